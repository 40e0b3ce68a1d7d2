// UnicodeEncodeError, UnicodeDecodeError and UnicodeTranslateError: their attributes and their text.

import { defineAttribute } from '../../runtime/attributes.ts';
import { bufferOf } from '../../runtime/byte-arrays.ts';
import { defineConstructor, defineMethod } from '../../runtime/define.ts';
import { exceptionType } from '../../runtime/exception-types.ts';
import { makeException, raise } from '../../runtime/raise.ts';
import { exceptionText, strOf } from '../../runtime/show.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { typeName } from '../../runtime/types.ts';
import { rawText, textValue } from '../../runtime/values.ts';
import type { ExceptionValue, TypeValue, Value } from '../../runtime/values.ts';
import { escapePoint } from '../../text/repr.ts';
import { setCharacterNames } from '../../text/encode-problem.ts';
import { nameOfCharacter } from '../../../parser/character-names.ts';
import { requireInt } from '../arguments.ts';

setCharacterNames(nameOfCharacter);

const kinds: [string, string[]][] = [
  ['UnicodeEncodeError', ['encoding', 'object', 'start', 'end', 'reason']],
  ['UnicodeDecodeError', ['encoding', 'object', 'start', 'end', 'reason']],
  ['UnicodeTranslateError', ['object', 'start', 'end', 'reason']],
];
for (const [name, fields] of kinds) {
  const type = exceptionType(name);
  defineConstructor(type, '*args', (cls: TypeValue, args: Value[]) => {
    if (args.length !== fields.length) raise.typeError(`function takes exactly ${fields.length} arguments (${args.length} given)`);
    for (const [at, field] of fields.entries()) check(name, field, args[at], at);
    return makeException(cls, args);
  });
  for (const [at, field] of fields.entries()) {
    defineAttribute(type, field, (self: ExceptionValue) => self.details?.get(field) ?? self.args.items[at] ?? null, (self: ExceptionValue, value) => { (self.details ??= new Map()).set(field, value); });
  }
  const field = (self: ExceptionValue, wanted: string): Value => self.details?.get(wanted) ?? self.args.items[fields.indexOf(wanted)];
  defineMethod(type, '__str__', 'self, /', (self: ExceptionValue) => textValue(self.args.items.length === fields.length ? message(name, (wanted) => field(self, wanted)) : exceptionText(self)));
}

function check(name: string, field: string, value: Value, at: number): void {
  if (field === 'start' || field === 'end') requireInt(value);
  else if (field === 'object' && name === 'UnicodeDecodeError') {
    if (bufferOf(value) === undefined) raise.typeError(`a bytes-like object is required, not '${typeName(value)}'`);
  } else if (textOf(value) === undefined) raise.typeError(`argument ${at + 1} must be str, not ${typeName(value)}`);
}

function message(name: string, field: (name: string) => Value): string {
  const [start, end, reason] = [Number(field('start')), Number(field('end')), strOf(field('reason'))];
  const object = field('object');
  const isOne = end === start + 1;
  if (name === 'UnicodeDecodeError') {
    const bytes = bufferOf(object) ?? new Uint8Array(0);
    const where = isOne ? `byte 0x${(bytes[start] ?? 0).toString(16).padStart(2, '0')} in position ${start}` : `bytes in position ${start}-${end - 1}`;
    return `'${strOf(field('encoding'))}' codec can't decode ${where}: ${reason}`;
  }
  const point = [...rawText(textOf(object) ?? '')][start]?.codePointAt(0);
  const where = isOne && point !== undefined ? `character '${escapePoint(point)}' in position ${start}` : `characters in position ${start}-${end - 1}`;
  return name === 'UnicodeEncodeError' ? `'${strOf(field('encoding'))}' codec can't encode ${where}: ${reason}` : `can't translate ${where}: ${reason}`;
}
