// re.Match: what a search found.

import { defineAttribute } from '../../runtime/attributes.ts';
import { defineMethod } from '../../runtime/define.ts';
import { exactIndex } from '../../runtime/indexing.ts';
import { raise } from '../../runtime/raise.ts';
import { dictSet } from '../../runtime/dicts.ts';
import { reprOf } from '../../runtime/show.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { builtinType } from '../../runtime/types.ts';
import { DictValue, TupleValue, rawText, seal, textValue } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';
import { genericClass } from './generic-class.ts';
import type { PatternValue } from './pattern-value.ts';
import type { Found, Searcher } from './searcher.ts';
import { piece } from './subject.ts';
import { expandTemplate, readTemplate } from './template.ts';

export class MatchValue {
  declare readonly cls: TypeValue;
  readonly pattern: PatternValue;
  readonly searcher: Searcher;
  readonly found: Found;
  readonly from: number;
  constructor(pattern: PatternValue, searcher: Searcher, found: Found, from: number) {
    this.pattern = pattern;
    this.searcher = searcher;
    this.found = found;
    this.from = from;
  }

  /** The text of a group; undefined where it took no part. */
  text(group: number): Value | undefined {
    return groupText(this.searcher, this.found, group);
  }

  span(group: number): [number, number] {
    if (group === 0) return [this.found.start, this.found.end];
    const spans = this.searcher.spansOf(this.found);
    const [start, end] = [spans[group * 2 - 2], spans[group * 2 - 1]];
    return end < start ? [-1, -1] : [start, end];
  }
}
seal(MatchValue);

export function groupText(searcher: Searcher, found: Found, group: number): Value | undefined {
  const { subject } = searcher;
  if (found.texts !== null && !subject.isBytes) return found.texts[group];
  if (group === 0) return piece(subject, found.start, found.end);
  const spans = searcher.spansOf(found);
  const [start, end] = [spans[group * 2 - 2], spans[group * 2 - 1]];
  return start < 0 || end < start ? undefined : piece(subject, start, end);
}

export const matchType = builtinType('Match', MatchValue, { module: 're', isBase: false });
genericClass(matchType, 're.Match');

/** The number of a group given by number or name. */
function groupNumber(self: MatchValue, which: Value): number {
  const { compiled } = self.pattern;
  const index = exactIndex(which);
  const text = index === undefined ? textOf(which) : undefined;
  const group = index === undefined ? (text === undefined ? undefined : compiled.groupNames.get(rawText(text))) : index;
  if (group === undefined || group < 0 || group > compiled.groupCount) return raise.indexError('no such group');
  return Number(group);
}

const valueOr = (value: Value | undefined, fallback: Value): Value => (value === undefined ? fallback : value);

defineMethod(matchType, 'group', 'self, *groups', (self: MatchValue, groups: Value[]) => {
  if (groups.length === 0) return self.text(0) as Value;
  const values = groups.map((which) => valueOr(self.text(groupNumber(self, which)), null));
  return values.length === 1 ? values[0] : new TupleValue(values);
});
defineMethod(matchType, '__getitem__', 'self, group, /', (self: MatchValue, which: Value) => valueOr(self.text(groupNumber(self, which)), null));
defineMethod(matchType, 'groups', 'self, default=None', (self: MatchValue, fallback: Value) =>
  new TupleValue(Array.from({ length: self.pattern.compiled.groupCount }, (_, place) => valueOr(self.text(place + 1), fallback))));
defineMethod(matchType, 'groupdict', 'self, default=None', (self: MatchValue, fallback: Value) => {
  const dict = new DictValue();
  for (const [name, group] of self.pattern.compiled.groupNames) dictSet(dict, textValue(name), valueOr(self.text(group), fallback));
  return dict;
});
defineMethod(matchType, 'start', 'self, group=0, /', (self: MatchValue, which: Value) => self.span(groupNumber(self, which))[0]);
defineMethod(matchType, 'end', 'self, group=0, /', (self: MatchValue, which: Value) => self.span(groupNumber(self, which))[1]);
defineMethod(matchType, 'span', 'self, group=0, /', (self: MatchValue, which: Value) => new TupleValue(self.span(groupNumber(self, which))));
defineMethod(matchType, 'expand', 'self, template', (self: MatchValue, template: Value) => expandTemplate(readTemplate(template, self.pattern), self));
defineMethod(matchType, '__copy__', 'self, /', (self: MatchValue) => self);
defineMethod(matchType, '__deepcopy__', 'self, memo, /', (self: MatchValue) => self);
defineMethod(matchType, '__repr__', 'self, /', (self: MatchValue) =>
  textValue(`<re.Match object; span=(${self.found.start}, ${self.found.end}), match=${[...reprOf(self.text(0) as Value)].slice(0, 50).join('')}>`));

defineAttribute(matchType, 're', (self: MatchValue) => self.pattern);
defineAttribute(matchType, 'string', (self: MatchValue) => self.searcher.subject.value);
defineAttribute(matchType, 'pos', (self: MatchValue) => self.from);
defineAttribute(matchType, 'endpos', (self: MatchValue) => self.searcher.limit);
defineAttribute(matchType, 'lastindex', (self: MatchValue) => self.searcher.lastGroupOf(self.found) || null);
defineAttribute(matchType, 'lastgroup', (self: MatchValue) => {
  const last = self.searcher.lastGroupOf(self.found);
  for (const [name, group] of self.pattern.compiled.groupNames) if (group === last) return textValue(name);
  return null;
});
defineAttribute(matchType, 'regs', (self: MatchValue) =>
  new TupleValue(Array.from({ length: self.pattern.compiled.groupCount + 1 }, (_, group) => new TupleValue(self.span(group)))));
