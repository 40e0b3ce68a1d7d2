// collections.Counter: a dict that counts. Its arithmetic is in counter-arithmetic.ts.

import { requireInt } from '../../builtins/arguments.ts';
import { asInstance } from '../../builtins/instance.ts';
import { sortItems } from '../../builtins/list/sort.ts';
import { defineClassMethod } from '../../builtins/static-methods.ts';
import { asException, isRaised } from '../../runtime/exceptions.ts';
import { defineConstructor, defineMethod, makeFunction } from '../../runtime/define.ts';
import { dictDelete, dictGet, dictSet, dictUpdate } from '../../runtime/dicts.ts';
import { add } from '../../numbers/arithmetic.ts';
import { binary } from '../../runtime/operators.ts';
import type { Operator } from '../../runtime/operators.ts';
import { raise } from '../../runtime/raise.ts';
import { reprOf } from '../../runtime/show.ts';
import { builtinType, dictType, typeName, typeOf } from '../../runtime/types.ts';
import { DictValue, ListValue, TupleValue, textValue } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';
import { chainType } from '../itertools/join.ts';
import { walk } from '../itertools/define.ts';
import { entriesOf, shownOnce } from './entries.ts';
import { walkInto } from './walk-into.ts';

export class CounterValue extends DictValue {}
delete (CounterValue.prototype as { constructor?: unknown }).constructor;

export const counterType = builtinType('Counter', CounterValue, { base: dictType, module: 'collections' });

export function countOf(counter: DictValue, key: Value): Value {
  return dictGet(counter, key) ?? 0;
}

function change(counter: CounterValue, sign: Operator, source: Value | undefined, keywords: Map<string, Value>): null {
  // An empty counter takes over what it is given as it stands.
  const isCopied = sign === '+' && counter.map.size === 0;
  if (source instanceof DictValue) for (const [key, count] of entriesOf(source)) dictSet(counter, key, isCopied ? count : binary(sign, countOf(counter, key), count));
  else if (source !== undefined && source !== null) walkInto(source, (key) => {
    const count = countOf(counter, key);
    dictSet(counter, key, typeof count === 'number' && sign === '+' ? add(count, 1) : binary(sign, count, 1));
  });
  for (const [key, count] of keywords) dictSet(counter, key, binary(sign, countOf(counter, key), count));
  return null;
}

defineConstructor(counterType, 'iterable=None, /, **kwds', (cls: TypeValue, source: Value, keywords: Map<string, Value>) => {
  const counter = asInstance(new CounterValue(), cls, counterType);
  change(counter, '+', source, keywords);
  return counter;
});
for (const [name, sign] of [['__init__', '+'], ['update', '+'], ['subtract', '-']] as const) {
  defineMethod(counterType, name, 'self, iterable=None, /, **kwds', (self: CounterValue, source: Value, keywords: Map<string, Value>) => change(self, sign, source, keywords));
}
defineMethod(counterType, '__missing__', 'self, key', () => 0);
defineMethod(counterType, '__delitem__', 'self, elem', (self: CounterValue, key: Value) => {
  dictDelete(self, key);
  return null;
});

const countOfPair = makeFunction('count', 'pair, /', (pair: TupleValue) => pair.items[1]);

function mostCommon(counter: DictValue): Value[] {
  return sortItems(entriesOf(counter).map((entry) => new TupleValue(entry)), countOfPair, true);
}
defineMethod(counterType, 'most_common', 'self, n=None', (self: CounterValue, count: Value) => {
  const pairs = mostCommon(self);
  return new ListValue(count === null ? pairs : pairs.slice(0, Math.max(0, Number(requireInt(count)))));
});
defineMethod(counterType, 'total', 'self', (self: CounterValue) => [...self.map.values()].reduce((total, count) => binary('+', total, count), 0 as Value));
defineMethod(counterType, 'elements', 'self', (self: CounterValue) => {
  const entries = entriesOf(self).values();
  let current: Value = null;
  let left = 0;
  return walk(chainType, () => {
    while (left <= 0) {
      const step = entries.next();
      if (step.done === true) return undefined;
      current = step.value[0];
      left = Number(requireInt(step.value[1]));
    }
    left--;
    return current;
  });
});
for (const name of ['copy', '__copy__']) {
  defineMethod(counterType, name, 'self', (self: CounterValue) => {
    const copy = asInstance(new CounterValue(), typeOf(self), counterType);
    dictUpdate(copy, self);
    return copy;
  });
}
defineClassMethod(counterType, 'fromkeys', 'cls, iterable, v=None', () => raise.notImplementedError('Counter.fromkeys() is undefined.  Use Counter(iterable) instead.'));

defineMethod(counterType, '__repr__', 'self', (self: CounterValue) => {
  if (self.map.size === 0) return textValue(`${typeName(self)}()`);
  return textValue(shownOnce(self, '...', () => `${typeName(self)}({${ordered(self).map((pair) => (pair as TupleValue).items.map(reprOf).join(': ')).join(', ')}})`));
});

// Counts that have no order are shown as they stand.
function ordered(counter: CounterValue): Value[] {
  try {
    return mostCommon(counter);
  } catch (thrown) {
    const exception = asException(thrown);
    if (!isRaised(exception, 'TypeError')) throw exception;
    return entriesOf(counter).map((entry) => new TupleValue(entry));
  }
}
