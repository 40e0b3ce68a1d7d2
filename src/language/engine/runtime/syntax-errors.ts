// A text that cannot be read, met while a program runs: the exception a Python program expects, with our own record
// behind it, so that it is shown as any other mistake in a text when nobody handles it.

import type { ErrorRecord } from '../../../contracts/index.ts';
import { exceptionType } from './exception-types.ts';
import { makeException } from './raise.ts';
import { syntaxMessage } from './syntax-messages.ts';
import { type ExceptionValue, TupleValue, textValue } from './values.ts';
import type { Value } from './values.ts';

export interface UnreadText {
  record: ErrorRecord;
  text: string;
}

const records: WeakMap<ExceptionValue, UnreadText> = new WeakMap();

/** The record behind a SyntaxError that compiling raised. */
export function unreadTextOf(exception: ExceptionValue): UnreadText | undefined {
  return records.get(exception);
}

export function raiseSyntaxError(record: ErrorRecord | undefined, text: string, fileName: string): never {
  const lines = text.split('\n');
  const line = Math.min(record?.line ?? 1, lines.length);
  const shown = lines[line - 1] ?? '';
  const message = record === undefined ? 'invalid syntax' : syntaxMessage(record, lines);
  const column = record?.column ?? 1;
  const place = new TupleValue([textValue(fileName), line, column, textValue(`${shown}\n`), record?.endLine ?? line, record?.endColumn ?? column + 1]);
  const type = exceptionType(record?.type === 'IndentationError' || record?.type === 'TabError' ? record.type : 'SyntaxError');
  const exception = makeException(type, [textValue(message), place]);
  const details: [string, Value][] = [
    ['msg', textValue(message)], ['filename', textValue(fileName)], ['lineno', line], ['offset', column], ['text', textValue(`${shown}\n`)], ['end_lineno', place.items[4]], ['end_offset', place.items[5]],
  ];
  exception.details = new Map(details);
  if (record !== undefined) records.set(exception, { record, text });
  throw exception;
}
