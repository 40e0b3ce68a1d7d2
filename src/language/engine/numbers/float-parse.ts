// float(text): white space, underscores between digits, any script's decimal digits, inf and nan.

import { raise } from '../runtime/raise.ts';
import { asciiDigits, stripSpace } from '../text/decimal-digits.ts';

const numberPattern = /^[+-]?(?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)(?:e[+-]?\d+(?:_\d+)*)?$/i;
const wordPattern = /^([+-]?)(inf(?:inity)?|nan)$/i;

/** `shown` is the repr of the argument, made only when it is needed for an error. */
export function parseFloatText(text: string, shown: () => string): number {
  const body = asciiDigits(stripSpace(text));
  if (numberPattern.test(body)) return Number(body.includes('_') ? body.replaceAll('_', '') : body);
  const word = wordPattern.exec(body);
  if (word === null) return raise.valueError(`could not convert string to float: ${shown()}`);
  if (word[2].toLowerCase() === 'nan') return Number.NaN;
  return word[1] === '-' ? -Infinity : Infinity;
}
