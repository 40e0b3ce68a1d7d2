// The module traceback: the text of tracebacks as CPython writes it, whole and in pieces.

import { defineAttribute } from '../../runtime/attributes.ts';
import { defineConstructor, defineMethod } from '../../runtime/define.ts';
import { callValue } from '../../runtime/call.ts';
import { findAttribute } from '../../runtime/attributes.ts';
import { intOf } from '../../runtime/numeric.ts';
import { itemsOf } from '../../runtime/iterate.ts';
import { importModule, defineModule } from '../../runtime/modules.ts';
import { raise } from '../../runtime/raise.ts';
import { strOf } from '../../runtime/show.ts';
import { state } from '../../runtime/state.ts';
import { finalLines, frameTexts, tracebackLines } from '../../runtime/traceback-text.ts';
import { isLibraryFile } from '../../runtime/library-frames.ts';
import { liveFrames } from '../../runtime/live-frames.ts';
import { FrameValue, framesOf, runningFrame } from '../../runtime/tracebacks.ts';
import { truthOf } from '../../runtime/truth.ts';
import { builtinType, typeName, typeOf } from '../../runtime/types.ts';
import { ExceptionValue, ListValue, TupleValue, seal, textValue } from '../../runtime/values.ts';
import type { Frame, TypeValue, Value } from '../../runtime/values.ts';
import { pythonFunction } from '../python/python-function.ts';

/** One frame, as `extract_tb` gives it. */
class FrameSummaryValue {
  declare readonly cls: TypeValue;
  readonly fileName: Value;
  readonly line: Value;
  readonly name: Value;
  readonly text: Value;
  readonly frame: Frame | null;
  constructor(fields: { fileName: Value; line: Value; name: Value; text: Value; frame: Frame | null }) {
    this.fileName = fields.fileName;
    this.line = fields.line;
    this.name = fields.name;
    this.text = fields.text;
    this.frame = fields.frame;
  }
}
seal(FrameSummaryValue);
const frameSummaryType = builtinType('FrameSummary', FrameSummaryValue, { module: 'traceback' });
const summaryOf = (frame: Frame): FrameSummaryValue => {
  const lines = frame.source.lines();
  const line = lines.lineAt(frame.start);
  return new FrameSummaryValue({ fileName: textValue(frame.source.fileName), line, name: textValue(frame.functionName), text: textValue(lines.lineText(line).trim()), frame });
};
defineConstructor(frameSummaryType, 'filename, lineno, name, *, lookup_line=True, locals=None, line=None', (_cls: TypeValue, fileName: Value, line: Value, name: Value, _look: Value, _locals: Value, text: Value) =>
  new FrameSummaryValue({ fileName, line, name, text, frame: null }) as unknown as Value);
defineAttribute(frameSummaryType, 'filename', (self: FrameSummaryValue) => self.fileName);
defineAttribute(frameSummaryType, 'lineno', (self: FrameSummaryValue) => self.line);
defineAttribute(frameSummaryType, 'name', (self: FrameSummaryValue) => self.name);
defineAttribute(frameSummaryType, 'line', (self: FrameSummaryValue) => self.text);
defineAttribute(frameSummaryType, 'locals', () => null);
const asTuple = (self: FrameSummaryValue): TupleValue => new TupleValue([self.fileName, self.line, self.name, self.text]);
defineMethod(frameSummaryType, '__iter__', 'self, /', (self: FrameSummaryValue) => callValue(typeOf(asTuple(self)).lookup('__iter__') as Value, [asTuple(self)]));
defineMethod(frameSummaryType, '__getitem__', 'self, pos', (self: FrameSummaryValue, at: Value) => {
  const { items } = asTuple(self);
  const place = Number(intOf(at) ?? raise.typeError('tuple indices must be integers or slices'));
  return items[place < 0 ? place + 4 : place] ?? raise.indexError('tuple index out of range');
});
defineMethod(frameSummaryType, '__len__', 'self, /', () => 4);
defineMethod(frameSummaryType, '__repr__', 'self, /', (self: FrameSummaryValue) => textValue(`<FrameSummary file ${strOf(self.fileName)}, line ${strOf(self.line)} in ${strOf(self.name)}>`));

const list = (texts: readonly string[]): ListValue => new ListValue(texts.map((text) => textValue(text)));
const limitOf = (limit: Value): number | null => {
  const count = intOf(limit);
  return count === undefined ? null : Number(count);
};

/** `print_exception(e)` and the older form with type, value and traceback. */
function chosen(first: Value, value: Value, traceback: Value): { exception: ExceptionValue | null; frames: Frame[] | undefined } {
  if (value === undefined && traceback === undefined) {
    if (first instanceof ExceptionValue) return { exception: first, frames: undefined };
    return first === null ? { exception: null, frames: undefined } : raise.typeError(`Exception expected for value, ${typeName(first)} found`);
  }
  if (value === undefined || traceback === undefined) return raise.valueError('Both or neither of value and tb must be given');
  return { exception: value instanceof ExceptionValue ? value : null, frames: framesOf(traceback) };
}

function linesOf(exception: ExceptionValue | null, frames: Frame[] | undefined, limit: Value, isChained: boolean): string[] {
  if (exception === null) return [...(frames === undefined || frames.length === 0 ? [] : ['Traceback (most recent call last):\n', ...frameTexts(frames, limitOf(limit))]), 'NoneType: None\n'];
  return tracebackLines(exception, { limit: limitOf(limit), isChained, ...(frames === undefined ? {} : { frames }) });
}

function write(file: Value, texts: readonly string[]): null {
  const target = file ?? findAttribute(importModule('sys', false), 'stderr') ?? null;
  const method = target === null ? undefined : findAttribute(target, 'write');
  for (const text of texts) {
    if (method === undefined) state.write('stderr', text);
    else callValue(method, [textValue(text)]);
  }
  return null;
}

function current(): ExceptionValue | null {
  const exception = state.handled.at(-1);
  return exception instanceof ExceptionValue ? exception : null;
}

function summaries(frames: readonly Frame[], limit: Value): ListValue {
  const count = limitOf(limit);
  const shown = count === null ? frames : count >= 0 ? frames.slice(0, count) : frames.slice(count);
  return new ListValue(shown.map((frame) => summaryOf(frame) as unknown as Value));
}

function summaryTexts(values: Value): string[] {
  return itemsOf(values).flatMap((item) => {
    const summary = item as unknown as FrameSummaryValue;
    if (summary instanceof FrameSummaryValue && summary.frame !== null) return frameTexts([summary.frame]);
    const [file, line, name, text] = summary instanceof FrameSummaryValue ? asTuple(summary).items : itemsOf(item);
    if (name === undefined) return raise.valueError('not enough values to unpack (expected 4)');
    return [`  File "${strOf(file)}", line ${strOf(line)}, in ${strOf(name)}\n${text === null || text === undefined || text === '' ? '' : `    ${strOf(text).trim()}\n`}`];
  });
}

class TracebackExceptionValue {
  declare readonly cls: TypeValue;
  readonly exception: ExceptionValue;
  readonly limit: Value;
  constructor(exception: ExceptionValue, limit: Value) { this.exception = exception; this.limit = limit; }
}
seal(TracebackExceptionValue);
const tracebackExceptionType = builtinType('TracebackException', TracebackExceptionValue, { module: 'traceback' });
defineConstructor(tracebackExceptionType, 'exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False, compact=False', (_cls: TypeValue, _type: Value, value: Value, _tb: Value, limit: Value) => new TracebackExceptionValue(value as ExceptionValue, limit) as unknown as Value);
tracebackExceptionType.namespace.set('from_exception', pythonFunction('from_exception', 'exc, *args, limit=None, lookup_lines=True, capture_locals=False, compact=False', (value: Value, _rest: Value, limit: Value) => new TracebackExceptionValue(value as ExceptionValue, limit) as unknown as Value));
defineMethod(tracebackExceptionType, 'format', 'self, *, chain=True', (self: TracebackExceptionValue, isChained: Value) => list(linesOf(self.exception, undefined, self.limit, truthOf(isChained))));
defineMethod(tracebackExceptionType, 'format_exception_only', 'self', (self: TracebackExceptionValue) => list(finalLines(self.exception)));
defineMethod(tracebackExceptionType, 'print', 'self, *, file=None, chain=True', (self: TracebackExceptionValue, file: Value, isChained: Value) => write(file, linesOf(self.exception, undefined, self.limit, truthOf(isChained))));
defineMethod(tracebackExceptionType, '__str__', 'self, /', (self: TracebackExceptionValue) => textValue(strOf(self.exception)));
defineAttribute(tracebackExceptionType, 'exc_type', (self: TracebackExceptionValue) => typeOf(self.exception));
defineAttribute(tracebackExceptionType, 'stack', (self: TracebackExceptionValue) => summaries(self.exception.frames.toReversed(), self.limit));
defineAttribute(tracebackExceptionType, '__cause__', (self: TracebackExceptionValue) => (self.exception.cause instanceof ExceptionValue ? new TracebackExceptionValue(self.exception.cause, null) as unknown as Value : null));
defineAttribute(tracebackExceptionType, '__context__', (self: TracebackExceptionValue) => (self.exception.context instanceof ExceptionValue ? new TracebackExceptionValue(self.exception.context, null) as unknown as Value : null));

/** The calls that still run, outermost first; `limit` counts from the innermost, or from the outermost below zero. */
function stackOf(given: Value, limit: Value): ListValue {
  let frame = given instanceof FrameValue ? given : runningFrame(liveFrames());
  const found: FrameSummaryValue[] = [];
  for (; frame !== null; frame = frame.back) {
    if (isLibraryFile(frame.frame.source.fileName)) continue;
    const { functionName, source } = frame.frame;
    found.push(new FrameSummaryValue({ fileName: textValue(source.fileName), line: frame.line, name: textValue(functionName), text: textValue(source.lines().lineText(frame.line).trim()), frame: null }));
  }
  const all = found.toReversed() as unknown as Value[];
  if (typeof limit !== 'number') return new ListValue(all);
  return new ListValue(limit >= 0 ? all.slice(Math.max(0, all.length - limit)) : all.slice(0, -limit));
}

const noException = ['NoneType: None\n'];

defineModule('traceback', () => new Map<string, Value>([
  ['TracebackException', tracebackExceptionType], ['FrameSummary', frameSummaryType],
  ['format_exception', pythonFunction('format_exception', 'exc, /, value=?, tb=?, limit=None, chain=True', (first: Value, value: Value, traceback: Value, limit: Value, isChained: Value) => {
    const { exception, frames } = chosen(first, value, traceback);
    return list(linesOf(exception, frames, limit, truthOf(isChained)));
  })],
  ['print_exception', pythonFunction('print_exception', 'exc, /, value=?, tb=?, limit=None, file=None, chain=True', (first: Value, value: Value, traceback: Value, limit: Value, file: Value, isChained: Value) => {
    const { exception, frames } = chosen(first, value, traceback);
    return write(file, linesOf(exception, frames, limit, truthOf(isChained)));
  })],
  ['format_exception_only', pythonFunction('format_exception_only', 'exc, /, value=?', (first: Value, value: Value) => {
    const exception = value === undefined ? first : value;
    return exception instanceof ExceptionValue ? list(finalLines(exception)) : list(noException);
  })],
  ['format_exc', pythonFunction('format_exc', 'limit=None, chain=True', (limit: Value, isChained: Value) => textValue(linesOf(current(), undefined, limit, truthOf(isChained)).join('')))],
  ['print_exc', pythonFunction('print_exc', 'limit=None, file=None, chain=True', (limit: Value, file: Value, isChained: Value) => write(file, linesOf(current(), undefined, limit, truthOf(isChained))))],
  ['format_tb', pythonFunction('format_tb', 'tb, limit=None', (traceback: Value, limit: Value) => list(frameTexts(framesOf(traceback), limitOf(limit))))],
  ['print_tb', pythonFunction('print_tb', 'tb, limit=None, file=None', (traceback: Value, limit: Value, file: Value) => write(file, frameTexts(framesOf(traceback), limitOf(limit))))],
  ['extract_tb', pythonFunction('extract_tb', 'tb, limit=None', (traceback: Value, limit: Value) => summaries(framesOf(traceback), limit))],
  ['format_list', pythonFunction('format_list', 'extracted_list', (values: Value) => list(summaryTexts(values)))],
  ['print_list', pythonFunction('print_list', 'extracted_list, file=None', (values: Value, file: Value) => write(file, summaryTexts(values)))],
  ['extract_stack', pythonFunction('extract_stack', 'f=None, limit=None', (frame: Value, limit: Value) => stackOf(frame, limit))],
  ['format_stack', pythonFunction('format_stack', 'f=None, limit=None', (frame: Value, limit: Value) => list(summaryTexts(stackOf(frame, limit))))],
  ['print_stack', pythonFunction('print_stack', 'f=None, limit=None, file=None', (frame: Value, limit: Value, file: Value) => write(file, summaryTexts(stackOf(frame, limit))))],
  ['walk_tb', pythonFunction('walk_tb', 'tb', (traceback: Value) => {
    const pairs: Value[] = [];
    for (let entry = traceback; entry !== null; entry = findAttribute(entry, 'tb_next') ?? null) pairs.push(new TupleValue([findAttribute(entry, 'tb_frame') ?? null, findAttribute(entry, 'tb_lineno') ?? null]));
    return callValue(typeOf(new ListValue([])).lookup('__iter__') as Value, [new ListValue(pairs)]);
  })],
  ['clear_frames', pythonFunction('clear_frames', 'tb', () => null)],
]));
