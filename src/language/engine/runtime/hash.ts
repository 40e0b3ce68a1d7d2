// hash(): equal values have equal hashes.

import { callValue } from './call.ts';
import { latinText } from '../text/latin-text.ts';
import { hashFloat, hashInt, hashText, hashTuple } from '../numbers/hash.ts';
import { raise } from './raise.ts';
import { typeName, specialMethod, typeOf } from './types.ts';
import { ByteArrayValue, BytesValue, ComplexValue, DictValue, FloatValue, FrozenSetValue, IntInstance, ListValue, MethodValue, RangeValue, SetValue, SliceValue, TextInstance, TupleValue, WideText, intValue } from './values.ts';
import type { Int, ObjectValue, Value } from './values.ts';

export function hashOf(value: Value): Int {
  switch (typeof value) {
    case 'number':
    case 'bigint': return hashInt(value);
    case 'boolean': return value ? 1 : 0;
    case 'string': return hashText(value);
    default:
  }
  if (value === null) return 0xfca86420;
  const type = typeOf(value);
  if (!type.isNative) {
    const method = specialMethod(type, '__hash__');
    if (method === null || (method === undefined && specialMethod(type, '__eq__') !== undefined && isUnhashable(value))) return refuse(value);
    if (method !== undefined) {
      const result = callValue(method, [value]);
      if (typeof result === 'boolean') return result ? 1 : 0;
      if (typeof result !== 'number' && typeof result !== 'bigint') return raise.typeError('__hash__ method should return an integer');
      // What fits 64 bits stands as it is; only larger ints are made smaller.
      if (typeof result === 'bigint' && BigInt.asIntN(64, result) === result) return result;
      return hashInt(result);
    }
  }
  return plainHash(value);
}

/** The hash by what a builtin type holds, else by identity. */
export function plainHash(value: ObjectValue): Int {
  if (value instanceof FloatValue) return value.v !== value.v ? 0x7ff80000 : hashFloat(value.v);
  if (value instanceof TupleValue) return hashTuple(value.items.map(hashOf));
  if (value instanceof IntInstance) return hashInt(value.v);
  if (value instanceof WideText) return hashText(value.text);
  if (value instanceof TextInstance) return hashOf(value.v as Value);
  if (value instanceof FrozenSetValue) return hashSet(value);
  if (value instanceof BytesValue && !(value instanceof ByteArrayValue)) return hashText(latinText(value.bytes));
  if (value instanceof RangeValue) return hashRange(value);
  if (value instanceof ComplexValue) return hashFloat(value.real + 1000003 * value.imaginary);
  if (isUnhashable(value)) return refuse(value);
  if (value instanceof MethodValue && typeof value.self === 'object' && value.self !== null) return identityOf(value.self);
  return identityOf(value);
}

/** Ranges with the same elements are equal, so only these count. */
function hashRange({ length, start, step }: RangeValue): Int {
  const none = hashOf(null);
  return hashTuple([hashInt(length), length === 0 ? none : hashInt(start), length === 0 || length === 1 ? none : hashInt(step)]);
}

export function isUnhashable(value: Value): boolean {
  return value instanceof ListValue || value instanceof DictValue || value instanceof SetValue || value instanceof SliceValue || value instanceof ByteArrayValue;
}

export function refuse(value: Value): never {
  return raise.typeError(`unhashable type: '${typeName(value)}'`);
}

function hashSet(set: FrozenSetValue): Int {
  let hash = 1927868237n;
  for (const element of set.map.values()) hash = BigInt.asIntN(61, hash ^ (BigInt(hashOf(element)) * 89869747n));
  return intValue(hash);
}

const identities = new WeakMap<object, number>();
let nextIdentity = 1;

/** A number that stands for one object, as id() gives it. */
export function identityOf(value: object): number {
  let identity = identities.get(value);
  if (identity === undefined) {
    identity = 0x7f0000000000 + nextIdentity++ * 16;
    identities.set(value, identity);
  }
  return identity;
}
