// The safe part of os: the variables given to the run, and the files of the run. Nothing of the host's own is in it.

import { requireInt } from '../../builtins/arguments.ts';
import { makeFunction } from '../../runtime/define.ts';
import { dictSet } from '../../runtime/dicts.ts';
import { exceptionType } from '../../runtime/exception-types.ts';
import { defineModule, loadModule } from '../../runtime/modules.ts';
import { requireSize } from '../../runtime/raise.ts';
import { state } from '../../runtime/state.ts';
import { BytesValue, DictValue, FloatValue, ListValue, SetValue, TupleValue, textValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { encodeText } from '../../text/encode.ts';
import { allFiles, errorText, fileWorld, isFile, isFolder, namesInside, osError, parentOf, placeOf, readBytes, removeFile, writeBytes } from '../io/files.ts';
import { pathText } from '../io/open.ts';
import { withLazyNames } from '../python/lazy-names.ts';
import './parts.ts';

/** What the part of the module that is written in the language stands on. */
defineModule('_os_host', () => {
  const variables = new DictValue();
  for (const [name, value] of Object.entries(state.envVars)) dictSet(variables, textValue(name), textValue(value));
  return new Map<string, Value>([['variables', variables], ['facts', makeFunction('facts', 'path', (path: Value) => factsOf(pathText(path)))]]);
});

const written = ['PathLike', 'DirEntry', 'environ', 'environb', 'getenv', 'stat_result', 'stat', 'lstat', 'scandir', 'walk', 'removedirs', 'renames', 'get_exec_path', 'urandom', 'terminal_size', 'get_terminal_size', 'uname', 'uname_result', 'times', 'times_result', 'popen', 'fdopen'];

defineModule('os', () => withLazyNames('os', [
    ['path', loadModule(state.depth, 'os.path')],
    ['putenv', makeFunction('putenv', 'name, value, /', () => null)], ['unsetenv', makeFunction('unsetenv', 'name, /', () => null)],
    ['name', 'posix'], ['sep', '/'], ['linesep', '\n'], ['curdir', '.'], ['pardir', '..'], ['pathsep', ':'], ['extsep', '.'], ['altsep', null], ['devnull', '/dev/null'], ['error', exceptionType('OSError')],
    ['O_RDONLY', 0], ['O_WRONLY', 1], ['O_RDWR', 2], ['F_OK', 0], ['R_OK', 4], ['W_OK', 2], ['X_OK', 1], ['SEEK_SET', 0], ['SEEK_CUR', 1], ['SEEK_END', 2],
    ['O_CREAT', 64], ['O_EXCL', 128], ['O_TRUNC', 512], ['O_APPEND', 1024], ['defpath', '/bin:/usr/bin'], ['supports_follow_symlinks', new SetValue()], ['supports_bytes_environ', true],
    ['getcwd', makeFunction('getcwd', '', () => textValue(`/${fileWorld().current}`) as Value)], ['getcwdb', makeFunction('getcwdb', '', () => new BytesValue(encodeText(`/${fileWorld().current}`, 'utf-8', 'strict')))], ['getuid', makeFunction('getuid', '', () => 1000)], ['getgid', makeFunction('getgid', '', () => 1000)], ['umask', makeFunction('umask', 'mask, /', () => 0o22)],
    ['getpid', makeFunction('getpid', '', () => 1)], ['getppid', makeFunction('getppid', '', () => 0)], ['cpu_count', makeFunction('cpu_count', '', () => 1)],
    ['fspath', makeFunction('fspath', 'path', (path: Value) => (path instanceof BytesValue ? path : textValue(pathText(path)) as Value))],
    ['fsencode', makeFunction('fsencode', 'filename', (path: Value) => new BytesValue(encodeText(pathText(path), 'utf-8', 'surrogatepass')))], ['fsdecode', makeFunction('fsdecode', 'filename', (path: Value) => textValue(pathText(path)) as Value)],
    ['strerror', makeFunction('strerror', 'code, /', (code: Value) => errorText(Number(requireInt(code))))],
    ['isatty', makeFunction('isatty', 'fd, /', () => false)],
    ['access', makeFunction('access', 'path, mode', (path: Value) => isFile(placeOf(pathText(path))) || isFolder(placeOf(pathText(path))))],
    ...fileFunctions(),
  ], Object.fromEntries(written.map((name) => [name, '_os_parts']))));

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
    ['chdir', makeFunction('chdir', 'path', (path: Value) => changeFolder(pathText(path)))],
    ...['chmod', 'utime'].map((name): [string, Value] => [name, makeFunction(name, 'path, *args, **kwargs', (path: Value) => (factsOf(pathText(path)), null))]),
    ['truncate', makeFunction('truncate', 'path, length', (path: Value, length: Value) => truncate(pathText(path), Number(requireInt(length))))],
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
  if (bytes === undefined) return isFolder(placeOf(from)) ? renameFolder(from, to) : osError(2, from, to);
  if (isFolder(placeOf(to)) && !isFile(placeOf(to))) return osError(21, from, to);
  if (!isFolder(parentOf(placeOf(to)))) return osError(2, from, to);
  removeFile(placeOf(from));
  writeBytes(placeOf(to), bytes);
  return null;
}

function renameFolder(from: string, to: string): null {
  const [start, end] = [placeOf(from), placeOf(to)];
  if (isFile(end)) return osError(20, from, to);
  if (namesInside(end).length > 0) return osError(39, from, to);
  const moved = (place: string): string => end + place.slice(start.length);
  const { folders } = fileWorld();
  for (const place of allFiles().filter((file) => file.startsWith(`${start}/`))) {
    writeBytes(moved(place), readBytes(place) as Uint8Array);
    removeFile(place);
  }
  for (const place of [...folders].filter((folder) => folder === start || folder.startsWith(`${start}/`))) {
    folders.delete(place);
    folders.add(moved(place));
  }
  folders.add(end);
  return null;
}

function factsOf(path: string): Value {
  const place = placeOf(path);
  const size = path === '' ? undefined : readBytes(place)?.length;
  if (path === '' || (size === undefined && !isFolder(place))) return osError(2, path);
  return new TupleValue([size === undefined ? 0o040755 : 0o100644, size ?? 4096, new FloatValue(state.now() / 1000)]);
}

function changeFolder(path: string): null {
  const place = placeOf(path);
  if (isFile(place)) return osError(20, path);
  if (path === '' || !isFolder(place)) return osError(2, path);
  fileWorld().current = place;
  return null;
}

function truncate(path: string, size: number): null {
  const place = placeOf(path);
  const bytes = readBytes(place);
  if (bytes === undefined) return osError(2, path);
  requireSize(size);
  const cut = new Uint8Array(size);
  cut.set(bytes.subarray(0, size));
  writeBytes(place, cut);
  return null;
}
