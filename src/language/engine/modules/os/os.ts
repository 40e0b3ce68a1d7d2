// The safe part of os: the variables given to the run, and the files of the run. Nothing of the host's own is in it.

import { requireInt } from '../../builtins/arguments.ts';
import { makeFunction } from '../../runtime/define.ts';
import { dictGet, dictSet } from '../../runtime/dicts.ts';
import { exceptionType } from '../../runtime/exception-types.ts';
import { defineModule, loadModule } from '../../runtime/modules.ts';
import { raise } from '../../runtime/raise.ts';
import { state } from '../../runtime/state.ts';
import { typeName } from '../../runtime/types.ts';
import { BytesValue, DictValue, FloatValue, ListValue, ModuleValue, TupleValue, textValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { encodeText } from '../../text/encode.ts';
import { errorText, fileWorld, isFile, isFolder, namesInside, osError, parentOf, placeOf, readBytes, removeFile, writeBytes } from '../io/files.ts';
import { pathText } from '../io/open.ts';
import { joinPaths } from './paths.ts';

defineModule('os', () => {
  const environment = new DictValue();
  for (const [name, value] of Object.entries(state.envVars)) dictSet(environment, textValue(name), textValue(value));
  return new Map<string, Value>([
    ['environ', environment], ['path', loadModule(state.depth, 'os.path')],
    ['getenv', makeFunction('getenv', 'key, default=None', (key: Value, otherwise: Value) => dictGet(environment, key) ?? otherwise)],
    ['putenv', makeFunction('putenv', 'name, value, /', () => null)], ['unsetenv', makeFunction('unsetenv', 'name, /', () => null)],
    ['name', 'posix'], ['sep', '/'], ['linesep', '\n'], ['curdir', '.'], ['pardir', '..'], ['pathsep', ':'], ['extsep', '.'], ['altsep', null], ['devnull', '/dev/null'], ['error', exceptionType('OSError')],
    ['O_RDONLY', 0], ['O_WRONLY', 1], ['O_RDWR', 2], ['F_OK', 0], ['R_OK', 4], ['W_OK', 2], ['X_OK', 1], ['SEEK_SET', 0], ['SEEK_CUR', 1], ['SEEK_END', 2],
    ['getcwd', makeFunction('getcwd', '', () => '/')], ['getpid', makeFunction('getpid', '', () => 1)], ['getppid', makeFunction('getppid', '', () => 0)], ['cpu_count', makeFunction('cpu_count', '', () => 1)],
    ['fspath', makeFunction('fspath', 'path', (path: Value) => (path instanceof BytesValue ? path : textValue(pathText(path)) as Value))],
    ['fsencode', makeFunction('fsencode', 'filename', (path: Value) => new BytesValue(encodeText(pathText(path), 'utf-8', 'surrogatepass')))], ['fsdecode', makeFunction('fsdecode', 'filename', (path: Value) => textValue(pathText(path)) as Value)],
    ['strerror', makeFunction('strerror', 'code, /', (code: Value) => errorText(Number(requireInt(code))))],
    ['isatty', makeFunction('isatty', 'fd, /', () => false)], ['get_terminal_size', makeFunction('get_terminal_size', 'fd=1, /', () => new TupleValue([80, 24]))],
    ['access', makeFunction('access', 'path, mode', (path: Value) => isFile(placeOf(pathText(path))) || isFolder(placeOf(pathText(path))))],
    ...fileFunctions(),
  ]);
});

function fileFunctions(): [string, Value][] {
  return [
    ['listdir', makeFunction('listdir', "path='.'", (path: Value) => {
      const name = path === null ? '.' : pathText(path);
      const place = placeOf(name);
      if (isFile(place)) return osError(20, name);
      return isFolder(place) ? new ListValue(namesInside(place).map((entry) => textValue(entry))) : osError(2, name);
    })],
    ['mkdir', makeFunction('mkdir', 'path, mode=511', (path: Value) => makeFolder(pathText(path)))],
    ['makedirs', makeFunction('makedirs', 'name, mode=511, exist_ok=False', (path: Value, _mode: Value, isFine: Value) => makeFolders(pathText(path), isFine === true))],
    ['remove', makeFunction('remove', 'path', (path: Value) => remove(pathText(path)))], ['unlink', makeFunction('unlink', 'path', (path: Value) => remove(pathText(path)))],
    ['rmdir', makeFunction('rmdir', 'path', (path: Value) => removeFolder(pathText(path)))],
    ['rename', makeFunction('rename', 'src, dst', (from: Value, to: Value) => rename(pathText(from), pathText(to)))], ['replace', makeFunction('replace', 'src, dst', (from: Value, to: Value) => rename(pathText(from), pathText(to)))],
    ['stat', makeFunction('stat', 'path', (path: Value) => statOf(pathText(path)))],
    ['walk', makeFunction('walk', 'top, topdown=True, onerror=None, followlinks=False', (top: Value) => new ListValue(walk(pathText(top))))],
    ['chdir', makeFunction('chdir', 'path', (path: Value) => (isFolder(placeOf(pathText(path))) ? null : osError(2, pathText(path))))],
    ['urandom', makeFunction('urandom', 'size, /', (size: Value) => (typeof size === 'number' ? raise.notImplementedError('there is no source of true chance here') : raise.typeError(`'${typeName(size)}' object cannot be interpreted as an integer`)))],
  ];
}

function makeFolder(path: string): null {
  const place = placeOf(path);
  if (isFile(place) || isFolder(place)) return osError(17, path);
  if (!isFolder(parentOf(place))) return osError(2, path);
  fileWorld().folders.add(place);
  return null;
}

function makeFolders(path: string, isFine: boolean): null {
  const place = placeOf(path);
  if (isFile(place) || (isFolder(place) && !isFine)) return osError(17, path);
  for (let at = place; at !== ''; at = parentOf(at)) fileWorld().folders.add(at);
  return null;
}

function remove(path: string): null {
  const place = placeOf(path);
  if (!isFile(place)) return osError(isFolder(place) ? 21 : 2, path);
  removeFile(place);
  return null;
}

function removeFolder(path: string): null {
  const place = placeOf(path);
  if (isFile(place)) return osError(20, path);
  if (!isFolder(place)) return osError(2, path);
  if (namesInside(place).length > 0) return osError(39, path);
  fileWorld().folders.delete(place);
  return null;
}

function rename(from: string, to: string): null {
  const bytes = readBytes(placeOf(from));
  if (bytes === undefined) return osError(2, from, to);
  removeFile(placeOf(from));
  writeBytes(placeOf(to), bytes);
  return null;
}

function statOf(path: string): Value {
  const place = placeOf(path);
  const size = readBytes(place)?.length;
  if (size === undefined && !isFolder(place)) return osError(2, path);
  const seconds = new FloatValue(state.now() / 1000);
  return new ModuleValue('stat_result', new Map<string, Value>([['st_size', size ?? 4096], ['st_mode', size === undefined ? 0o040755 : 0o100644], ['st_mtime', seconds], ['st_ctime', seconds], ['st_atime', seconds]]));
}

function walk(top: string): Value[] {
  const place = placeOf(top);
  if (!isFolder(place)) return [];
  const names = namesInside(place);
  const inside = (name: string): string => (place === '' ? name : `${place}/${name}`);
  const folders = names.filter((name) => !isFile(inside(name)));
  const files = names.filter((name) => isFile(inside(name)));
  const list = (entries: string[]): ListValue => new ListValue(entries.map((entry) => textValue(entry)));
  return [new TupleValue([textValue(top), list(folders), list(files)]), ...folders.flatMap((name) => walk(joinPaths(top, [name])))];
}
