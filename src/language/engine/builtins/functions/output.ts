// print() and input().

import { getAttribute } from '../../runtime/attributes.ts';
import { callValue } from '../../runtime/call.ts';
import { defineFunction } from '../../runtime/define.ts';
import { raise, requireSize } from '../../runtime/raise.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { strOf } from '../../runtime/show.ts';
import { state } from '../../runtime/state.ts';
import { replacedStream } from '../../runtime/streams.ts';
import { truthOf } from '../../runtime/truth.ts';
import { typeName } from '../../runtime/types.ts';
import { rawText, textValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { keepShape } from '../../../kept-shapes.ts';

defineFunction('print', '*args, sep=None, end=None, file=None, flush=False', (args: Value[], separator: Value, end: Value, file: Value, flush: Value) => {
  const between = separator === null ? ' ' : optionText('sep', separator);
  const last = end === null ? '\n' : optionText('end', end);
  const target = file ?? replacedStream('stdout');
  if (target === undefined) printText(args, between, last);
  else if (target !== null) printParts(args, { between, last }, getAttribute(target, 'write'));
  if (flush !== false && truthOf(flush)) flushStream(file);
  return null;
});

/** To the host in one piece. What stands before a value that cannot be shown is printed all the same. */
function printText(args: readonly Value[], between: string, last: string): void {
  let text = '';
  try {
    for (let index = 0; index < args.length; index++) text += index === 0 ? strOf(args[0]) : between + strOf(args[index]);
  } catch (thrown) {
    state.write('stdout', args.length > 1 && text !== '' ? text + between : text);
    throw thrown;
  }
  requireSize(text.length);
  keepShape(args);
  state.write('stdout', text + last);
}

/** Anything with a `write` is called for each part, as its author may count on. */
function printParts(args: readonly Value[], { between, last }: { between: string; last: string }, write: Value): void {
  args.forEach((value, index) => {
    if (index > 0 && between !== '') callValue(write, [textValue(between)]);
    callValue(write, [textValue(strOf(value))]);
  });
  if (last !== '') callValue(write, [textValue(last)]);
}

function flushStream(file: Value): void {
  const target = file ?? replacedStream('stdout');
  if (target === undefined || target === null) state.flush();
  else callValue(getAttribute(target, 'flush'), []);
}

function optionText(name: string, value: Value): string {
  const text = textOf(value);
  return text === undefined ? raise.typeError(`${name} must be None or a string, not ${typeName(value)}`) : rawText(text);
}

function write(text: string, file: Value): void {
  const target = file ?? replacedStream('stdout');
  if (target === undefined) state.write('stdout', text);
  else if (target !== null) callValue(getAttribute(target, 'write'), [textValue(text) as Value]);
}

defineFunction('input', 'prompt=?, /', (prompt: Value | undefined) => {
  if (prompt !== undefined) write(strOf(prompt), null);
  state.flush();
  const line = nextLine();
  if (line === null) return raise.eofError('EOF when reading a line');
  return textValue(line.replace(/\r?\n$/, '')) as Value;
});

function nextLine(): string | null {
  const stream = replacedStream('stdin');
  if (stream === undefined || stream === null) return state.readLine();
  const line = textOf(callValue(getAttribute(stream, 'readline'), []));
  if (line === undefined) return raise.typeError('object.readline() returned non-string');
  return rawText(line) === '' ? null : rawText(line);
}
