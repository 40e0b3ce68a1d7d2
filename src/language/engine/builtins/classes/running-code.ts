// What generators and coroutines tell of the code they run: `gi_frame`, `cr_code`, `ag_running` and so on.

import { type AsyncGeneratorValue, asyncGeneratorType } from '../../runtime/async-generators.ts';
import { defineAttribute } from '../../runtime/attributes.ts';
import { type CoroutineValue, coroutineType } from '../../runtime/coroutines.ts';
import { type GeneratorValue, generatorType } from '../../runtime/generators.ts';
import { FrameCodeValue, FrameValue } from '../../runtime/tracebacks.ts';
import { address } from '../../runtime/show.ts';
import { defineMethod } from '../../runtime/define.ts';
import { LineTable } from '../../../ast/line-table.ts';
import { textValue } from '../../runtime/values.ts';
import type { SourceText } from '../../runtime/values.ts';

type Running = { name: string; qualifiedName?: string; isDone: boolean; isRunning: boolean };

// The place inside is not kept between two steps, so a frame tells no more than its name.
const nowhere: SourceText = { fileName: '<program>', text: '', lines: () => new LineTable('') };
const frames: WeakMap<object, FrameValue> = new WeakMap();
function frameOf(running: Running): FrameValue | null {
  if (running.isDone) return null;
  let frame = frames.get(running);
  if (frame === undefined) frames.set(running, frame = new FrameValue({ functionName: running.name, source: nowhere, start: 0, end: 0 }, 1, null));
  return frame;
}

const prefixes = [[generatorType, 'gi', 'yieldfrom'], [coroutineType, 'cr', 'await'], [asyncGeneratorType, 'ag', 'await']] as const;
for (const [type, prefix, waiting] of prefixes) {
  defineAttribute(type, `${prefix}_frame`, (self: Running) => frameOf(self));
  defineAttribute(type, `${prefix}_running`, (self: Running) => self.isRunning);
  defineAttribute(type, `${prefix}_code`, (self: Running) => new FrameCodeValue(self.name, nowhere.fileName, 1));
  defineAttribute(type, `${prefix}_${waiting}`, () => null);
}
defineAttribute(generatorType, 'gi_suspended', (self: GeneratorValue) => self.isStarted && !self.isDone && !self.isRunning);
defineAttribute(coroutineType, 'cr_suspended', (self: CoroutineValue) => self.isStarted && !self.isDone && !self.isRunning);
defineAttribute(generatorType, '__qualname__', (self: GeneratorValue) => self.qualifiedName);
for (const [type, word] of [[generatorType, 'generator'], [coroutineType, 'coroutine'], [asyncGeneratorType, 'async_generator']] as const) {
  defineMethod(type, '__repr__', 'self, /', (self: GeneratorValue | CoroutineValue | AsyncGeneratorValue) => textValue(`<${word} object ${self.qualifiedName} at ${address(self)}>`));
}
