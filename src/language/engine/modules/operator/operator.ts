// The module operator: the operators of the language as functions. The getters are in getters.ts.

import { callValue } from '../../runtime/call.ts';
import { compareValue, equalsValue, notEqualsValue, sameOrEqual } from '../../runtime/compare.ts';
import type { Ordering } from '../../runtime/compare.ts';
import { requireInt } from '../../builtins/arguments.ts';
import { makeFunction } from '../../runtime/define.ts';
import { isRaised } from '../../runtime/exceptions.ts';
import { exactIndex } from '../../runtime/indexing.ts';
import { iterate } from '../../runtime/iterate.ts';
import { sizeOf } from '../../runtime/length.ts';
import { defineModule } from '../../runtime/modules.ts';
import { absoluteOf, binary, inPlace, unary } from '../../runtime/operators.ts';
import type { Operator } from '../../runtime/operators.ts';
import { raise } from '../../runtime/raise.ts';
import { contains } from '../../runtime/sequence-operators.ts';
import { deleteItem, getItem, setItem } from '../../runtime/subscript.ts';
import { truthOf } from '../../runtime/truth.ts';
import { notImplemented, specialMethod, typeName, typeOf } from '../../runtime/types.ts';
import { FloatValue, IntInstance } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { getterTypes } from './getters.ts';

const binaryNames: [string, Operator][] = [
  ['add', '+'], ['sub', '-'], ['mul', '*'], ['truediv', '/'], ['floordiv', '//'], ['mod', '%'], ['pow', '**'], ['matmul', '@'],
  ['lshift', '<<'], ['rshift', '>>'], ['and', '&'], ['or', '|'], ['xor', '^'],
];
const orderNames: [string, Ordering][] = [['lt', '<'], ['le', '<='], ['gt', '>'], ['ge', '>=']];
const unaryNames: [string, '-' | '+' | '~'][] = [['neg', '-'], ['pos', '+'], ['inv', '~'], ['invert', '~']];
/** These words are taken, so their functions end in an underscore. */
const taken: Set<string> = new Set(['and', 'or', 'not']);

function isSame(left: Value, right: Value): boolean {
  return left === right || (left instanceof FloatValue && right instanceof FloatValue && Object.is(left.v, right.v));
}

function isSequence(value: Value): boolean {
  return specialMethod(typeOf(value), '__getitem__') !== undefined || ['str', 'list', 'tuple', 'bytes', 'range'].some((name) => typeOf(value).mro.some((type) => type.name === name && !type.isUser));
}

function concatenated(join: (left: Value, right: Value) => Value): (left: Value, right: Value) => Value {
  return (left, right) => (isSequence(left) ? join(left, right) : raise.typeError(`'${typeName(left)}' object can't be concatenated`));
}

function countIn(container: Value, element: Value): number {
  let count = 0;
  const cursor = iterate(container);
  for (let item = cursor.next(); item !== undefined; item = cursor.next()) if (sameOrEqual(item, element)) count++;
  return count;
}

function placeIn(container: Value, element: Value): number {
  let place = 0;
  const cursor = iterate(container);
  for (let item = cursor.next(); item !== undefined; item = cursor.next(), place++) if (sameOrEqual(item, element)) return place;
  return raise.valueError('sequence.index(x): x not in sequence');
}

function lengthHint(value: Value, fallback: Value): Value {
  if (exactIndex(fallback) === undefined) return raise.typeError(`'${typeName(fallback)}' object cannot be interpreted as an integer`);
  if (typeOf(value).lookup('__len__') !== undefined) return sizeOf(value);
  const method = typeOf(value).lookup('__length_hint__');
  if (method === undefined || method === null) return fallback;
  let hint: Value;
  try {
    hint = callValue(method, [value]);
  } catch (thrown) {
    if (!isRaised(thrown, 'TypeError')) throw thrown;
    return fallback;
  }
  if (hint === notImplemented) return fallback;
  const size = typeof hint === 'number' || typeof hint === 'bigint' || hint instanceof IntInstance || typeof hint === 'boolean' ? exactIndex(hint) : undefined;
  if (size === undefined) return raise.typeError(`__length_hint__ must be an integer, not ${typeName(hint)}`);
  if (size < 0) return raise.valueError('__length_hint__() should return >= 0');
  return size < 2n ** 63n ? size : raise.overflowError('Python int too large to convert to C ssize_t');
}

defineModule('operator', () => {
  const attributes = new Map<string, Value>(getterTypes.map((type): [string, Value] => [type.name, type]));
  const add = (name: string, parameters: string, implementation: (...values: never[]) => Value, hasDunder = true): void => {
    const shown = taken.has(name) ? `${name}_` : name;
    const made = makeFunction(shown, parameters, implementation);
    attributes.set(shown, made);
    if (hasDunder) attributes.set(`__${name}__`, made);
  };
  for (const [name, sign] of binaryNames) {
    add(name, 'a, b, /', (left: Value, right: Value) => binary(sign, left, right));
    add(`i${name}`, 'a, b, /', (left: Value, right: Value) => inPlace(sign, left, right));
  }
  for (const [name, sign] of orderNames) add(name, 'a, b, /', (left: Value, right: Value) => compareValue(sign, left, right));
  for (const [name, sign] of unaryNames) add(name, 'a, /', (value: Value) => unary(sign, value));
  add('eq', 'a, b, /', equalsValue);
  add('ne', 'a, b, /', notEqualsValue);
  add('not', 'a, /', (value: Value) => !truthOf(value));
  add('abs', 'a, /', absoluteOf);
  add('index', 'a, /', requireInt);
  add('concat', 'a, b, /', concatenated((left, right) => binary('+', left, right)));
  add('iconcat', 'a, b, /', concatenated((left, right) => inPlace('+', left, right)));
  add('contains', 'a, b, /', (container: Value, element: Value) => contains(container, element, truthOf));
  add('getitem', 'a, b, /', getItem);
  add('setitem', 'a, b, c, /', (object: Value, index: Value, value: Value) => {
    setItem(object, index, value);
    return null;
  });
  add('delitem', 'a, b, /', (object: Value, index: Value) => {
    deleteItem(object, index);
    return null;
  });
  add('call', 'obj, /, *args, **kwargs', (callee: Value, args: Value[], keywords: Map<string, Value>) => callValue(callee, args, keywords.size === 0 ? null : keywords));
  add('truth', 'a, /', truthOf, false);
  add('is_', 'a, b, /', isSame, false);
  add('is_not', 'a, b, /', (left: Value, right: Value) => !isSame(left, right), false);
  add('countOf', 'a, b, /', countIn, false);
  add('indexOf', 'a, b, /', placeIn, false);
  add('length_hint', 'obj, default=0, /', lengthHint, false);
  return attributes;
});
