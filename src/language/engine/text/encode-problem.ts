// Characters that a codec cannot write: what an error handler puts in their place, or the error Python raises.

import { exceptionType } from '../runtime/exception-types.ts';
import { makeException, raise } from '../runtime/raise.ts';
import { textValue } from '../runtime/values.ts';
import type { Value } from '../runtime/values.ts';
import { escapePoint } from './repr.ts';

export interface Refusal {
  codec: string;
  reason: string;
  errors: string;
  /** True where every character is a problem of its own. */
  isSingle?: boolean;
  isRefused(point: number): boolean;
}

/** The text in pieces: what the codec can write, and bytes that a handler gave. */
export function encodeRuns(text: string, refusal: Refusal): (string | Uint8Array)[] {
  const { isRefused } = refusal;
  const pieces: (string | Uint8Array)[] = [];
  const points = [...text];
  for (let at = 0; at < points.length;) {
    let end = at;
    while (end < points.length && !isRefused(points[end].codePointAt(0) as number)) end++;
    if (end > at) pieces.push(points.slice(at, end).join(''));
    at = end;
    while (end < points.length && isRefused(points[end].codePointAt(0) as number) && !(refusal.isSingle === true && end > at)) end++;
    if (end > at) pieces.push(handle(text, points.slice(at, end), at, refusal));
    at = end;
  }
  return pieces;
}

let nameOf: (character: string) => string | undefined = () => undefined;
/** Names of characters, for `namereplace`. */
export function setCharacterNames(next: typeof nameOf): void {
  nameOf = next;
}

function handle(text: string, run: string[], start: number, refusal: Refusal): string | Uint8Array {
  const points = run.map((character) => character.codePointAt(0) as number);
  const made = replacement(run, points, refusal.errors);
  if (made === undefined) return refuse(text, points.length, start, refusal);
  if (typeof made === 'string') return made;
  const first = refusal.isSingle === true ? 0 : points.findIndex((point) => point < 0xdc80 || point > 0xdcff);
  return first < 0 ? made : refuse(text, points.length - first, start + first, refusal);
}

function replacement(run: string[], points: number[], errors: string): string | Uint8Array | undefined {
  switch (errors) {
    case 'ignore': return '';
    case 'replace': return '?'.repeat(run.length);
    case 'backslashreplace': return points.map(escapePoint).join('');
    case 'xmlcharrefreplace': return points.map((point) => `&#${point};`).join('');
    case 'namereplace': return run.map((character, at) => { const name = nameOf(character); return name === undefined ? escapePoint(points[at]) : `\\N{${name}}`; }).join('');
    case 'surrogateescape': return Uint8Array.from(points, (point) => point & 0xff);
    case 'strict':
    case 'surrogatepass': return undefined;
    default: return raise.lookupError(`unknown error handler name '${errors}'`);
  }
}

function refuse(text: string, count: number, start: number, { codec, reason }: Refusal): never {
  throw makeException(exceptionType('UnicodeEncodeError'), [codec, textValue(text) as Value, start, start + count, reason]);
}
