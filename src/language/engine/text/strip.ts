// strip, lstrip, rstrip: by white space or by a set of characters.

import { isSpacePoint } from './characters.ts';

export type Side = 'both' | 'left' | 'right';

/** `characters` undefined means white space. */
export function strip(text: string, characters: string | undefined, side: Side): string {
  if (characters === undefined) return stripSpace(text, side);
  const isStripped = memberOf(characters);
  if (isStripped === null) return stripWide(text, characters, side);
  let start = 0;
  let end = text.length;
  if (side !== 'right') while (start < end && isStripped(text.charCodeAt(start))) start++;
  if (side !== 'left') while (end > start && isStripped(text.charCodeAt(end - 1))) end--;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}

// No white space character needs two units. Most texts begin and end with something else.
function stripSpace(text: string, side: Side): string {
  let start = 0;
  let end = text.length;
  if (side !== 'right') while (start < end && isSpacePoint(text.charCodeAt(start))) start++;
  if (side !== 'left') while (end > start && isSpacePoint(text.charCodeAt(end - 1))) end--;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}

function memberOf(characters: string): ((unit: number) => boolean) | null {
  if (characters.length === 1) {
    const only = characters.charCodeAt(0);
    if (only < 0xd800 || only > 0xdfff) return (unit) => unit === only;
  }
  if (/[\ud800-\udfff]/.test(characters)) return null;
  return (unit) => characters.includes(String.fromCharCode(unit));
}

function stripWide(text: string, characters: string, side: Side): string {
  const members = new Set(characters);
  const points = [...text];
  let start = 0;
  let end = points.length;
  if (side !== 'right') while (start < end && members.has(points[start])) start++;
  if (side !== 'left') while (end > start && members.has(points[end - 1])) end--;
  return points.slice(start, end).join('');
}
