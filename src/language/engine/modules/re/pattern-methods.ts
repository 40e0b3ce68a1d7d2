// The methods of re.Pattern that search, and what `scanner` gives.

import { defineAttribute } from '../../runtime/attributes.ts';
import { defineMethod } from '../../runtime/define.ts';
import { builtinType } from '../../runtime/types.ts';
import { TupleValue, seal } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';
import type { SearchMode } from './host-pattern.ts';
import { MatchValue } from './match-value.ts';
import { patternType } from './pattern-value.ts';
import type { PatternValue } from './pattern-value.ts';
import { Searcher } from './searcher.ts';
import { findAll, findIterator, searchIn, splitBy, windowOf } from './searches.ts';
import { subjectOf } from './subject.ts';
import { substitute } from './substitute.ts';

const place = 'string, pos=0, endpos=?';
for (const [name, mode] of [['match', 'match'], ['fullmatch', 'whole'], ['search', 'search']] as const) {
  defineMethod(patternType, name, `self, ${place}`, (self: PatternValue, value: Value, position: Value, end: Value | undefined) => searchIn(self, value, mode, position, end));
}
defineMethod(patternType, 'findall', `self, ${place}`, findAll);
defineMethod(patternType, 'finditer', `self, ${place}`, findIterator);
defineMethod(patternType, 'split', 'self, string, maxsplit=0', splitBy);
defineMethod(patternType, 'sub', 'self, repl, string, count=0', (self: PatternValue, replacement: Value, value: Value, count: Value) => substitute(self, replacement, value, count).text);
defineMethod(patternType, 'subn', 'self, repl, string, count=0', (self: PatternValue, replacement: Value, value: Value, count: Value) => {
  const result = substitute(self, replacement, value, count);
  return new TupleValue([result.text, result.count]);
});

/** What `pattern.scanner(text)` gives: matches one after the other. */
class ScannerValue {
  declare readonly cls: TypeValue;
  readonly pattern: PatternValue;
  readonly next: (mode: SearchMode) => Value;
  constructor(pattern: PatternValue, next: (mode: SearchMode) => Value) {
    this.pattern = pattern;
    this.next = next;
  }
}
seal(ScannerValue);
const scannerType = builtinType('SRE_Scanner', ScannerValue, { module: '_sre', isBase: false });
for (const mode of ['match', 'search'] as const) defineMethod(scannerType, mode, 'self, /', (self: ScannerValue) => self.next(mode));
defineAttribute(scannerType, 'pattern', (self: ScannerValue) => self.pattern);

defineMethod(patternType, 'scanner', `self, ${place}`, (self: PatternValue, value: Value, position: Value, end: Value | undefined) => {
  const subject = subjectOf(value, self.isBytes);
  const { from, limit } = windowOf(subject.length, position, end);
  const searchers = new Map((['match', 'search'] as const).map((mode) => [mode, new Searcher(self.compiled, subject, { mode, limit, isRepeated: true })]));
  let start = from;
  let mustAdvance = false;
  return new ScannerValue(self, (mode) => {
    const searcher = searchers.get(mode as 'match') as Searcher;
    const found = start > limit ? null : searcher.find(start, mustAdvance);
    if (found === null) {
      start = limit + 1;
      return null;
    }
    start = found.end;
    mustAdvance = found.start === found.end;
    return new MatchValue(self, searcher, found, from);
  });
});
