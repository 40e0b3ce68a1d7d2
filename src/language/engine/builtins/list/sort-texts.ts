// Stable order of plain texts. The first characters that differ are packed with the position into one double each and
// sorted natively; only texts that agree in those are compared as texts.

import { mergeSort } from './merge-sort.ts';

const doubleBits = 52;

export function sortTexts(texts: readonly string[]): Float64Array | Uint32Array {
  const count = texts.length;
  if (count < 64) return mergeSort(count, (left, right) => texts[left] < texts[right]);
  const packed = pack(texts, commonLength(texts));
  packed.sort();
  const size = positionSize(count);
  let start = 0;
  let prefix = Math.floor(packed[0] / size);
  packed[0] -= prefix * size;
  for (let index = 1; index <= count; index++) {
    const next = index < count ? Math.floor(packed[index] / size) : -1;
    if (index < count) packed[index] -= next * size;
    if (next === prefix) continue;
    if (index - start > 1) sortTies(packed, start, index, (left, right) => texts[left] < texts[right]);
    start = index;
    prefix = next;
  }
  return packed;
}

// Puts the positions of one run in order; they stand in their original order before.
function sortTies(positions: Float64Array, start: number, end: number, isBefore: (left: number, right: number) => boolean): void {
  if (end - start < 16) {
    for (let index = start + 1; index < end; index++) {
      const position = positions[index];
      let at = index;
      for (; at > start && isBefore(position, positions[at - 1]); at--) positions[at] = positions[at - 1];
      positions[at] = position;
    }
    return;
  }
  const run = positions.slice(start, end);
  const order = mergeSort(end - start, (left, right) => isBefore(run[left], run[right]));
  for (let index = 0; index < order.length; index++) positions[start + index] = run[order[index]];
}

function positionSize(count: number): number {
  return 2 ** Math.ceil(Math.log2(count));
}

// How many characters all texts have in common at their start: they tell nothing.
function commonLength(texts: readonly string[]): number {
  const first = texts[0];
  let common = first.length;
  for (let index = 1; index < texts.length && common > 0; index++) {
    const text = texts[index];
    let at = 0;
    while (at < common && text.charCodeAt(at) === first.charCodeAt(at)) at++;
    common = at;
  }
  return common;
}

function pack(texts: readonly string[], skipped: number): Float64Array {
  const size = positionSize(texts.length);
  const bits = doubleBits - Math.log2(size);
  const packed = new Float64Array(texts.length);
  const characters = Math.floor(bits / 7);
  for (let index = 0; index < texts.length; index++) {
    const prefix = asciiPrefix(texts[index], skipped, characters);
    if (prefix < 0) return packUnits(texts, skipped, { size, characters: Math.floor(bits / 16) });
    packed[index] = prefix * size + index;
  }
  return packed;
}

// The end of a text packs like a zero character: such texts tie and are compared in full.
function asciiPrefix(text: string, start: number, characters: number): number {
  let prefix = 0;
  for (let at = start; at < start + characters; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 0;
    if (unit > 127) return -1;
    prefix = prefix * 128 + unit;
  }
  return prefix;
}

function packUnits(texts: readonly string[], start: number, options: { size: number; characters: number }): Float64Array {
  return Float64Array.from(texts, (text, index) => {
    let prefix = 0;
    for (let at = start; at < start + options.characters; at++) prefix = prefix * 65536 + (at < text.length ? text.charCodeAt(at) : 0);
    return prefix * options.size + index;
  });
}
