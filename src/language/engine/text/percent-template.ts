// Reads the template of `text % values`: literal text and conversions such as `%(name)-8.3f`.
// What the values are is looked up by builtins/percent-format.ts.

import { keepTemplates } from './keep-templates.ts';
import { raise } from '../runtime/raise.ts';

export interface PercentConversion {
  /** The key in `%(key)s`, or null. */
  key: string | null;
  alignsLeft: boolean;
  sign: '' | '+' | ' ';
  alternate: boolean;
  zeroFill: boolean;
  /** `*` takes it from the values; -1 when there is none. */
  width: number | '*';
  precision: number | '*';
  type: string;
  /** Position of the type letter, for errors. */
  position: number;
}

export interface PercentPiece {
  literal: string;
  conversion: PercentConversion | null;
}

export interface PercentTemplate {
  pieces: PercentPiece[];
  /** Python notices a broken template only when it gets there. */
  error: string | null;
}

export const readPercentTemplate: (text: string) => PercentTemplate = keepTemplates(read);

function read(text: string): PercentTemplate {
  const pieces: PercentPiece[] = [];
  let position = 0;
  while (true) {
    const start = text.indexOf('%', position);
    if (start < 0) {
      pieces.push({ literal: text.slice(position), conversion: null });
      return { pieces, error: null };
    }
    if (text[start + 1] === '%') {
      pieces.push({ literal: text.slice(position, start + 1), conversion: null });
      position = start + 2;
      continue;
    }
    const found = readConversion(text, start + 1);
    const literal = text.slice(position, start);
    if (typeof found === 'string') {
      pieces.push({ literal, conversion: null });
      return { pieces, error: found };
    }
    pieces.push({ literal, conversion: found.conversion });
    position = found.end;
  }
}

function readConversion(text: string, start: number): { conversion: PercentConversion; end: number } | string {
  const conversion: PercentConversion = { key: null, alignsLeft: false, sign: '', alternate: false, zeroFill: false, width: -1, precision: -1, type: '', position: 0 };
  let at = start;
  if (text[at] === '(') {
    const close = closingBracket(text, at);
    if (close < 0) return 'incomplete format key';
    conversion.key = text.slice(at + 1, close);
    at = close + 1;
  }
  for (; at < text.length && '-+ #0'.includes(text[at]); at++) {
    if (text[at] === '-') conversion.alignsLeft = true;
    else if (text[at] === '+') conversion.sign = '+';
    else if (text[at] === ' ') conversion.sign ||= ' ';
    else if (text[at] === '#') conversion.alternate = true;
    else conversion.zeroFill = true;
  }
  [conversion.width, at] = readCount(text, at, 'width too big');
  if (text[at] === '.') {
    [conversion.precision, at] = readCount(text, at + 1, 'precision too big');
    if (conversion.precision === -1) conversion.precision = 0;
  }
  if (at < text.length && 'hlL'.includes(text[at])) at++;
  if (at >= text.length) return 'incomplete format';
  conversion.type = String.fromCodePoint(text.codePointAt(at) as number);
  conversion.position = [...text.slice(0, at)].length;
  return { conversion, end: at + conversion.type.length };
}

function closingBracket(text: string, start: number): number {
  let open = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === '(') open++;
    else if (text[at] === ')' && --open === 0) return at;
  }
  return -1;
}

function readCount(text: string, start: number, tooBig: string): [number | '*', number] {
  if (text[start] === '*') return ['*', start + 1];
  let value = -1;
  let at = start;
  for (; at < text.length && text[at] >= '0' && text[at] <= '9'; at++) {
    value = Math.max(value, 0) * 10 + Number(text[at]);
    if (value > 2147483647) return raise.valueError(tooBig);
  }
  return [value, at];
}
