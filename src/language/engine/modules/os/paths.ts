// os.path: pure functions over texts, and questions about the files of the run.

import { fileWorld, isFile, isFolder, osError, placeOf, readBytes } from '../io/files.ts';
import { pathText } from '../io/open.ts';
import { makeFunction } from '../../runtime/define.ts';
import { defineModule } from '../../runtime/modules.ts';
import { itemsOf } from '../../runtime/iterate.ts';
import { raise } from '../../runtime/raise.ts';
import { BytesValue, FloatValue, TupleValue, textValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { typeName, typeOf } from '../../runtime/types.ts';
import { state } from '../../runtime/state.ts';
import { encodeText } from '../../text/encode.ts';

export function joinPaths(first: string, rest: readonly string[]): string {
  let path = first;
  for (const part of rest) path = part.startsWith('/') ? part : path === '' || path.endsWith('/') ? path + part : `${path}/${part}`;
  return path;
}

export function splitPath(path: string): [string, string] {
  const at = path.lastIndexOf('/') + 1;
  const head = path.slice(0, at);
  return [/^\/*$/.test(head) ? head : head.replace(/\/+$/, ''), path.slice(at)];
}

function splitEnding(path: string): [string, string] {
  const start = path.lastIndexOf('/') + 1;
  const dot = path.lastIndexOf('.');
  return dot > start && /[^.]/.test(path.slice(start, dot)) ? [path.slice(0, dot), path.slice(dot)] : [path, ''];
}

export function normalPath(path: string): string {
  if (path === '') return '.';
  const lead = path.startsWith('//') && !path.startsWith('///') ? '//' : path.startsWith('/') ? '/' : '';
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..' || (lead === '' && (parts.length === 0 || parts.at(-1) === '..'))) parts.push(part);
    else parts.pop();
  }
  return lead + parts.join('/') || '.';
}

export function absolutePath(path: string): string {
  return normalPath(path.startsWith('/') ? path : `/${fileWorld().current}/${path}`.replace('//', '/'));
}

function relativePath(path: string, start: string): string {
  const to = absolutePath(path).split('/').filter((part) => part !== '');
  const from = absolutePath(start).split('/').filter((part) => part !== '');
  let same = 0;
  while (same < to.length && to[same] === from[same]) same++;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/') || '.';
}

function commonPrefix(texts: string[]): string {
  const [first = ''] = texts;
  let length = first.length;
  for (const text of texts) while (!text.startsWith(first.slice(0, length))) length--;
  return first.slice(0, length);
}

function commonPath(texts: string[]): string {
  if (texts.length === 0) return raise.valueError('commonpath() arg is an empty sequence');
  const isAbsolute = texts[0].startsWith('/');
  if (texts.some((text) => text.startsWith('/') !== isAbsolute)) return raise.valueError("Can't mix absolute and relative paths");
  const all = texts.map((text) => text.split('/').filter((part) => part !== '' && part !== '.'));
  let same = 0;
  while (all.every((parts) => parts.length > same && parts[same] === all[0][same])) same++;
  return (isAbsolute ? '/' : '') + all[0].slice(0, same).join('/');
}

function text(value: string): Value {
  return textValue(value) as Value;
}

/** A path in the form of the one it comes from: bytes for bytes. */
function like(source: Value, path: string): Value {
  return source instanceof BytesValue ? new BytesValue(encodeText(path, 'utf-8', 'surrogatepass')) : text(path);
}

function joined(first: Value, rest: readonly Value[]): Value {
  for (const part of rest) if (textOf(part) === undefined && !(part instanceof BytesValue) && typeOf(part).lookup('__fspath__') === undefined) return raise.typeError(`join() argument must be str, bytes, or os.PathLike object, not '${typeName(part)}'`);
  const path = joinPaths(pathText(first), rest.map((part) => pathText(part)));
  if (rest.some((part) => part instanceof BytesValue !== first instanceof BytesValue)) return raise.typeError("Can't mix strings and bytes in path components");
  return like(first, path);
}

/** Another path made of one, such as its folder. */
function changed(name: string, work: (path: string) => string, parameter = 'path'): [string, Value] {
  return [name, makeFunction(name, parameter, (path: Value) => like(path, work(pathText(path))))];
}

function parted(name: string, work: (path: string) => readonly string[]): [string, Value] {
  return [name, makeFunction(name, 'p', (path: Value) => new TupleValue(work(pathText(path)).map((part) => like(path, part))))];
}

function ofPath(name: string, work: (path: string) => Value): [string, Value] {
  return [name, makeFunction(name, 'path', (path: Value) => work(pathText(path)))];
}

function ofMany(paths: Value, work: (texts: string[]) => string): Value {
  const all = itemsOf(paths);
  return like(all[0] ?? '', work(all.map((path) => pathText(path))));
}

function expandHome(path: string): string {
  const home = Object.hasOwn(state.envVars, 'HOME') ? state.envVars.HOME : '/';
  return path === '~' || path.startsWith('~/') ? home.replace(/\/+$/, '') + path.slice(1) || '/' : path;
}

function expandVariables(path: string): string {
  return path.replace(/\$(?:(\w+)|\{([^}]*)\})/g, (whole, plain: string | undefined, braced: string | undefined) => {
    const name = plain ?? braced ?? '';
    return Object.hasOwn(state.envVars, name) ? state.envVars[name] : whole;
  });
}

for (const name of ['os.path', 'posixpath']) {
  defineModule(name, () => new Map<string, Value>([
    ['sep', '/'], ['curdir', '.'], ['pardir', '..'], ['extsep', '.'], ['pathsep', ':'], ['altsep', null], ['defpath', '/bin:/usr/bin'], ['devnull', '/dev/null'],
    ['join', makeFunction('join', 'a, /, *p', joined)],
    parted('split', splitPath), parted('splitext', splitEnding), parted('splitdrive', (path) => ['', path]),
    changed('basename', (path) => splitPath(path)[1], 'p'), changed('dirname', (path) => splitPath(path)[0], 'p'),
    ['commonprefix', makeFunction('commonprefix', 'm', (paths: Value) => ofMany(paths, commonPrefix))],
    ['commonpath', makeFunction('commonpath', 'paths', (paths: Value) => ofMany(paths, commonPath))],
    ['relpath', makeFunction('relpath', 'path, start=None', (path: Value, start: Value) => (pathText(path) === '' ? raise.valueError('no path specified') : like(path, relativePath(pathText(path), start === null ? '.' : pathText(start)))))],
    changed('normpath', normalPath), changed('normcase', (path) => path, 's'), changed('abspath', absolutePath),
    ['realpath', makeFunction('realpath', 'filename, *, strict=False', (path: Value, strict: Value) => {
      const full = absolutePath(pathText(path));
      return strict === true && !isFile(placeOf(full)) && !isFolder(placeOf(full)) ? osError(2, full) : like(path, full);
    })],
    ['isabs', makeFunction('isabs', 's', (path: Value) => pathText(path).startsWith('/'))],
    ofPath('exists', (path) => path !== '' && (isFile(placeOf(path)) || isFolder(placeOf(path)))), ofPath('lexists', (path) => path !== '' && (isFile(placeOf(path)) || isFolder(placeOf(path)))),
    ofPath('isfile', (path) => isFile(placeOf(path))), ofPath('isdir', (path) => path !== '' && !isFile(placeOf(path)) && isFolder(placeOf(path))), ofPath('islink', () => false), ofPath('ismount', (path) => placeOf(path) === ''),
    changed('expanduser', expandHome), changed('expandvars', expandVariables), ['supports_unicode_filenames', false],
    ofPath('getsize', (path) => readBytes(placeOf(path))?.length ?? (isFolder(placeOf(path)) ? 4096 : osError(2, path))),
    ...['getmtime', 'getatime', 'getctime'].map((name) => ofPath(name, (path) => (isFile(placeOf(path)) || isFolder(placeOf(path)) ? new FloatValue(state.now() / 1000) : osError(2, path)))),
    ['samefile', makeFunction('samefile', 'f1, f2', (first: Value, second: Value) => placeOf(pathText(first)) === placeOf(pathText(second)))],
  ]));
}
