// Characters by their Unicode names, for `\N{BULLET}`. The table holds common letters and signs; a
// name outside of it is reported, never replaced by something else.

import { characterByAlias } from './character-aliases.ts';
import { characterNameRanges } from './character-names.generated.ts';

let characters: Map<string, string> | null = null;

/** The character with this name, in any case, or null. */
export function characterNamed(name: string): string | null {
  characters ??= readTable();
  const wanted = name.toUpperCase();
  const ideograph = /^CJK UNIFIED IDEOGRAPH-([0-9A-F]{4,5})$/.exec(wanted);
  if (ideograph !== null) return String.fromCodePoint(Number.parseInt(ideograph[1], 16));
  return characters.get(wanted) ?? characterByAlias(wanted) ?? null;
}

let names: Map<string, string> | null = null;

/** The Unicode name of a character of the table, or undefined. */
export function nameOfCharacter(character: string): string | undefined {
  if (names === null) {
    names = new Map();
    for (const [name, one] of characters ??= readTable()) if (!names.has(one)) names.set(one, name);
  }
  return names.get(character);
}

function readTable(): Map<string, string> {
  const table = new Map<string, string>();
  for (const [first, names] of characterNameRanges) {
    for (const [index, name] of names.split(';').entries()) if (name !== '') table.set(name, String.fromCodePoint(first + index));
  }
  return table;
}
