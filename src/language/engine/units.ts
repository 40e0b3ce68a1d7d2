// Loads compiled text as a unit: hands it the runtime, the stop flag and what belongs to it alone.

import { LineTable } from '../ast/line-table.ts';
import type { CompiledProgram } from './compile.ts';
import { unitParameters } from './emit/program.ts';
import { AsyncGeneratorValue } from './runtime/async-generators.ts';
import { makeCoroutine } from './runtime/coroutines.ts';
import type { Steps } from './runtime/coroutines.ts';
import { type ClassStatement, prepareSpace } from './runtime/class-space.ts';
import { builtins } from './runtime/define.ts';
import { asException, unwind } from './runtime/exceptions.ts';
import { markFlavor } from './runtime/flavors.ts';
import { GeneratorValue } from './runtime/generators.ts';
import type { Step } from './runtime/generators.ts';
import { noteHome } from './runtime/homes.ts';
import { absoluteName, importAll, importFrom, importModule, importName } from './runtime/modules.ts';
import { noteFrame } from './runtime/live-frames.ts';
import { type Names, dictOver } from './runtime/namespaces.ts';
import { state } from './runtime/state.ts';
import { unboundName } from './runtime/unbound.ts';
import { helpers } from './runtime/unit-library.ts';
import { DictValue, ModuleValue } from './runtime/values.ts';
import type { ExceptionValue, SourceText, Value } from './runtime/values.ts';

/** Makes a function of JavaScript text; the host's, for the run that goes on. */
export type LoadFunction = (text: string, parameterNames: string[]) => Function;

/** The namespaces a unit runs in. */
export interface UnitPlace {
  /** The globals. */
  names: Map<string, Value>;
  /** Where its outermost code keeps its variables, where that is elsewhere. */
  here?: Names;
  hereDict?: Value;
}

interface LoadedUnit {
  main: (depth: number) => Value;
  /** Empties the variables of the unit: what the run held can go. */
  reset: () => void;
  place: UnitPlace;
  stopFlag: Int32Array;
  limit: number;
}

const units: WeakMap<CompiledProgram, Function> = new WeakMap();
/**
 * Units made for an earlier run of the same program. Its functions hold nothing of a run but their variables,
 * which are emptied, so the next run may use them again: V8 then knows each function as one, and what it is called with.
 */
const loaded: WeakMap<CompiledProgram, LoadedUnit> = new WeakMap();

/** The main function of a compiled text, ready to be called with a depth. */
export function loadUnit(program: CompiledProgram, place: UnitPlace, loadFunction: LoadFunction): (depth: number) => Value {
  const earlier = loaded.get(program);
  if (earlier !== undefined && earlier.stopFlag === state.stopFlag && earlier.limit === state.recursionDepth) {
    earlier.reset();
    earlier.place.names = place.names;
    return earlier.main;
  }
  let unit = units.get(program);
  if (unit === undefined) units.set(program, unit = loadFunction(program.text, unitParameters));
  const own = { ...place };
  const isShared = { value: !program.usesNames };
  const [main, reset] = unit(helpers, state.stopFlag, ownHelpers(program, own, isShared)) as [LoadedUnit['main'], LoadedUnit['reset']];
  if (isShared.value) loaded.set(program, { main, reset, place: own, stopFlag: state.stopFlag, limit: state.recursionDepth });
  return main;
}

/** To be called after a run: nothing of it is held any longer. */
export function resetUnit(program: CompiledProgram): void {
  const unit = loaded.get(program);
  if (unit === undefined) return;
  unit.reset();
  unit.place.names = noNames;
}

const noNames: Map<string, Value> = new Map();

const sources: WeakMap<CompiledProgram, SourceText> = new WeakMap();

/** The text of a unit with its name and lines, for frames of tracebacks. */
export function sourceOf(program: CompiledProgram): SourceText {
  let source = sources.get(program);
  if (source === undefined) {
    let lines: LineTable | null = null;
    source = { fileName: program.fileName, text: program.source, lines: () => (lines ??= new LineTable(program.source)) };
    sources.set(program, source);
  }
  return source;
}

function ownHelpers(program: CompiledProgram, place: UnitPlace, isShared: { value: boolean }): object {
  const { spans, functions } = program;
  const { names, here = names } = place;
  const source = sourceOf(program);
  const spanAt = (position: number): { start: number; end: number } | null => (position > 0 ? { start: spans[position * 2], end: spans[position * 2 + 1] } : null);
  const infos = functions.map((info) => Object.freeze(info));
  for (const { signature, flavor } of infos) if (flavor !== undefined) markFlavor(signature, flavor);
  if (program.usesNames) for (const info of infos) noteHome(info.signature, names);
  return Object.freeze(Object.assign(Object.create(null) as object, {
    limit: state.recursionDepth,
    info: (id: number) => infos[id],
    frame: (depth: number, id: number, position: () => number, locals: (() => DictValue) | null) => noteFrame(depth, { info: infos[id], source, names: place.names, span: () => spanAt(position()), locals }),
    leave: (thrown: unknown, id: number, position: number) => unwind(thrown, infos[id].name, spanAt(position), source),
    caught(thrown: unknown, id: number, position: number): ExceptionValue {
      const exception = asException(thrown);
      unwind(exception, infos[id].name, spanAt(position), source);
      return exception;
    },
    passing: (thrown: unknown, id: number, position: number) => unwind(thrown, infos[id].name, spanAt(position), source),
    generator: (body: Generator<Value, Value, unknown> | null, id: number, step: Step | null = null) => new GeneratorValue(body, infos[id], step),
    coroutine: (body: Steps, id: number) => makeCoroutine(body, infos[id].name, infos[id].qualifiedName),
    asyncGenerator: (body: Steps, id: number) => new AsyncGeneratorValue(body, infos[id].name, infos[id].qualifiedName),
    builtin(name: string) {
      const found = builtins.get(name) ?? names.get(name);
      // A value that belongs to this run alone.
      if (!builtins.has(name) && typeof found === 'object') isShared.value = false;
      return found;
    },
    names, here,
    outerName: (name: string) => outerName(name, names),
    namesAround: () => dictOver(names),
    namesHere: () => place.hereDict ?? dictOver(names),
    importModule: (depth: number, name: string, bindsTop: boolean) => importModule(name, bindsTop, depth, place.names),
    importFrom: (depth: number, moduleName: string, level: number, wanted: string[]) => importFrom(depth, { moduleName, level, wanted, around: place.names }),
    importName: (depth: number, module: Value, name: string) => importName(module, name, depth),
    importAll: (depth: number, moduleName: string, level: number) => importAll(absoluteName(moduleName, level, place.names), here, depth),
    classSpace: (depth: number, statement: ClassStatement, qualifiedName: string, documentation: Value) => classSpace(prepareSpace(depth, statement), place.names.get('__name__') ?? 'builtins', qualifiedName, documentation),
  }));
}

function classSpace(space: Map<string, Value>, moduleName: Value, qualifiedName: string, documentation: Value): Map<string, Value> {
  // A mapping that a metaclass prepared may know a name of its own.
  space.set('__module__', space.get('__name__') ?? moduleName);
  space.set('__qualname__', qualifiedName);
  if (documentation !== null) space.set('__doc__', documentation);
  return space;
}

/** A name that the globals do not have: one of `__builtins__`, which code may have been given its own of. */
function outerName(name: string, names: Names): Value {
  const given: Value | undefined = names.get('__builtins__');
  const found = given instanceof ModuleValue ? given.attributes.get(name) : given instanceof DictValue ? given.map.get(name) : undefined;
  if (found !== undefined) return found;
  if (given !== undefined) return unboundName(name);
  const patched = state.modules.get('builtins');
  const value = patched instanceof ModuleValue ? patched.attributes.get(name) : builtins.get(name);
  return value ?? unboundName(name);
}
