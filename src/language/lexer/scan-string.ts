// Finds the end of a text literal. Its escapes and its braces are read by the parser.

import { afterNewline, isNewline } from './characters.ts';

/** The offset after the literal whose quote stands at `quoteAt`; negative when the quote is not closed. */
export function scanString(source: string, quoteAt: number, limit: number): number {
  const quote = source.charCodeAt(quoteAt);
  const isTriple = source.charCodeAt(quoteAt + 1) === quote && source.charCodeAt(quoteAt + 2) === quote && quoteAt + 2 < limit;
  return isTriple ? triple(source, quoteAt + 3, limit, quote) : single(source, quoteAt + 1, limit, quote);
}

/** True when the letters between `start` and `end` may stand before a quote, such as `rb`. */
export function isStringPrefix(source: string, start: number, end: number): boolean {
  const first = source.charCodeAt(start) | 32;
  if (end - start === 1) return first === 114 || first === 98 || first === 102 || first === 117;
  if (end - start !== 2) return false;
  const second = source.charCodeAt(start + 1) | 32;
  return first === 114 ? second === 98 || second === 102 : second === 114 && (first === 98 || first === 102);
}

function single(source: string, from: number, limit: number, quote: number): number {
  let position = from;
  while (position < limit) {
    const code = source.charCodeAt(position);
    if (code === quote) return position + 1;
    if (code === 92) {
      position = position + 1 < limit ? afterNewline(source, position + 1) : limit;
      continue;
    }
    if (isNewline(code)) break;
    position += 1;
  }
  return -position;
}

function triple(source: string, from: number, limit: number, quote: number): number {
  let position = from;
  while (position < limit) {
    const code = source.charCodeAt(position);
    if (code === quote && position + 2 < limit && source.charCodeAt(position + 1) === quote && source.charCodeAt(position + 2) === quote) {
      return position + 3;
    }
    position += code === 92 ? 2 : 1;
  }
  return -limit;
}
