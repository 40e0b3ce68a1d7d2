// What a match can begin with, so that a search passes over places where none can.

import { inRanges } from './character-set.ts';
import type { CompiledPattern } from './compiled-pattern.ts';
import type { Node } from './nodes.ts';

export interface FirstCharacters {
  low: Uint8Array;
  /** True where some character from 256 on may begin a match. */
  isHigh: boolean;
}

const known: WeakMap<CompiledPattern, FirstCharacters | { isNone: true }> = new WeakMap();

/** Null where a match may begin with anything, or be empty. */
export function firstCharacters(compiled: CompiledPattern): FirstCharacters | null {
  let found = known.get(compiled);
  if (found === undefined) {
    const first: FirstCharacters = { low: new Uint8Array(256), isHigh: false };
    found = gather(compiled.node, first) || first.low.every((bit) => bit === 1) ? { isNone: true } : first;
    known.set(compiled, found);
  }
  return 'isNone' in found ? null : found;
}

/** Adds what a node may begin with; true where it may be empty, or nothing can be said. */
function gather(node: Node, first: FirstCharacters): boolean {
  switch (node.kind) {
    case 'character':
      if (node.code < 256) first.low[node.code] = 1;
      else first.isHigh = true;
      return false;
    case 'set':
      for (let code = 0; code < 256; code++) if (node.set.low[code] === 1) first.low[code] = 1;
      first.isHigh ||= node.set.isNegated || node.set.categories.length > 0 || node.set.ranges.some((code) => code > 255) || inRanges(node.set.ranges, 256);
      return false;
    case 'sequence': return node.items.every((item) => gather(item, first));
    case 'choice': {
      let isEmpty = false;
      for (const option of node.options) isEmpty = gather(option, first) || isEmpty;
      return isEmpty;
    }
    case 'repeat': return gather(node.body, first) || node.least === 0;
    case 'group':
    case 'atomic': return gather(node.body, first);
    case 'place':
    case 'look': return true;
    default: return true;
  }
}
