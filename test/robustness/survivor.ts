// Compiles and runs any text and says what went wrong with that, if anything did: a throw out of the compiler,
// a fault of the engine, a record of our own faults, or text of the host in what a person would read.

import { Worker } from 'node:worker_threads';
import vm from 'node:vm';
import { compileProgram, executeProgram } from '../../src/language/index.ts';

const hostText = /\bnode:(?:internal|vm|fs)|file:\/\/\/\S*\.m?[tj]s|\[object [A-Z]|native code|Maximum call stack|Cannot read propert|\bat \S+ \(.*\.[tj]s:\d/;

export interface Survivor {
  /** The problem with this text, or null. */
  problemOf(source: string): string | null;
  close(): void;
}

/** Programs that do not end are stopped after about `timeoutMs`, from another thread, as in the product. */
export function createSurvivor(timeoutMs = 300): Survivor {
  const shared = new Int32Array(new SharedArrayBuffer(12));
  // [0] the stop flag, [1] the number of the run (0 between runs), [2] only for waiting.
  const watcher = new Worker(`
    const { workerData: { shared, timeoutMs } } = require('node:worker_threads');
    let last = 0, since = 0;
    for (;;) {
      Atomics.wait(shared, 2, 0, 20);
      const run = Atomics.load(shared, 1);
      if (run === -1) break;
      if (run !== last) { last = run; since = Date.now(); }
      else if (run !== 0 && (Date.now() - since > timeoutMs || process.memoryUsage.rss() > 1.5e9)) Atomics.store(shared, 0, 1);
    }
  `, { eval: true, workerData: { shared, timeoutMs } });
  watcher.unref();
  let count = 0;
  const problemOf = (source: string): string | null => {
    let output = '';
    let fault: unknown;
    try {
      const { program, errors } = compileProgram(source, { fileName: 'program.hc' });
      for (const error of errors) {
        if (error.code.startsWith('HC0')) return `compile: ${error.code} ${error.what}`;
        const text = `${error.what} ${error.why} ${error.next} ${error.detail ?? ''}`;
        if (hostText.test(text.replaceAll(source, ''))) return `compile: host text in ${text.slice(0, 300)}`;
      }
      if (program === null) return errors.length > 0 ? null : 'compile: no program and no error';
      Atomics.store(shared, 0, 0);
      Atomics.store(shared, 1, count = (count % 1_000_000) + 1);
      const end = executeProgram(program, {
        loadFunction: (text, names) => vm.compileFunction(text, names),
        write: (_stream, text) => {
          if (output.length < 20_000) output += text;
          else Atomics.store(shared, 0, 4);
        },
        stopFlag: shared.subarray(0, 1),
        limits: { recursionDepth: 1000 },
        envVars: {},
        now: () => 1_700_000_000_000,
        onFault: (cause) => { fault = cause ?? 'unknown'; },
      });
      if (fault !== undefined) return `run: fault ${fault instanceof Error ? `${fault.message} ${(fault.stack ?? '').split('\n').slice(1, 4).join(' ')}` : String(fault)}`;
      if (end.error?.code.startsWith('HC0') === true) return `run: ${end.error.code}`;
      if (hostText.test(end.stderr) && !hostText.test(source)) return `run: host text in ${end.stderr.slice(0, 300)}`;
      if (hostText.test(output) && !hostText.test(source)) return `run: host text in output ${output.slice(0, 300)}`;
      return null;
    } catch (thrown) {
      return `thrown: ${thrown instanceof Error ? `${thrown.message} ${(thrown.stack ?? '').split('\n').slice(1, 4).join(' ')}` : String(thrown)}`;
    } finally {
      Atomics.store(shared, 1, 0);
    }
  };
  return { problemOf, close: () => { Atomics.store(shared, 1, -1); void watcher.terminate(); } };
}
