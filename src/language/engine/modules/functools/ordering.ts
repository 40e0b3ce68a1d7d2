// total_ordering, and cmp_to_key: an order made from one comparison.

import { getAttribute, setAttribute } from '../../runtime/attributes.ts';
import { call, callValue } from '../../runtime/call.ts';
import { compareValue, equals } from '../../runtime/compare.ts';
import type { Ordering } from '../../runtime/compare.ts';
import { defineMethod, makeFunction } from '../../runtime/define.ts';
import { raise } from '../../runtime/raise.ts';
import { truthOf } from '../../runtime/truth.ts';
import { builtinType, notImplemented, objectType, typeOf } from '../../runtime/types.ts';
import { BuiltinValue, TypeValue, seal } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { programMethod } from './program-function.ts';

/** How one ordering follows from another: what it gives back, and whether `==` has a say. */
type Rule = 'not' | 'or equal' | 'and different' | 'not and different' | 'not or equal';
const rules: readonly [string, readonly [string, Rule][]][] = [
  ['__lt__', [['__gt__', 'not and different'], ['__le__', 'or equal'], ['__ge__', 'not']]],
  ['__le__', [['__ge__', 'not or equal'], ['__lt__', 'and different'], ['__gt__', 'not']]],
  ['__gt__', [['__lt__', 'not and different'], ['__ge__', 'or equal'], ['__le__', 'not']]],
  ['__ge__', [['__le__', 'not or equal'], ['__gt__', 'and different'], ['__lt__', 'not']]],
];

function follow(rule: Rule, result: Value, left: Value, right: Value): Value {
  const holds = truthOf(result);
  switch (rule) {
    case 'not': return !holds;
    case 'or equal': return holds ? result : equals(left, right);
    case 'and different': return holds ? !equals(left, right) : result;
    case 'not and different': return !holds && !equals(left, right);
    default: return !holds || equals(left, right);
  }
}

function totalOrdering(cls: Value): Value {
  if (!(cls instanceof TypeValue)) return raise.attributeError(`'${typeOf(cls).name}' object has no attribute '__mro__'`);
  const has = (name: string): boolean => {
    const found = cls.lookup(name);
    return found !== undefined && !(found instanceof BuiltinValue && found.owner === objectType);
  };
  const root = rules.find(([name]) => has(name));
  if (root === undefined) return raise.valueError('must define at least one ordering operation: < > <= >=');
  for (const [name, rule] of root[1]) {
    if (has(name)) continue;
    setAttribute(cls, name, programMethod(name, (depth, self, other) => {
      const result = call(depth, getAttribute(typeOf(self), root[0]), [self, other], null);
      return result === notImplemented ? result : follow(rule, result, self, other);
    }));
  }
  return cls;
}

class SortKey {
  declare readonly cls: TypeValue;
  readonly compare: Value;
  readonly object: Value;
  constructor(compare: Value, object: Value) { this.compare = compare; this.object = object; }
}
seal(SortKey);
const keyType = builtinType('KeyWrapper', SortKey, { module: 'functools', isBase: false });
const orderings: [string, Ordering][] = [['__lt__', '<'], ['__le__', '<='], ['__gt__', '>'], ['__ge__', '>=']];
for (const [name, operator] of orderings) defineMethod(keyType, name, 'self, other, /', (self: SortKey, other: Value) => compareValue(operator, compared(self, other), 0));
defineMethod(keyType, '__eq__', 'self, other, /', (self: SortKey, other: Value) => equals(compared(self, other), 0));

function compared(self: SortKey, other: Value): Value {
  if (!(other instanceof SortKey)) return raise.typeError('other argument must be K instance');
  return callValue(self.compare, [self.object, other.object]);
}

export const orderingFunctions: [string, Value][] = [
  ['total_ordering', makeFunction('total_ordering', 'cls', totalOrdering)],
  ['cmp_to_key', makeFunction('cmp_to_key', 'mycmp', (compare: Value) => makeFunction('KeyWrapper', 'obj', (object: Value) => new SortKey(compare, object)))],
];
