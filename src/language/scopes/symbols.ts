// What the first walk over a program notes down about each name, before anything is decided.

import type { Identifier } from '../ast/nodes.ts';
import type { Scope } from './scopes.ts';

/** How one name is used in one scope. */
export interface SymbolNote {
  isParameter: boolean;
  isBound: boolean;
  isUsed: boolean;
  isGlobal: boolean;
  isNonlocal: boolean;
  isAnnotated: boolean;
  /** Set by a `for` of this comprehension. */
  isLoopName: boolean;
  /** Every place in this scope where the name stands for the variable. */
  places: Identifier[];
}

export type ScopeNotes = Map<string, SymbolNote>;

export interface Collected {
  scopes: Scope[];
  notes: Map<Scope, ScopeNotes>;
  nonlocals: { scope: Scope; name: string; place: Identifier }[];
  /** Problems with the rules of scopes, with their place in the text. */
  problems: NameProblem[];
}

export type NameProblemKind =
  | 'nonlocalUnknown' | 'nonlocalAtTop' | 'globalTooLate' | 'nonlocalTooLate' | 'declaredTwice' | 'walrusInLoopName';

export interface NameProblem {
  kind: NameProblemKind;
  name: string;
  start: number;
  end: number;
}

export function noteOf(notes: ScopeNotes, name: string): SymbolNote {
  let note = notes.get(name);
  if (note === undefined) {
    note = {
      isParameter: false, isBound: false, isUsed: false, isGlobal: false, isNonlocal: false, isAnnotated: false, isLoopName: false, places: [],
    };
    notes.set(name, note);
  }
  return note;
}
