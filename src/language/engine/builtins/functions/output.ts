// print() and input().

import { getAttribute } from '../../runtime/attributes.ts';
import { callValue } from '../../runtime/call.ts';
import { defineFunction } from '../../runtime/define.ts';
import { raise, requireSize } from '../../runtime/raise.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { strOf } from '../../runtime/show.ts';
import { state } from '../../runtime/state.ts';
import { typeName } from '../../runtime/types.ts';
import { rawText, textValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';

defineFunction('print', '*args, sep=None, end=None, file=None, flush=False', (args: Value[], separator: Value, end: Value, file: Value) => {
  const between = separator === null ? ' ' : optionText('sep', separator);
  const last = end === null ? '\n' : optionText('end', end);
  let text = args.length > 0 ? strOf(args[0]) : '';
  for (let index = 1; index < args.length; index++) text += between + strOf(args[index]);
  requireSize(text.length);
  write(text + last, file);
  return null;
});

function optionText(name: string, value: Value): string {
  const text = textOf(value);
  return text === undefined ? raise.typeError(`${name} must be None or a string, not ${typeName(value)}`) : rawText(text);
}

function write(text: string, file: Value): void {
  if (file === null) state.write('stdout', text);
  else callValue(getAttribute(file, 'write'), [textValue(text) as Value]);
}

/** What input() reads, kept under `input` in the state of the run by a host that has some. */
export interface InputText {
  text: string;
  position: number;
}

defineFunction('input', 'prompt=?, /', (prompt: Value | undefined) => {
  if (prompt !== undefined) state.write('stdout', strOf(prompt));
  const source = state.kept.get('input') as InputText | undefined;
  if (source === undefined || source.position >= source.text.length) return raise.eofError('EOF when reading a line');
  const found = source.text.indexOf('\n', source.position);
  const end = found < 0 ? source.text.length : found;
  const line = source.text.slice(source.position, end);
  source.position = end + 1;
  return textValue(line.endsWith('\r') ? line.slice(0, -1) : line) as Value;
});
