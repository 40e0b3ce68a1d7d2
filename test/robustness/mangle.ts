// Programs cut short or with one token gone, twice or moved: what a file looks like while somebody types.

import { parseProgram } from '../../src/language/index.ts';

/** Every beginning of a text, or each `step`-th one from `start`. */
export function* prefixes(source: string, step = 1, start = 0): Generator<string> {
  for (let end = start; end < source.length; end += step) yield source.slice(0, end);
}

export type Change = 'deleted' | 'doubled' | 'swapped';
const changes: Change[] = ['deleted', 'doubled', 'swapped'];

/** Each token with what stands before it, so that joined they are the text. */
export function piecesOf(source: string): string[] {
  const { tokens } = parseProgram(source);
  return Array.from({ length: tokens.count }, (_, index) => tokens.leadingTrivia(index) + tokens.text(index));
}

export function changedAt(pieces: readonly string[], place: number, change: Change): string {
  const parts = [...pieces];
  if (change === 'deleted') parts.splice(place, 1);
  else if (change === 'doubled') parts.splice(place, 0, ` ${parts[place].trim()} `);
  else if (place + 1 < parts.length) [parts[place], parts[place + 1]] = [parts[place + 1], parts[place]];
  return parts.join('');
}

/** A text with one random change; `random` gives numbers from 0 up to 1. */
export function mangled(pieces: readonly string[], random: () => number): string {
  return changedAt(pieces, Math.floor(random() * pieces.length), changes[Math.floor(random() * changes.length)]);
}

export function randomFrom(seed: number): () => number {
  let word = seed >>> 0 || 1;
  return () => {
    word ^= word << 13;
    word ^= word >>> 17;
    word ^= word << 5;
    return (word >>> 0) / 4294967296;
  };
}
