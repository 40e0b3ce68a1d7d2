// Finds the piece of text an error is about. The catalogue counts lines and columns from 1, in code points;
// the editor counts UTF-16 units from 0.

import type { ErrorRecord } from '../../../src/contracts/index.ts';

export interface TextRange {
  from: number;
  to: number;
}

type Placed = Pick<ErrorRecord, 'line' | 'column' | 'endLine' | 'endColumn'>;

/** The marked range, or null when the error has no line in this text. Without an end, the word at the place is marked. */
export function rangeOfProblem(text: string, place: Placed): TextRange | null {
  if (place.line === undefined) return null;
  const lines = text.split('\n');
  const from = offsetOf(lines, place.line, place.column ?? 1);
  if (from === null) return null;
  if (place.endColumn !== undefined) {
    const to = offsetOf(lines, place.endLine ?? place.line, place.endColumn);
    if (to !== null && to > from) return { from, to };
  }
  if (place.column === undefined) {
    const line = lines[place.line - 1] ?? '';
    return { from: from + (line.length - line.trimStart().length), to: from + line.trimEnd().length };
  }
  const word = /^[\p{L}\p{N}_]+/u.exec(text.slice(from));
  return { from, to: from + (word?.[0].length ?? 0) };
}

function offsetOf(lines: readonly string[], line: number, column: number): number | null {
  if (line < 1 || line > lines.length) return null;
  let offset = 0;
  for (let index = 0; index < line - 1; index += 1) offset += (lines[index] ?? '').length + 1;
  const text = lines[line - 1] ?? '';
  const before = Array.from(text).slice(0, Math.max(0, column - 1)).join('');
  return offset + before.length;
}
