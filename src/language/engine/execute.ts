// Runs a compiled program. Everything of the outside comes in through `EngineHost`.

import { internalErrors, renderError } from '../../contracts/index.ts';
import type { ErrorRecord } from '../../contracts/index.ts';
import { LineTable } from '../ast/line-table.ts';
import type { CompiledProgram } from './compile.ts';
import { unitParameters } from './emit/program.ts';
import { layOutBuiltins } from './runtime/class-layout.ts';
import { builtins } from './runtime/define.ts';
import { AsyncGeneratorValue } from './runtime/async-generators.ts';
import { makeCoroutine } from './runtime/coroutines.ts';
import type { Steps } from './runtime/coroutines.ts';
import { HostFault, asException, unwind } from './runtime/exceptions.ts';
import { GeneratorValue } from './runtime/generators.ts';
import { helpers } from './runtime/unit-library.ts';
import { exitOf } from './runtime/program-exit.ts';
import { recordOf, tracebackOf } from './runtime/report.ts';
import { StopRun, beginRun, state } from './runtime/state.ts';
import { objectType } from './runtime/types.ts';
import { type ExceptionValue, ListValue } from './runtime/values.ts';
import type { SourceText, TypeValue, Value } from './runtime/values.ts';

export interface EngineHost {
  /** Makes a function of JavaScript text, outside of the global scope where possible. */
  loadFunction(text: string, parameterNames: string[]): Function;
  write(stream: 'stdout' | 'stderr', text: string): void;
  /** [0]: 0 run, 1 timeout, 2 memory, 3 stopped, 4 output. Another thread may set it. */
  stopFlag: Int32Array;
  limits: { recursionDepth: number; memoryBytes?: number };
  envVars: Record<string, string>;
  /** Milliseconds since the epoch. */
  now(): number;
  /** Told of a fault of the engine itself, for a log. The program and its author never see it. */
  onFault?(cause: unknown): void;
}

export interface ExecutionEnd {
  exitCode: number;
  /** What the run itself put on stderr at its end; it was not written through `write`. */
  stderr: string;
  error: ErrorRecord | null;
  /** The value of the stop flag that ended the run, else 0. */
  stoppedBy: 0 | 1 | 2 | 3 | 4;
}

const units: WeakMap<CompiledProgram, Function> = new WeakMap();
let isLaidOut = false;

/** Runs a compiled program to its end. It never throws: every ending is a value. */
export function executeProgram(program: CompiledProgram, host: EngineHost): ExecutionEnd {
  prepare();
  // Not gathered here: what was printed must show while the program goes on, and only the host can see to that.
  beginRun({ recursionDepth: host.limits.recursionDepth, write: (stream, text) => host.write(stream, text), flush: () => {}, envVars: host.envVars, now: () => host.now(), stopFlag: host.stopFlag });
  try {
    let unit = units.get(program);
    if (unit === undefined) units.set(program, unit = host.loadFunction(program.text, unitParameters));
    const main = unit(helpers, host.stopFlag, unitHelpers(program)) as (depth: number) => Value;
    main(1);
    return ended(host, { exitCode: 0, stderr: '', error: null, stoppedBy: 0 });
  } catch (thrown) {
    return ended(host, afterThrow(thrown, program, host));
  }
}

/** Fast entries on the prototypes of builtin types: once per process, when every method is known. */
function prepare(): void {
  if (isLaidOut) return;
  isLaidOut = true;
  Object.defineProperty(ListValue.prototype, 'isPlain', { value: true, writable: true, configurable: true });
  const visit = (type: TypeValue): void => {
    if (type.isUser) return;
    layOutBuiltins(type);
    for (const subclass of type.subclasses) visit(subclass);
  };
  visit(objectType);
}

/** A flag set while user code swallowed the end of the run still ends it. */
function ended(host: EngineHost, end: ExecutionEnd): ExecutionEnd {
  const flag = host.stopFlag[0] as ExecutionEnd['stoppedBy'];
  return flag === 0 || end.stoppedBy !== 0 ? end : { exitCode: 1, stderr: '', error: null, stoppedBy: flag };
}

function afterThrow(thrown: unknown, program: CompiledProgram, host: EngineHost): ExecutionEnd {
  if (thrown instanceof StopRun) return { exitCode: 1, stderr: '', error: null, stoppedBy: thrown.reason as ExecutionEnd['stoppedBy'] };
  try {
    const exception = asException(thrown);
    const exit = exitOf(exception);
    if (exit !== null) return { exitCode: exit.code, stderr: exit.text, error: null, stoppedBy: 0 };
    return failure(exception, program);
  } catch (again) {
    if (again instanceof StopRun) return { exitCode: 1, stderr: '', error: null, stoppedBy: again.reason as ExecutionEnd['stoppedBy'] };
    host.onFault?.(again instanceof HostFault ? again.cause : again);
    const error = internalErrors.internalFault({ requestId: 'engine', where: program.fileName });
    return { exitCode: 70, stderr: renderError(error), error, stoppedBy: 0 };
  }
}

function failure(exception: ExceptionValue, program: CompiledProgram): ExecutionEnd {
  const source = { fileName: program.fileName, lines: new LineTable(program.source), names: [...program.names, ...builtins.keys()] };
  const error = recordOf(exception, source);
  // One frame says no more than the place in the message; a longer way there is shown, and ends with Python's own words.
  if (exception.frames.length <= 1 && exception.cause === null && exception.context === null) {
    return { exitCode: 1, stderr: renderError(error, { source: program.source }), error, stoppedBy: 0 };
  }
  const message = renderError({ ...error, detail: undefined }, { source: program.source });
  return { exitCode: 1, stderr: `${tracebackOf(exception, source)}\n${message}`, error, stoppedBy: 0 };
}

function unitHelpers(program: CompiledProgram): object {
  const { spans, functions } = program;
  const spanAt = (position: number): { start: number; end: number } | null => (position > 0 ? { start: spans[position * 2], end: spans[position * 2 + 1] } : null);
  let lines: LineTable | null = null;
  const source: SourceText = { fileName: program.fileName, text: program.source, lines: () => (lines ??= new LineTable(program.source)) };
  const infos = functions.map((info) => Object.freeze(info));
  return Object.freeze(Object.assign(Object.create(null) as object, {
    limit: state.recursionDepth,
    info: (id: number) => infos[id],
    leave: (thrown: unknown, id: number, position: number) => unwind(thrown, infos[id].name, spanAt(position), source),
    caught(thrown: unknown, id: number, position: number): ExceptionValue {
      const exception = asException(thrown);
      unwind(exception, infos[id].name, spanAt(position), source);
      return exception;
    },
    passing: (thrown: unknown, id: number, position: number) => unwind(thrown, infos[id].name, spanAt(position), source),
    generator: (body: Generator<Value, Value, unknown>, id: number) => new GeneratorValue(body, infos[id].name),
    coroutine: (body: Steps, id: number) => makeCoroutine(body, infos[id].name, infos[id].qualifiedName),
    asyncGenerator: (body: Steps, id: number) => new AsyncGeneratorValue(body, infos[id].name, infos[id].qualifiedName),
    builtin: (name: string) => builtins.get(name),
  }));
}
