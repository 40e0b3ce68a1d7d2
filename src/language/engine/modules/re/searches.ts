// The ways to search with a pattern: one match, all of them, the pieces between them.

import { indexOf } from '../../runtime/indexing.ts';
import { requireSize } from '../../runtime/raise.ts';
import { checkStop } from '../../runtime/state.ts';
import { BytesValue, IteratorValue, ListValue, TupleValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { iteratorType } from '../../builtins/iterator-types.ts';
import type { SearchMode } from './host-pattern.ts';
import { MatchValue, groupText } from './match-value.ts';
import type { PatternValue } from './pattern-value.ts';
import { Searcher } from './searcher.ts';
import type { Found } from './searcher.ts';
import { piece, subjectOf } from './subject.ts';

export interface Window {
  from: number;
  limit: number;
}

export function windowOf(length: number, position: Value, end: Value | undefined): Window {
  const from = Math.max(0, Math.min(indexOf(position), length));
  const limit = end === undefined ? length : Math.max(0, Math.min(indexOf(end), length));
  return { from, limit };
}

export function searchIn(self: PatternValue, value: Value, mode: SearchMode, position: Value = 0, end: Value | undefined = undefined): Value {
  const subject = subjectOf(value, self.isBytes);
  const { from, limit } = windowOf(subject.length, position, end);
  if (from > limit) return null;
  const searcher = new Searcher(self.compiled, subject, { mode, limit });
  const found = searcher.find(from, false);
  return found === null ? null : new MatchValue(self, searcher, found, from);
}

/** Every match in turn; undefined at the end. */
export function matchWalk(self: PatternValue, value: Value, mode: SearchMode, { position = 0, end }: { position?: Value; end?: Value | undefined } = {}): { searcher: Searcher; from: number; next: () => Found | undefined } {
  const subject = subjectOf(value, self.isBytes);
  const { from, limit } = windowOf(subject.length, position, end);
  const searcher = new Searcher(self.compiled, subject, { mode, limit, isRepeated: true });
  let start = from;
  let mustAdvance = false;
  let isDone = from > limit;
  let count = 0;
  const next = (): Found | undefined => {
    if (isDone) return undefined;
    if ((++count & 0xff) === 0) checkStop();
    const found = searcher.find(start, mustAdvance);
    if (found === null) {
      isDone = true;
      return undefined;
    }
    start = found.end;
    mustAdvance = found.end === found.start;
    return found;
  };
  return { searcher, from, next };
}

const matchIteratorType = iteratorType('callable_iterator');

export function findIterator(self: PatternValue, value: Value, position: Value = 0, end: Value | undefined = undefined): Value {
  const { searcher, from, next } = matchWalk(self, value, 'search', { position, end });
  return new IteratorValue(matchIteratorType, () => {
    const found = next();
    return found === undefined ? undefined : new MatchValue(self, searcher, found, from);
  });
}

export function findAll(self: PatternValue, value: Value, position: Value = 0, end: Value | undefined = undefined): Value {
  const { searcher, next } = matchWalk(self, value, 'search', { position, end });
  const { groupCount } = self.compiled;
  const none = self.isBytes ? new BytesValue(new Uint8Array(0)) : '';
  const items: Value[] = [];
  for (let found = next(); found !== undefined; found = next()) {
    if (groupCount < 2) items.push(groupText(searcher, found, groupCount) ?? none);
    else {
      const groups: Value[] = [];
      for (let group = 1; group <= groupCount; group++) groups.push(groupText(searcher, found, group) ?? none);
      items.push(new TupleValue(groups));
    }
    if ((items.length & 0xffff) === 0) requireSize(items.length * Math.max(groupCount, 1));
  }
  return new ListValue(items);
}

export function splitBy(self: PatternValue, value: Value, limit: Value): Value {
  const most = indexOf(limit);
  const { searcher, next } = matchWalk(self, value, 'search');
  const { subject } = searcher;
  const items: Value[] = [];
  let start = 0;
  for (let count = 0; most === 0 || count < most; count++) {
    const found = next();
    if (found === undefined) break;
    items.push(piece(subject, start, found.start));
    for (let group = 1; group <= self.compiled.groupCount; group++) items.push(groupText(searcher, found, group) ?? null);
    start = found.end;
  }
  items.push(piece(subject, start, subject.length));
  return new ListValue(items);
}
