// A text that cannot be read, met while a program runs: the exception a Python program expects, with our own record
// behind it, so that it is shown as any other mistake in a text when nobody handles it.

import type { ErrorRecord } from '../../../contracts/index.ts';
import { exceptionType } from './exception-types.ts';
import { makeException } from './raise.ts';
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
  const message = record === undefined ? 'invalid syntax' : messageFor(record, lines);
  const column = record?.column ?? 1;
  const place = new TupleValue([textValue(fileName), line, column, textValue(`${shown}\n`), record?.endLine ?? line, record?.endColumn ?? column + 1]);
  const type = exceptionType(record?.type === 'IndentationError' ? 'IndentationError' : 'SyntaxError');
  const exception = makeException(type, [textValue(message), place]);
  const details: [string, Value][] = [
    ['msg', textValue(message)], ['filename', textValue(fileName)], ['lineno', line], ['offset', column], ['text', textValue(`${shown}\n`)], ['end_lineno', place.items[4]], ['end_offset', place.items[5]],
  ];
  exception.details = new Map(details);
  if (record !== undefined) records.set(exception, { record, text });
  throw exception;
}

/** CPython's words where programs are known to look at them, else its usual two. */
function messageFor(record: ErrorRecord, lines: readonly string[]): string {
  const named = /`([^`]*)`/.exec(record.what)?.[1] ?? '';
  const line = record.line ?? 1;
  switch (record.code) {
    case 'HC1001': return "expected ':'";
    case 'HC1002': return `'${named}' was never closed`;
    case 'HC1005': return `unterminated string literal (detected at line ${line})`;
    case 'HC1006': return `unterminated triple-quoted string literal (detected at line ${lines.length})`;
    case 'HC1010': return `expected an indented block after ${blockName(named)} on line ${record.line === undefined ? 1 : openerLine(lines, line)}`;
    case 'HC1011': return 'unexpected indent';
    case 'HC1012': return 'unindent does not match any outer indentation level';
    case 'HC1062': return `'${named}' outside function`;
    case 'HC1063': return named === 'continue' ? "'continue' not properly in loop" : `'${named}' outside loop`;
    case 'HC1064': return `'${named}' outside async function`;
    case 'HC1065': return `duplicate argument '${named}' in function definition`;
    case 'HC1068': return 'positional argument follows keyword argument';
    case 'HC1020': return 'leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers';
    case 'HC1060': return /call/.test(record.what) ? "cannot assign to function call here. Maybe you meant '==' instead of '='?" : named === '' ? "cannot assign to literal here. Maybe you meant '==' instead of '='?" : `cannot assign to ${named}`;
    case 'HC1061': return 'cannot delete function call';
    case 'HC1041': return "invalid syntax. Maybe you meant '==' or ':=' instead of '='?";
    case 'HC1042': return `Missing parentheses in call to '${named}'. Did you mean ${named}(...)?`;
    default: return 'invalid syntax';
  }
}

function blockName(word: string): string {
  return word === 'def' ? 'function definition' : word === 'class' ? 'class definition' : `'${word}' statement`;
}

function openerLine(lines: readonly string[], line: number): number {
  for (let at = line; at > 0; at--) if ((lines[at - 1] ?? '').trimEnd().endsWith(':')) return at;
  return line;
}
