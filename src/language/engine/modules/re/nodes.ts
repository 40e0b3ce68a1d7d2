// What a pattern means once it is read. Flags are already worked into the nodes: none is looked at later.

import type { CharacterSet } from './character-set.ts';

export type Place = 'start' | 'lineStart' | 'end' | 'lineEnd' | 'last' | 'boundary' | 'notBoundary';
export type RepeatMode = 'greedy' | 'lazy' | 'possessive';
/** Which letters count as equal: none but themselves, ASCII letters in both cases, all letters. */
export type Casing = 'exact' | 'ascii' | 'unicode';

export type Node =
  | { kind: 'character'; code: number }
  | { kind: 'set'; set: CharacterSet }
  /** `isAscii` says what a word is, for the two boundaries. */
  | { kind: 'place'; place: Place; isAscii: boolean }
  | { kind: 'sequence'; items: Node[] }
  | { kind: 'choice'; options: Node[] }
  | { kind: 'repeat'; least: number; most: number; mode: RepeatMode; body: Node }
  | { kind: 'group'; index: number; body: Node }
  | { kind: 'reference'; group: number; casing: Casing }
  | { kind: 'look'; isAhead: boolean; isNegated: boolean; body: Node }
  | { kind: 'atomic'; body: Node }
  | { kind: 'condition'; group: number; yes: Node; no: Node | null }
  /** Never matches: an empty negative look. */
  | { kind: 'never' };

/** A pattern that was read: what it means and what it tells the program about itself. */
export interface ReadPattern {
  node: Node;
  flags: number;
  groupCount: number;
  groupNames: Map<string, number>;
}

export const flagBits = { template: 1, ignoreCase: 2, locale: 4, multiLine: 8, dotAll: 16, unicode: 32, verbose: 64, debug: 128, ascii: 256 } as const;
