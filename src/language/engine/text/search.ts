// find, count and replace inside a part of a text. Positions count UTF-16 units; callers turn them into code points.

/** First position of `part` that lies within start..end, or -1. */
export function findWithin(text: string, part: string, start: number, end: number): number {
  if (end - start < part.length) return -1;
  const found = text.indexOf(part, start);
  return found >= 0 && found + part.length <= end ? found : -1;
}

/** Last position of `part` that lies within start..end, or -1. */
export function findLastWithin(text: string, part: string, start: number, end: number): number {
  if (end - start < part.length) return -1;
  const found = text.lastIndexOf(part, end - part.length);
  return found >= start ? found : -1;
}

/** How often a non-empty `part` stands within start..end without overlaps. */
export function countWithin(text: string, part: string, start: number, end: number): number {
  let count = 0;
  let position = start;
  while (true) {
    position = text.indexOf(part, position);
    if (position < 0 || position + part.length > end) return count;
    count++;
    position += part.length;
  }
}

/** Replaces the first `limit` occurrences, all of them for a limit below 0. */
export function replaceText(text: string, old: string, replacement: string, limit: number): string {
  if (limit === 0) return text;
  if (old === '') return spread(text, replacement, limit);
  let result = '';
  let position = 0;
  for (let count = 0; count !== limit; count++) {
    const found = text.indexOf(old, position);
    if (found < 0) break;
    result += text.slice(position, found) + replacement;
    position = found + old.length;
    // Very many pieces take more memory than V8's own way, in which a function keeps `$` from being special.
    if (count === 100_000 && limit < 0) return result + text.slice(position).replaceAll(old, () => replacement);
  }
  return position === 0 ? text : result + text.slice(position);
}

// An empty text stands before every character and at the end.
function spread(text: string, replacement: string, limit: number): string {
  let result = '';
  let rest = limit < 0 ? Infinity : limit;
  for (const character of text) {
    if (rest > 0) {
      result += replacement;
      rest--;
    }
    result += character;
  }
  return rest > 0 ? result + replacement : result;
}
