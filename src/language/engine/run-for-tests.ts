// Runs a program in this process, for tests and benchmarks. The product runs programs in processes of their own.

import vm from 'node:vm';
import type { ErrorRecord } from '../../contracts/index.ts';
import { compileProgram } from './compile.ts';
import { executeProgram } from './execute.ts';
import type { CompiledProgram } from './compile.ts';
import type { EngineHost, ExecutionEnd } from './execute.ts';

export interface TestRun {
  stdout: string;
  end: ExecutionEnd;
}

export function testHost(write: EngineHost['write'], options: Partial<EngineHost> = {}): EngineHost {
  return {
    loadFunction: (text, parameterNames) => vm.compileFunction(text, parameterNames),
    write,
    stopFlag: new Int32Array(new SharedArrayBuffer(4)),
    limits: { recursionDepth: 1000 },
    envVars: {},
    now: () => 1_700_000_000_000,
    onFault: (cause) => { throw cause; },
    ...options,
  };
}

/** Compiles and runs; errors of compiling throw. */
export function runProgram(source: string, options: Partial<EngineHost> = {}, isReference = false, isChecked = false): TestRun {
  let stdout = '';
  const end = executeProgram(compiled(source, isReference, isChecked), testHost((stream, text) => { if (stream === 'stdout') stdout += text; }, options));
  return { stdout, end };
}

export function compiled(source: string, isReference = false, isChecked = false): CompiledProgram {
  const { program, errors } = compileProgram(source, { fileName: 'program.hc', isReference, isChecked });
  if (program === null) throw new Error(errors.map((error: ErrorRecord) => `${error.code} line ${error.line}: ${error.what}`).join('\n'));
  return program;
}
