// Measures HyperCode on a program, in a process with the flags, the frozen built-ins and the limits of a runner.
// Before the first order it practises, cleans up and rests as a runner does while it waits. `cold` is then the first
// compile and the first run of a text it has never seen; later runs use the compiled program again.

import { readFileSync } from 'node:fs';
import process from 'node:process';
import { setTimeout } from 'node:timers';
import { setFlagsFromString } from 'node:v8';
import { compileFunction, runInNewContext } from 'node:vm';
import { compileProgram, executeProgram } from '../../../src/language/index.ts';
import type { CompiledProgram, EngineHost } from '../../../src/language/index.ts';
import { guardIntrinsics } from '../../../src/execution/runner/integrity.ts';
import { warmUpWhileWaiting } from '../../../src/execution/runner/warm-up.ts';
import { serveOrders } from './serve-orders.ts';

const restMs = 300;
const source = readFileSync(process.argv[2], 'utf8');
let compiled: CompiledProgram;
let output = '';
const host: EngineHost = {
  loadFunction: (text, parameterNames) => compileFunction(text, parameterNames),
  write: (_stream, text) => { output += text; },
  stopFlag: new Int32Array(new SharedArrayBuffer(4)),
  limits: { recursionDepth: 1000, memoryBytes: 512 * 1_048_576 },
  envVars: {},
  now: Date.now,
  onFault: (cause) => { throw cause; },
};
const run = (): string => {
  output = '';
  const end = executeProgram(compiled, host);
  if (end.exitCode !== 0 || end.stoppedBy !== 0) throw new Error(end.stderr);
  return output;
};
guardIntrinsics();
const { promise: ready, resolve: isReady } = Promise.withResolvers<void>();
warmUpWhileWaiting({
  isNeedless: () => false,
  done() {
    setFlagsFromString('--expose-gc');
    (runInNewContext('gc') as () => void)();
    setFlagsFromString('--no-expose-gc');
    // V8's own threads still compile for a moment.
    setTimeout(isReady, restMs);
  },
});
serveOrders({
  ready,
  first() {
    const { program, errors } = compileProgram(source);
    if (program === null) throw new Error(errors[0].what);
    compiled = program;
    return run();
  },
  again: run,
});
