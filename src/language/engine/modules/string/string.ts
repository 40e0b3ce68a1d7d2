// The module string: its constants and capwords. Template and Formatter are in classes.ts.

import { rawTextOf } from '../../builtins/arguments.ts';
import { defineModule } from '../../runtime/modules.ts';
import { raise } from '../../runtime/raise.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { typeName } from '../../runtime/types.ts';
import { rawText, textValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { capitalizeText } from '../../text/case.ts';
import { splitBy, splitBySpace } from '../../text/split.ts';
import { laterNames } from '../python/later-names.ts';
import { pythonFunction } from '../python/python-function.ts';
import './classes.ts';
import './template-parts.ts';

const lower = 'abcdefghijklmnopqrstuvwxyz';
const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const digits = '0123456789';
const punctuation = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';
const space = ' \t\n\r\v\f';

function capitalWords(value: Value, separator: Value): Value {
  if (separator !== null && textOf(separator) === undefined) raise.attributeError(`'${typeName(separator)}' object has no attribute 'join'`);
  const given = textOf(value);
  if (given === undefined) return raise.attributeError(`'${typeName(value)}' object has no attribute 'split'`);
  const text = rawText(given);
  if (separator === null) return textValue(splitBySpace(text, -1).map(capitalizeText).join(' '));
  const between = rawTextOf(separator, 'must be str or None, not ');
  if (between === '') raise.valueError('empty separator');
  return textValue(splitBy(text, between, -1).map(capitalizeText).join(between));
}

defineModule('string', () => new Map<string, Value>([
  ['whitespace', space], ['ascii_lowercase', lower], ['ascii_uppercase', upper], ['ascii_letters', lower + upper], ['digits', digits],
  ['hexdigits', `${digits}abcdefABCDEF`], ['octdigits', '01234567'], ['punctuation', punctuation], ['printable', digits + lower + upper + punctuation + space],
  ['capwords', pythonFunction('capwords', 's, sep=None', capitalWords)],
  laterNames('string', '_string_classes', ['Template', 'Formatter']),
]));
