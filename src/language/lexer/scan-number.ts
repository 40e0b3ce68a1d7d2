// Finds the end of a number and whether it can be read. Its value is made by the parser.
// The rules are those of CPython's tokenizer, also for `1if x else y`, where a word may follow at once.

import { endOfName, isAsciiNamePart, isDigit, isHexDigit } from './characters.ts';

/** The offset after the number at `from`; negative when it cannot be read: then `-result` is the offset. */
export function scanNumber(source: string, from: number, limit: number): number {
  const first = source.charCodeAt(from);
  const second = source.charCodeAt(from + 1) | 32;
  if (first === 48 && from + 1 < limit && (second === 120 || second === 111 || second === 98)) {
    return withBase(source, from, limit, second === 120 ? 16 : second === 111 ? 8 : 2);
  }
  return decimal(source, from, limit);
}

function withBase(source: string, from: number, limit: number, base: number): number {
  let position = from + 2;
  for (;;) {
    if (source.charCodeAt(position) === 95 && position < limit) position += 1;
    const before = position;
    while (position < limit && isDigitOf(source.charCodeAt(position), base)) position += 1;
    if (position === before) return broken(source, position, limit);
    if (source.charCodeAt(position) !== 95 || position >= limit) break;
  }
  if (isDigit(source.charCodeAt(position)) && position < limit) return broken(source, position, limit);
  return checkEnd(source, position, limit);
}

function decimal(source: string, from: number, limit: number): number {
  let position = digits(source, from, limit);
  if (position < 0) return broken(source, -position, limit);
  const wholeEnd = position;
  let isWhole = true;
  if (source.charCodeAt(position) === 46 && position < limit) {
    isWhole = false;
    position = digits(source, position + 1, limit);
    if (position < 0) return broken(source, -position, limit);
  }
  const mark = source.charCodeAt(position) | 32;
  if (mark === 101 && position < limit) {
    const sign = source.charCodeAt(position + 1);
    const exponentStart = sign === 43 || sign === 45 ? position + 2 : position + 1;
    if (exponentStart < limit && isDigit(source.charCodeAt(exponentStart))) {
      isWhole = false;
      position = digits(source, exponentStart, limit);
      if (position < 0) return broken(source, -position, limit);
    } else if (exponentStart === position + 2) return broken(source, exponentStart, limit);
  }
  if ((source.charCodeAt(position) | 32) === 106 && position < limit) {
    return checkEnd(source, position + 1, limit);
  }
  if (isWhole && hasLeadingZero(source, from, wholeEnd)) return -position;
  return checkEnd(source, position, limit);
}

/** Digits with single underscores between them. Negative when an underscore has no digit after it. */
function digits(source: string, from: number, limit: number): number {
  let position = from;
  for (;;) {
    while (position < limit && isDigit(source.charCodeAt(position))) position += 1;
    if (position === from || position >= limit || source.charCodeAt(position) !== 95) return position;
    if (position + 1 >= limit || !isDigit(source.charCodeAt(position + 1))) return -(position + 1);
    position += 1;
  }
}

function hasLeadingZero(source: string, from: number, end: number): boolean {
  if (source.charCodeAt(from) !== 48) return false;
  for (let position = from; position < end; position += 1) {
    const code = source.charCodeAt(position);
    if (code !== 48 && code !== 95) return true;
  }
  return false;
}

function isDigitOf(code: number, base: number): boolean {
  if (base === 16) return isHexDigit(code);
  return code >= 48 && code < 48 + base;
}

/** A name may not touch the number, unless it is a word such as `if` or `or`. */
function checkEnd(source: string, position: number, limit: number): number {
  const code = source.charCodeAt(position);
  if (position >= limit || (code < 128 && !isAsciiNamePart(code))) return position;
  if (code >= 128) return endOfName(source, position, limit) > position ? broken(source, position, limit) : position;
  for (const word of ['and', 'else', 'for', 'if', 'in', 'is', 'or', 'not']) {
    if (source.startsWith(word, position)) return position;
  }
  return broken(source, position, limit);
}

/** Takes everything that touches the number along, so that one broken number is one error. */
function broken(source: string, from: number, limit: number): number {
  let position = from;
  while (position < limit && (isAsciiNamePart(source.charCodeAt(position)) || source.charCodeAt(position) > 127)) {
    const next = source.charCodeAt(position) < 128 ? position + 1 : endOfName(source, position, limit);
    if (next === position) break;
    position = next;
  }
  return -position;
}
