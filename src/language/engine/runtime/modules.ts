// import: finds a module among the program's own files or the library, makes it once per run, binds it.
// How a file becomes a module that has run is ../own-files.ts's to know; it puts itself in with `setFileRunner`.

import { findAttribute, getAttribute, unfinishedModules } from './attributes.ts';
import { exceptionType } from './exception-types.ts';
import { isRaised } from './exceptions.ts';
import { itemsOf } from './iterate.ts';
import { call } from './call.ts';
import { builtins } from './define.ts';
import type { Names } from './namespaces.ts';
import { dictOver, namesIn } from './namespaces.ts';
import { type OwnFile, findOwnFile } from './own-file-search.ts';
import { makeException, raise } from './raise.ts';
import { reprOf } from './show.ts';
import { builtinsModule } from './show-result.ts';
import { state } from './state.ts';
import { typeName } from './types.ts';
import { DictValue, ListValue, ModuleValue, TupleValue } from './values.ts';
import type { Value } from './values.ts';

/** Makes the attributes of a module; called once per run, at its first import. */
export type ModuleMaker = () => Map<string, Value>;

const makers: Map<string, ModuleMaker> = new Map();
/** Own files of these names are passed over, as with the modules that are built into CPython. */
const builtIn = new Set(['builtins', 'sys', 'time', 'itertools', 'gc', 'errno', 'atexit', '_io']);

/** Adds a module to what programs may import: `defineModule('math', () => new Map([...]))`. */
export function defineModule(name: string, maker: ModuleMaker): void {
  makers.set(name, maker);
}

/** Texts of the modules that are written in the language itself. */
const sources: Map<string, string> = new Map();

/** Adds a module of the library that is itself a program: `defineSourceModule('textwrap', 'def wrap(...): ...')`. */
export function defineSourceModule(name: string, text: string): void {
  sources.set(name, text);
}

export function moduleNames(): string[] {
  return [...makers.keys(), ...sources.keys()];
}

/** Its classes and functions mix with those of the program that imports it. */
export function isSourceModule(name: string): boolean {
  return sources.has(name);
}

export function isLibraryModule(name: string): boolean {
  return makers.has(name) || sources.has(name) || name === 'builtins' || name === '__main__';
}

/** Runs the text of a file in the names of its module. */
type FileRunner = (depth: number, file: OwnFile, module: ModuleValue) => void;
let runFile: FileRunner = () => undefined;
export function setFileRunner(runner: FileRunner): void {
  runFile = runner;
}

/** The module under its full name, with every package above it. */
export function loadModule(depth: number, name: string): Value {
  const known = state.modules.get(name);
  if (known !== undefined) return known === null ? notFound(`import of ${name} halted; None in sys.modules`, name) : known;
  const dot = name.lastIndexOf('.');
  const parent = dot < 0 ? null : loadModule(depth, name.slice(0, dot));
  const again = state.modules.get(name);
  if (again !== undefined && again !== null) return again;
  const folders = parent === null ? [''] : foldersOf(parent, name);
  const file = builtIn.has(name) ? null : findOwnFile(folders, name.slice(dot + 1), state.files);
  const source = file === null ? sources.get(name) : undefined;
  const module = file === null && source === undefined ? makeLibraryModule(name, parent !== null && folders.length === 0) : makeOwnModule(depth, name, file ?? { path: `library/${name}.hc`, text: source as string, folder: null });
  if (parent instanceof ModuleValue) parent.attributes.set(name.slice(dot + 1), module);
  return module;
}

/** Where the files of a package's modules lie; none for a package of the library. */
function foldersOf(parent: Value, name: string): string[] {
  const path = findAttribute(parent, '__path__');
  const package_ = name.slice(0, name.lastIndexOf('.'));
  if (path === undefined && !makers.has(name) && !sources.has(name)) notFound(`No module named '${name}'; '${package_}' is not a package`, name);
  return path === undefined ? [] : itemsOf(path).flatMap((folder) => (typeof folder === 'string' ? [folder] : []));
}

function makeLibraryModule(name: string, isPart: boolean): ModuleValue {
  if (name === 'builtins') return builtinsModule();
  const maker = makers.get(name);
  if (maker === undefined) return notFound(`No module named '${name}'`, name);
  const module = newModule(name);
  const { attributes } = module;
  attributes.set('__name__', name);
  attributes.set('__doc__', null);
  attributes.set('__package__', isPart ? name.slice(0, name.lastIndexOf('.')) : '');
  attributes.set('__loader__', null);
  attributes.set('__spec__', null);
  state.modules.set(name, module);
  for (const [key, value] of maker()) attributes.set(key, value);
  return module;
}

/** Its names are the entries of a dict, which is its `__dict__`. */
function newModule(name: string): ModuleValue {
  return new ModuleValue(name, namesIn(new DictValue()));
}

function makeOwnModule(depth: number, name: string, file: OwnFile): Value {
  const module = newModule(name);
  describeFile(module, name, file);
  state.modules.set(name, module);
  runOwnModule(depth, module, file, () => state.modules.delete(name));
  // A module may put something else in its place.
  return state.modules.get(name) ?? notFound(`No module named '${name}'`, name);
}

function describeFile({ attributes }: ModuleValue, name: string, file: OwnFile): void {
  attributes.set('__name__', name);
  attributes.set('__doc__', null);
  attributes.set('__package__', file.folder === null ? name.slice(0, Math.max(0, name.lastIndexOf('.'))) : name);
  attributes.set('__loader__', null);
  attributes.set('__spec__', null);
  if (file.folder !== null) attributes.set('__path__', new ListValue([file.folder]));
  if (file.path !== null) attributes.set('__file__', file.path);
}

function runOwnModule(depth: number, module: ModuleValue, file: OwnFile, onError: () => void): void {
  if (file.path === null) return;
  unfinishedModules.add(module);
  try {
    runFile(depth, file, module);
  } catch (thrown) {
    onError();
    throw thrown;
  } finally {
    unfinishedModules.delete(module);
  }
}

/** Runs the file of a module again, in the names it has. */
export function reloadModule(depth: number, module: Value): Value {
  if (!(module instanceof ModuleValue)) return raise.typeError('reload() argument must be a module');
  const name = module.attributes.get('__name__');
  if (typeof name !== 'string' || state.modules.get(name) !== module) throw importException('ImportError', `module ${reprOf(name ?? null)} not in sys.modules`, module.name);
  const dot = name.lastIndexOf('.');
  const folders = dot < 0 ? [''] : foldersOf(loadModule(depth, name.slice(0, dot)), name);
  const file = builtIn.has(name) ? null : findOwnFile(folders, name.slice(dot + 1), state.files);
  if (file !== null) runOwnModule(depth, module, file, () => undefined);
  return state.modules.get(name) ?? module;
}

export function importException(type: 'ImportError' | 'ModuleNotFoundError', message: string, name: Value, path: Value = null) {
  const exception = makeException(exceptionType(type), [message]);
  exception.details = new Map<string, Value>([['name', name], ['path', path]]);
  return exception;
}

function notFound(message: string, name: string): never {
  throw importException('ModuleNotFoundError', message, name);
}

/** `import a.b`: gives `a`, or `a.b` for `import a.b as c`. */
export function importModule(name: string, bindsTop: boolean, depth = state.depth, around: Map<string, Value> | null = null): Value {
  const own = around === null ? undefined : replacedImport();
  if (own !== undefined) {
    const top = call(depth, own, [name, dictOver(around as Map<string, Value>), null, null, 0], null);
    return bindsTop ? top : name.split('.').slice(1).reduce((module: Value, part) => getAttribute(module, part), top);
  }
  const module = loadModule(depth, name);
  if (bindsTop) return name.includes('.') ? loadModule(depth, name.slice(0, name.indexOf('.'))) : module;
  return module;
}

/** What a program has put in the place of `__import__`, as some tests do. */
function replacedImport(): Value | undefined {
  const module = state.modules.get('builtins');
  const own = module instanceof ModuleValue ? module.attributes.get('__import__') : undefined;
  return own === builtins.get('__import__') ? undefined : own;
}

export interface FromImport {
  moduleName: string;
  level: number;
  wanted: readonly string[];
  around: Map<string, Value>;
}

/** The module of a `from` line. */
export function importFrom(depth: number, { moduleName, level, wanted, around }: FromImport): Value {
  const own = replacedImport();
  if (own !== undefined) return call(depth, own, [moduleName, dictOver(around), null, new TupleValue(wanted), level], null);
  return loadModule(depth, absoluteName(moduleName, level, around));
}

/** The full name of a module named from inside a package. */
export function absoluteName(moduleName: string, level: number, around: Names): string {
  if (level === 0) return moduleName;
  const package_ = packageOf(around);
  if (package_ === '') throw importException('ImportError', 'attempted relative import with no known parent package', null);
  const parts = package_.split('.');
  if (level > parts.length) throw importException('ImportError', 'attempted relative import beyond top-level package', null);
  const base = parts.slice(0, parts.length - level + 1).join('.');
  return moduleName === '' ? base : `${base}.${moduleName}`;
}

function packageOf(around: Names): string {
  const given = around.get('__package__');
  if (typeof given === 'string') return given;
  const name = around.get('__name__');
  if (typeof name !== 'string') return '';
  return around.get('__path__') === undefined ? name.slice(0, Math.max(0, name.lastIndexOf('.'))) : name;
}

/** `from m import name`: an attribute of the module, else a module inside it. */
export function importName(module: Value, name: string, depth = state.depth): Value {
  const found = findAttribute(module, name);
  if (found !== undefined) return found;
  const called = findAttribute(module, '__name__');
  const fullName = typeof called === 'string' ? called : '<unknown module name>';
  if (findAttribute(module, '__path__') !== undefined || makers.has(`${fullName}.${name}`) || sources.has(`${fullName}.${name}`)) {
    const inner = submodule(depth, `${fullName}.${name}`);
    if (inner !== undefined) return inner;
  }
  return cannotImport(module, fullName, name);
}

function submodule(depth: number, name: string): Value | undefined {
  try {
    return loadModule(depth, name);
  } catch (thrown) {
    // A file that is there and lacks a module itself is another matter.
    if (isRaised(thrown, 'ModuleNotFoundError') && thrown.details?.get('name') === name) return undefined;
    throw thrown;
  }
}

function cannotImport(module: Value, fullName: string, name: string): never {
  const path = findAttribute(module, '__file__') ?? null;
  const place = typeof path === 'string' ? path : 'unknown location';
  const isUnfinished = module instanceof ModuleValue && unfinishedModules.has(module);
  const message = isUnfinished
    ? `cannot import name '${name}' from partially initialized module '${fullName}' (most likely due to a circular import) (${place})`
    : `cannot import name '${name}' from '${fullName}' (${place})`;
  throw importException('ImportError', message, fullName, path);
}

/** `from m import *`: the names in `__all__`, else all without a leading underscore. */
export function importAll(fullName: string, into: Names, depth = state.depth): void {
  const module = loadModule(depth, fullName);
  const all = findAttribute(module, '__all__');
  if (all === undefined) {
    if (module instanceof ModuleValue) {
      for (const [name, value] of [...module.attributes]) if (!name.startsWith('_')) into.set(name, value);
      return;
    }
    const dict = findAttribute(module, '__dict__') ?? raise.importError('from-import-* object has no __dict__ and no __all__');
    for (const name of itemsOf(dict)) if (typeof name === 'string' && !name.startsWith('_')) into.set(name, getAttribute(module, name));
    return;
  }
  for (const name of itemsOf(all)) {
    if (typeof name !== 'string') raise.typeError(`Item in ${fullName}.__all__ must be str, not ${typeName(name)}`);
    else into.set(name, findAttribute(module, name) ?? submodule(depth, `${fullName}.${name}`) ?? getAttribute(module, name));
  }
}

/** `__import__` and importlib.import_module: `from` names make modules inside a package too. */
export function importFor(depth: number, fullName: string, fromList: readonly Value[]): Value {
  if (fullName === '') return raise.valueError('Empty module name');
  const module = importModule(fullName, fromList.length === 0, depth);
  for (const name of fromList) {
    if (typeof name !== 'string') return raise.typeError(`Item in \`\`from list'' must be str, not ${typeName(name)} ${reprOf(name)}`);
    if (name !== '*' && findAttribute(module, name) === undefined && findAttribute(module, '__path__') !== undefined) submodule(depth, `${fullName}.${name}`);
  }
  return module;
}
