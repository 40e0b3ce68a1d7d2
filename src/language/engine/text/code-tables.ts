// Code pages of one byte per character, read from the host's own decoder once each is asked for.

import type { Codec } from './codec-names.ts';

// Taken now: a runner has put it away by the time a program runs.
const Decoder = TextDecoder;

export interface CodeTable {
  /** The character of every byte; undefined where the page has none. */
  points: (string | undefined)[];
  /** The byte of every character, by its code point. */
  bytes: Map<number, number>;
}

const tables: Map<string, CodeTable> = new Map();

export function tableOf(codec: Codec): CodeTable {
  let table = tables.get(codec);
  if (table === undefined) tables.set(codec, table = readTable(codec.slice('page:'.length)));
  return table;
}

function readTable(label: string): CodeTable {
  const decoder = new Decoder(label);
  const isWindows = label.startsWith('windows');
  const points: (string | undefined)[] = [];
  const bytes: Map<number, number> = new Map();
  for (let byte = 0; byte < 256; byte++) {
    const character = decoder.decode(Uint8Array.of(byte));
    const point = character.charCodeAt(0);
    // Browsers give control characters where a Windows page has a gap.
    const isGap = character === '\ufffd' || (isWindows && point >= 0x80 && point < 0xa0);
    points.push(isGap ? undefined : character);
    if (!isGap) bytes.set(point, byte);
  }
  return { points, bytes };
}
