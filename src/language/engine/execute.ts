// Runs a compiled program. Everything of the outside comes in through `EngineHost`.

import { internalErrors, renderError } from '../../contracts/index.ts';
import type { ErrorRecord } from '../../contracts/index.ts';
import { compileProgram } from './compile.ts';
import type { CompiledProgram } from './compile.ts';
import { useOwnCode } from './own-code.ts';
import { layOutBuiltins } from './runtime/class-layout.ts';
import { builtins } from './runtime/define.ts';
import { hasAtExit, runAtExit } from './runtime/at-exit.ts';
import { unawaited } from './runtime/coroutines.ts';
import { HostFault, asException } from './runtime/exceptions.ts';
import { mainNames } from './runtime/homes.ts';
import { isGroup } from './runtime/exception-groups.ts';
import { exitOf } from './runtime/program-exit.ts';
import { recordOf, tracebackOf } from './runtime/report.ts';
import { builtinsModule } from './runtime/show-result.ts';
import { StopRun, beginRun, checkStop } from './runtime/state.ts';
import { unreadTextOf } from './runtime/syntax-errors.ts';
import { objectType } from './runtime/types.ts';
import { DictValue, ExceptionValue, ListValue, textValue } from './runtime/values.ts';
import type { TypeValue } from './runtime/values.ts';
import { findOwnFile } from './runtime/own-file-search.ts';
import { textNeeds } from './text-needs.ts';
import type { TextNeeds } from './text-needs.ts';
import { loadUnit, resetUnit } from './units.ts';

export interface EngineHost {
  /** Makes a function of JavaScript text, outside of the global scope where possible. */
  loadFunction(text: string, parameterNames: string[]): Function;
  write(stream: 'stdout' | 'stderr', text: string): void;
  /** [0]: 0 run, 1 timeout, 2 memory, 3 stopped, 4 output, 5 no steps left. Another thread may set it. [1]: steps left, where they are counted. */
  stopFlag: Int32Array;
  /** `steps` counts for programs compiled with `countsSteps`, and then `stopFlag` has two places; below 2^31. */
  limits: { recursionDepth: number; memoryBytes?: number; steps?: number };
  envVars: Record<string, string>;
  /** Milliseconds since the epoch. */
  now(): number;
  /** The program's own files beside it: text by path, with `/` between folders. It may import and open them. */
  files?: ReadonlyMap<string, string>;
  /** The next line of standard input, with its line end; null at the end. It may wait. */
  readLine?(): string | null;
  /** Told of a fault of the engine itself, for a log. The program and its author never see it. */
  onFault?(cause: unknown): void;
}

export interface ExecutionEnd {
  exitCode: number;
  /** What the run itself put on stderr at its end; it was not written through `write`. */
  stderr: string;
  error: ErrorRecord | null;
  /** The value of the stop flag that ended the run, else 0. */
  stoppedBy: 0 | 1 | 2 | 3 | 4 | 5;
}

const mostSteps = 2 ** 31 - 1;

let isLaidOut = false;

/** Runs a compiled program to its end. It never throws: every ending is a value. */
export function executeProgram(given: CompiledProgram, host: EngineHost): ExecutionEnd {
  const program = openedWhereShadowed(given, host);
  prepareRun(host, program.fileName, program.needs);
  const names = mainNames();
  names.set('__file__', textValue(program.fileName.slice(program.fileName.lastIndexOf('/') + 1)));
  if (program.documentation !== null) names.set('__doc__', textValue(program.documentation));
  const { end } = runUnit(program, host);
  const whole = end.stoppedBy === 0 ? afterwards(end, program, host) : end;
  if (whole.stoppedBy === 0) warnOfUnawaited(host);
  resetUnit(program);
  return whole;
}

/**
 * A file of the program under the name of a library module may do what the module does not: then nothing is taken for
 * granted. A file that looks at frames or cells looks at those of the program, too.
 */
function openedWhereShadowed(program: CompiledProgram, host: EngineHost): CompiledProgram {
  const files = host.files ?? new Map<string, string>();
  if (files.size === 0) return program;
  const isOpen = program.trustedModules.some((name) => findOwnFile([''], name, files) !== null);
  const needs = needsOfAll(program, files);
  if (!isOpen && needs === program.needs) return program;
  return compileProgram(program.source, { fileName: program.fileName, isOpen, needs, countsSteps: host.stopFlag.length > 1 }).program ?? program;
}

/** What the program and its files ask for together; the same object where the program asks for it all. */
function needsOfAll({ needs }: CompiledProgram, files: ReadonlyMap<string, string>): TextNeeds {
  let all = needs;
  for (const [path, text] of files) {
    if (!/\.(?:hc|py)$/.test(path)) continue;
    const more = textNeeds(text, all);
    if (more.cells !== all.cells || more.frames !== all.frames || more.locals !== all.locals || more.limit !== all.limit) all = more;
  }
  return all;
}

/** A fresh state for a run or a session on this host. */
export function prepareRun(host: EngineHost, mainFile: string, needs?: TextNeeds): void {
  prepare();
  begin(host, mainFile, needs);
}

/** Runs a text in the names of the main module. */
export function runUnit(program: CompiledProgram, host: EngineHost): { end: ExecutionEnd; isExit: boolean } {
  try {
    const names = mainNames();
    if (program.usesNames && !names.has('__builtins__')) {
      names.set('__annotations__', new DictValue());
      names.set('__builtins__', builtinsModule());
    }
    const main = loadUnit(program, { names }, (text, parameterNames) => host.loadFunction(text, parameterNames));
    main(1);
    return { end: ended(host, { exitCode: 0, stderr: '', error: null, stoppedBy: 0 }), isExit: false };
  } catch (thrown) {
    const isExit = thrown instanceof ExceptionValue && exitOf(thrown) !== null;
    return { end: ended(host, afterThrow(thrown, program, host)), isExit };
  }
}

/** What the program asked for at its end. The end itself stays, unless that meets an error of its own. */
function afterwards(end: ExecutionEnd, program: CompiledProgram, host: EngineHost): ExecutionEnd {
  if (!hasAtExit()) return end;
  try {
    runAtExit();
    return ended(host, end);
  } catch (thrown) {
    const later = ended(host, afterThrow(thrown, program, host));
    return end.error === null ? later : end;
  }
}

/** A fresh state for a run on this host. */
function begin(host: EngineHost, mainFile: string, needs?: TextNeeds): void {
  // Not gathered here: what was printed must show while the program goes on, and only the host can see to that.
  if (host.stopFlag.length > 1) host.stopFlag[1] = Math.min(host.limits.steps ?? mostSteps, mostSteps);
  beginRun({
    recursionDepth: host.limits.recursionDepth, write: (stream, text) => host.write(stream, text), flush: () => {}, envVars: host.envVars, now: () => host.now(), stopFlag: host.stopFlag,
    ...(host.files === undefined ? {} : { files: host.files }), ...(host.readLine === undefined ? {} : { readLine: () => readLine(host) }),
  });
  useOwnCode((text, parameterNames) => host.loadFunction(text, parameterNames), mainFile, needs);
}

/** Waiting for a line may end with the run. */
function readLine(host: EngineHost): string | null {
  const line = host.readLine?.() ?? null;
  checkStop();
  return line;
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

/** Coroutines that nobody awaited: most often a missing word. */
function warnOfUnawaited(host: EngineHost): void {
  for (const { qualifiedName } of unawaited()) host.write('stderr', `sys:1: RuntimeWarning: coroutine '${qualifiedName}' was never awaited\n`);
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

/** True where the message alone says all: one frame, nothing before it, nothing inside it. */
function isTold(exception: ExceptionValue): boolean {
  const hasBefore = exception.cause !== null || (exception.context !== null && !exception.suppressContext);
  return exception.frames.length <= 1 && !hasBefore && exception.notes === null && !isGroup(exception);
}

function failure(exception: ExceptionValue, program: CompiledProgram): ExecutionEnd {
  const source = { fileName: program.fileName, names: [...program.names, ...builtins.keys()] };
  const unread = unreadTextOf(exception);
  const error = unread?.record ?? recordOf(exception, source);
  const text = unread?.text ?? exception.frames[0]?.source.text ?? program.source;
  // One frame says no more than the place in the message; a longer way there is shown, and ends with Python's own words.
  if (isTold(exception)) {
    return { exitCode: 1, stderr: renderError(error, { source: text }), error, stoppedBy: 0 };
  }
  const message = renderError({ ...error, detail: undefined }, { source: text });
  return { exitCode: 1, stderr: `${tracebackOf(exception)}\n${message}`, error, stoppedBy: 0 };
}
