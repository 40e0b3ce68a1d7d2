// re.Scanner: cuts a text into pieces by a list of patterns, each with something to make of the piece.

import { defineAttribute } from '../../runtime/attributes.ts';
import { callValue } from '../../runtime/call.ts';
import { defineConstructor, defineMethod } from '../../runtime/define.ts';
import { itemsOf } from '../../runtime/iterate.ts';
import { checkStop } from '../../runtime/state.ts';
import { builtinType, typeOf } from '../../runtime/types.ts';
import { FunctionValue, ListValue, TupleValue, BuiltinValue, MethodValue, TypeValue, seal } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { MatchValue } from './match-value.ts';
import type { PatternValue } from './pattern-value.ts';
import { Searcher } from './searcher.ts';
import { piece, subjectOf } from './subject.ts';

class ScannerClassValue {
  declare readonly cls: TypeValue;
  readonly rules: readonly { pattern: PatternValue; action: Value }[];
  match: Value = null;
  constructor(rules: readonly { pattern: PatternValue; action: Value }[]) { this.rules = rules; }
}
seal(ScannerClassValue);

export const scannerClass = builtinType('Scanner', ScannerClassValue, { module: 're', isBase: false });
defineAttribute(scannerClass, 'match', (self: ScannerClassValue) => self.match);

/** `compile` makes the pattern of a rule; given by the module, which keeps patterns. */
export function defineScanner(compile: (pattern: Value, flags: Value) => PatternValue): void {
  defineConstructor(scannerClass, 'lexicon, flags=0', (_cls: TypeValue, lexicon: Value, flags: Value) =>
    new ScannerClassValue(itemsOf(lexicon).map((rule) => {
      const [pattern, action] = itemsOf(rule);
      return { pattern: compile(pattern, flags), action };
    })));
}

defineMethod(scannerClass, 'scan', 'self, string', (self: ScannerClassValue, value: Value) => {
  const results: Value[] = [];
  const subject = subjectOf(value, self.rules.some((rule) => rule.pattern.isBytes));
  const searchers = self.rules.map((rule) => new Searcher(rule.pattern.compiled, subject, { mode: 'match' }));
  let at = 0;
  for (let isFound = true; isFound;) {
    checkStop();
    isFound = false;
    for (const [place, { pattern, action }] of self.rules.entries()) {
      const found = searchers[place].find(at, false);
      if (found === null) continue;
      if (found.end === at) break;
      let result = action;
      if (isCallable(action)) {
        self.match = new MatchValue(pattern, searchers[place], found, at);
        result = callValue(action, [self, piece(subject, found.start, found.end)]);
      }
      if (result !== null) results.push(result);
      at = found.end;
      isFound = true;
      break;
    }
  }
  return new TupleValue([new ListValue(results), piece(subject, at, subject.length)]);
});

function isCallable(value: Value): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return value instanceof FunctionValue || value instanceof BuiltinValue || value instanceof MethodValue || value instanceof TypeValue || typeOf(value).lookup('__call__') !== undefined;
}
