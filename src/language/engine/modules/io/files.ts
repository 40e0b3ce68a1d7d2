// The files a run sees: the program's own, and what it writes itself. Nothing of it outlives the run.
// Paths are those of a small world with `/` at its top; the folder of the program is `/`.

import { callValue } from '../../runtime/call.ts';
import { exceptionType } from '../../runtime/exception-types.ts';
import { requireSize } from '../../runtime/raise.ts';
import { state } from '../../runtime/state.ts';
import { textValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { encodeText } from '../../text/encode.ts';

export interface FileWorld {
  files: Map<string, Uint8Array>;
  /** Own files of the program that were not touched yet. */
  untouched: Set<string>;
  folders: Set<string>;
  /** The folder that paths without a leading slash start in. */
  current: string;
}

export function fileWorld(): FileWorld {
  let world = state.kept.get('file world') as FileWorld | undefined;
  if (world === undefined) {
    world = { files: new Map(), untouched: new Set(state.files.keys()), folders: new Set(['', 'tmp']), current: '' };
    state.kept.set('file world', world);
  }
  return world;
}

/** `a/b` for `./a//c/../b` and `/a/b`; the top is ''. */
export function placeOf(path: string): string {
  const { current } = fileWorld();
  const parts: string[] = path.startsWith('/') || current === '' ? [] : current.split('/');
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

export function readBytes(place: string): Uint8Array | undefined {
  const world = fileWorld();
  if (world.untouched.has(place)) {
    world.untouched.delete(place);
    world.files.set(place, encodeText(state.files.get(place) as string, 'utf-8', 'strict'));
  }
  return world.files.get(place);
}

export function writeBytes(place: string, bytes: Uint8Array): void {
  const world = fileWorld();
  world.untouched.delete(place);
  requireSize(bytes.length);
  world.files.set(place, bytes);
}

export function isFile(place: string): boolean {
  const world = fileWorld();
  return world.untouched.has(place) || world.files.has(place);
}

export function allFiles(): string[] {
  const world = fileWorld();
  return [...new Set([...world.untouched, ...world.files.keys()])];
}

export function isFolder(place: string): boolean {
  if (place === '' || fileWorld().folders.has(place)) return true;
  const start = `${place}/`;
  return allFiles().some((path) => path.startsWith(start)) || [...fileWorld().folders].some((path) => path.startsWith(start));
}

/** Names directly inside a folder, in order. */
export function namesInside(place: string): string[] {
  const start = place === '' ? '' : `${place}/`;
  const names = new Set<string>();
  for (const path of [...allFiles(), ...fileWorld().folders]) {
    if (path.startsWith(start) && path !== place && path !== '') names.add(path.slice(start.length).split('/')[0]);
  }
  names.delete('');
  return [...names].toSorted();
}

export function parentOf(place: string): string {
  return place.includes('/') ? place.slice(0, place.lastIndexOf('/')) : '';
}

export function removeFile(place: string): void {
  const world = fileWorld();
  const parent = parentOf(place);
  world.untouched.delete(place);
  world.files.delete(place);
  world.folders.add(parent);
}

const texts: Record<number, string> = {
  0: 'Success', 1: 'Operation not permitted', 2: 'No such file or directory', 9: 'Bad file descriptor', 13: 'Permission denied', 17: 'File exists', 20: 'Not a directory', 21: 'Is a directory', 22: 'Invalid argument', 39: 'Directory not empty',
};

export function osError(number: number, path: string, second?: string): never {
  const args: Value[] = [number, texts[number], textValue(path)];
  if (second !== undefined) args.push(null, textValue(second));
  // Calling the class picks the one that the number stands for.
  throw callValue(exceptionType('OSError'), args);
}

export function errorText(number: number): string {
  return texts[number] ?? `Unknown error ${number}`;
}
