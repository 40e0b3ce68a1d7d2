// re.error: what is wrong with a pattern or a template, and where.

import { defineAttribute } from '../../runtime/attributes.ts';
import { defineConstructor } from '../../runtime/define.ts';
import { exceptionType } from '../../runtime/exception-types.ts';
import { makeException } from '../../runtime/raise.ts';
import { builtinType } from '../../runtime/types.ts';
import { BytesValue, textValue } from '../../runtime/values.ts';
import type { ExceptionValue, TypeValue, Value } from '../../runtime/values.ts';
import { rawTextOf } from '../../builtins/arguments.ts';
import { exactIndex } from '../../runtime/indexing.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { pointsOf } from './subject.ts';

export const patternErrorType = builtinType('error', null, { base: exceptionType('Exception'), module: 're' });

/** Found while reading; turned into an exception of the program where the pattern value is known. */
export class PatternProblem {
  readonly message: string;
  readonly position: number | null;
  constructor(message: string, position: number | null) { this.message = message; this.position = position; }
}

export function raisePatternError(problem: PatternProblem, pattern: Value): never {
  throw patternError(patternErrorType, problem.message, { pattern: problem.position === null ? null : pattern, position: problem.position });
}

function patternError(type: TypeValue, message: string, { pattern, position }: { pattern: Value; position: number | null }): ExceptionValue {
  let shown = message;
  let line: Value = null;
  let column: Value = null;
  if (pattern !== null && position !== null) {
    const before = pointsOf(pattern).slice(0, position);
    const lineStart = before.lastIndexOf('\n') + 1;
    line = before.filter((point) => point === '\n').length + 1;
    column = position - lineStart + 1;
    shown += ` at position ${position}`;
    if (pointsOf(pattern).includes('\n')) shown += ` (line ${line}, column ${column})`;
  }
  const exception = makeException(type, [textValue(shown)]);
  exception.details = new Map<string, Value>([['msg', textValue(message)], ['pattern', pattern], ['pos', position], ['lineno', line], ['colno', column]]);
  return exception;
}

for (const name of ['msg', 'pattern', 'pos', 'lineno', 'colno']) defineAttribute(patternErrorType, name, (self: ExceptionValue) => self.details?.get(name) ?? null);
defineConstructor(patternErrorType, 'msg, pattern=None, pos=None', (cls: TypeValue, message: Value, pattern: Value, position: Value) =>
  patternError(cls, rawTextOf(message, 'msg must be str, not '), {
    pattern: textOf(pattern) !== undefined || pattern instanceof BytesValue ? pattern : null, position: position === null ? null : Number(exactIndex(position) ?? 0),
  }));
