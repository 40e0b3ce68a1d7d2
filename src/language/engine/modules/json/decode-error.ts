// json.JSONDecodeError: a ValueError that says where in the text it happened.

import { defineAttribute } from '../../runtime/attributes.ts';
import { defineConstructor } from '../../runtime/define.ts';
import { exceptionType } from '../../runtime/exception-types.ts';
import { makeException } from '../../runtime/raise.ts';
import { builtinType } from '../../runtime/types.ts';
import { textValue } from '../../runtime/values.ts';
import type { ExceptionValue, Text, TypeValue, Value } from '../../runtime/values.ts';
import { pointOffset } from '../../text/points.ts';
import { rawTextOf } from '../../builtins/arguments.ts';

export const decodeErrorType = builtinType('JSONDecodeError', null, { base: exceptionType('ValueError'), module: 'json.decoder' });

/** Raises for a place counted in UTF-16 units of the text. */
export function raiseDecodeError(message: string, text: string, offset: number): never {
  throw decodeError(decodeErrorType, message, { document: textValue(text), position: pointOffset(textValue(text), offset) });
}

function decodeError(type: TypeValue, message: string, place: { document: Text; position: number }): ExceptionValue {
  const { document, position } = place;
  const before = (typeof document === 'string' ? document.slice(0, position) : document.points.slice(0, position).join('')).split('\n');
  const line = before.length;
  const column = [...before[line - 1]].length + 1;
  const exception = makeException(type, [textValue(`${message}: line ${line} column ${column} (char ${position})`)]);
  exception.details = new Map<string, Value>([['msg', textValue(message)], ['doc', document], ['pos', position], ['lineno', line], ['colno', column]]);
  return exception;
}

for (const name of ['msg', 'doc', 'pos', 'lineno', 'colno']) defineAttribute(decodeErrorType, name, (self: ExceptionValue) => self.details?.get(name) ?? null);
defineConstructor(decodeErrorType, 'msg, doc, pos', (cls: TypeValue, message: Value, document: Value, position: Value) =>
  decodeError(cls, rawTextOf(message, 'msg must be str, not '), { document: textValue(rawTextOf(document, 'doc must be str, not ')), position: Number(position) }));
