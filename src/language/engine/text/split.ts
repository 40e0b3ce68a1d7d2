// split, rsplit, splitlines, partition. A limit below 0 means no limit.

import { isSpacePoint } from './characters.ts';

/** Every character that parts words, except the plain space. */
// oxlint-disable-next-line no-control-regex
const otherSpace = /[\t-\r\x1c-\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;

export function splitBySpace(text: string, limit: number): string[] {
  if (limit < 0 && !otherSpace.test(text)) return splitAtSpaces(text);
  const parts: string[] = [];
  let position = skipSpace(text, 0);
  while (position < text.length) {
    if (limit >= 0 && parts.length === limit) {
      parts.push(text.slice(position));
      break;
    }
    let end = position + 1;
    while (end < text.length && !isSpacePoint(text.charCodeAt(end))) end++;
    parts.push(text.slice(position, end));
    position = skipSpace(text, end);
  }
  return parts;
}

export function splitBySpaceFromRight(text: string, limit: number): string[] {
  if (limit < 0) return splitBySpace(text, -1);
  const parts: string[] = [];
  let end = skipSpaceBack(text, text.length);
  while (end > 0) {
    if (parts.length === limit) {
      parts.push(text.slice(0, end));
      break;
    }
    let start = end - 1;
    while (start > 0 && !isSpacePoint(text.charCodeAt(start - 1))) start--;
    parts.push(text.slice(start, end));
    end = skipSpaceBack(text, start);
  }
  return parts.reverse();
}

/** `separator` is not empty. */
export function splitBy(text: string, separator: string, limit: number): string[] {
  if (limit < 0) return text.split(separator);
  const parts: string[] = [];
  let position = 0;
  while (parts.length < limit) {
    const found = text.indexOf(separator, position);
    if (found < 0) break;
    parts.push(text.slice(position, found));
    position = found + separator.length;
  }
  parts.push(text.slice(position));
  return parts;
}

export function splitByFromRight(text: string, separator: string, limit: number): string[] {
  // Without a limit the two directions differ only for separators that overlap themselves.
  const parts: string[] = [];
  let end = text.length;
  while (limit < 0 || parts.length < limit) {
    const found = end < separator.length ? -1 : text.lastIndexOf(separator, end - separator.length);
    if (found < 0) break;
    parts.push(text.slice(found + separator.length, end));
    end = found;
  }
  parts.push(text.slice(0, end));
  return parts.reverse();
}

const lineEnd = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/g;

export function splitLines(text: string, keepsEnds: boolean): string[] {
  const lines: string[] = [];
  let position = 0;
  for (const match of text.matchAll(lineEnd)) {
    const end = match.index + match[0].length;
    lines.push(text.slice(position, keepsEnds ? end : match.index));
    position = end;
  }
  if (position < text.length) lines.push(text.slice(position));
  return lines;
}

export function partition(text: string, separator: string): [string, string, string] {
  const found = text.indexOf(separator);
  return found < 0 ? [text, '', ''] : [text.slice(0, found), separator, text.slice(found + separator.length)];
}

export function partitionFromRight(text: string, separator: string): [string, string, string] {
  const found = text.lastIndexOf(separator);
  return found < 0 ? ['', '', text] : [text.slice(0, found), separator, text.slice(found + separator.length)];
}

// The common case: V8 looks for one character faster than any loop over them. Slices share the memory of the text.
function splitAtSpaces(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', start)) {
    if (at > start) parts.push(text.slice(start, at));
    start = at + 1;
  }
  if (start < text.length) parts.push(text.slice(start));
  return parts;
}

function skipSpace(text: string, position: number): number {
  let next = position;
  while (next < text.length && isSpacePoint(text.charCodeAt(next))) next++;
  return next;
}

function skipSpaceBack(text: string, end: number): number {
  let next = end;
  while (next > 0 && isSpacePoint(text.charCodeAt(next - 1))) next--;
  return next;
}
