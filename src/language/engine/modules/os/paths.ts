// os.path: pure functions over texts, and questions about the files of the run.

import { isFile, isFolder, osError, placeOf, readBytes } from '../io/files.ts';
import { pathText } from '../io/open.ts';
import { makeFunction } from '../../runtime/define.ts';
import { defineModule } from '../../runtime/modules.ts';
import { itemsOf } from '../../runtime/iterate.ts';
import { raise } from '../../runtime/raise.ts';
import { FloatValue, TupleValue, textValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { state } from '../../runtime/state.ts';

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
  return normalPath(path.startsWith('/') ? path : `/${path}`);
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

function ofPath(name: string, work: (path: string) => Value): [string, Value] {
  return [name, makeFunction(name, 'path', (path: Value) => work(pathText(path)))];
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
    ['join', makeFunction('join', 'a, /, *p', (first: Value, rest: Value[]) => text(joinPaths(pathText(first), rest.map((part) => pathText(part)))))],
    ['split', makeFunction('split', 'p', (path: Value) => new TupleValue(splitPath(pathText(path)).map((part) => text(part))))],
    ['splitext', makeFunction('splitext', 'p', (path: Value) => new TupleValue(splitEnding(pathText(path)).map((part) => text(part))))],
    ['splitdrive', makeFunction('splitdrive', 'p', (path: Value) => new TupleValue(['', text(pathText(path))]))],
    ['basename', makeFunction('basename', 'p', (path: Value) => text(splitPath(pathText(path))[1]))],
    ['dirname', makeFunction('dirname', 'p', (path: Value) => text(splitPath(pathText(path))[0]))],
    ['commonprefix', makeFunction('commonprefix', 'm', (paths: Value) => text(commonPrefix(itemsOf(paths).map((path) => pathText(path)))))],
    ['commonpath', makeFunction('commonpath', 'paths', (paths: Value) => text(commonPath(itemsOf(paths).map((path) => pathText(path)))))],
    ['relpath', makeFunction('relpath', 'path, start=None', (path: Value, start: Value) => text(relativePath(pathText(path), start === null ? '.' : pathText(start))))],
    ofPath('normpath', (path) => text(normalPath(path))), ofPath('normcase', (path) => text(path)),
    ofPath('abspath', (path) => text(absolutePath(path))), ofPath('realpath', (path) => text(absolutePath(path))),
    ['isabs', makeFunction('isabs', 's', (path: Value) => pathText(path).startsWith('/'))],
    ofPath('exists', (path) => path !== '' && (isFile(placeOf(path)) || isFolder(placeOf(path)))), ofPath('lexists', (path) => path !== '' && (isFile(placeOf(path)) || isFolder(placeOf(path)))),
    ofPath('isfile', (path) => isFile(placeOf(path))), ofPath('isdir', (path) => path !== '' && !isFile(placeOf(path)) && isFolder(placeOf(path))), ofPath('islink', () => false), ofPath('ismount', (path) => placeOf(path) === ''),
    ofPath('expanduser', (path) => text(path)), ofPath('expandvars', (path) => text(expandVariables(path))),
    ofPath('getsize', (path) => readBytes(placeOf(path))?.length ?? (isFolder(placeOf(path)) ? 4096 : osError(2, path))),
    ofPath('getmtime', (path) => (isFile(placeOf(path)) ? new FloatValue(state.now() / 1000) : osError(2, path))),
    ['samefile', makeFunction('samefile', 'f1, f2', (first: Value, second: Value) => placeOf(pathText(first)) === placeOf(pathText(second)))],
  ]));
}
