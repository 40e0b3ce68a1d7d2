// Arbitrary Python values, with the corners of every type often among them.

import fc from 'fast-check';
import { dictFrom } from '../../src/language/engine/runtime/dicts.ts';
import { setFrom } from '../../src/language/engine/runtime/sets.ts';
import { BytesValue, FloatValue, ListValue, TupleValue, intValue, textValue } from '../../src/language/engine/runtime/values.ts';
import type { Int, Value } from '../../src/language/engine/runtime/values.ts';

const edges: Int[] = [0, 1, -1, 2, 7, 9, 10, 15, 16, 255, 256, 1000, 2147483647, 2147483648, -2147483648, 4294967296, 9007199254740991, -9007199254740991, 9007199254740992n, -9007199254740992n];

export const smallInt = fc.integer({ min: -12, max: 40 });
export const int: fc.Arbitrary<Int> = fc.oneof(
  smallInt,
  fc.constantFrom(...edges),
  fc.integer({ min: -1e6, max: 1e6 }),
  fc.maxSafeInteger(),
  fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }).map(intValue),
  fc.tuple(fc.integer({ min: 50, max: 400 }), fc.bigInt({ min: -3n, max: 3n }), fc.boolean()).map(([bits, offset, isNegative]) => intValue((isNegative ? -1n : 1n) * 2n ** BigInt(bits) + offset)),
);

const floatEdges = [0, -0, 0.5, 1.5, 2.5, 0.1, 1e16, 1e15, 123456789012345.6, 1e-4, 1e-5, 1e21, 1e22, 1e23, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, Infinity, -Infinity, NaN, 0.045, 2.675, 1e300];
export const double: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(...floatEdges),
  fc.double(),
  fc.integer({ min: -1e7, max: 1e7 }).map((whole) => whole / 8),
  fc.integer({ min: -1e7, max: 1e7 }).map((whole) => whole / 100),
  fc.integer({ min: -1e9, max: 1e9 }).map((whole) => whole / 1000000),
);
export const float = double.map((v) => new FloatValue(v));
export const number: fc.Arbitrary<Value> = fc.oneof(int, float, fc.boolean());

const oddCharacters = ['é', 'ß', 'İ', 'ı', 'Σ', 'σ', 'ς', 'ǆ', 'ǅ', 'ﬁ', 'ŉ', '٣', '५', '²', '½', '一', 'Ⅷ', '\u00a0', '\u2003', '\u2028', '\u0085', '\x1c', '\v', '\u200b', '\u0301', '\ud800', '😀', '𝟘', '𐐀', '\u{1f3f3}', '\x00', '\x7f', 'ა', 'Ა', 'Ꭰ', 'ꭰ', '\uab7a', '\u1c89', '\ufeff'];
const commonCharacters = [..."abcABCxyz019 ,.;:-_'\"\\/%{}[]()<>=+*#!\t\n\r"];
const character = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...commonCharacters) }, { weight: 2, arbitrary: fc.constantFrom(...oddCharacters) });
export const rawText = fc.array(character, { maxLength: 14 }).map((characters) => characters.join('')).filter((text) => !/[\ud800-\udbff](?![\udc00-\udfff])[\ud800-\udfff]/.test(text));
export const text = rawText.map((one) => textValue(one) as Value);
/** Text that repeats, so that searches find something. */
export const sparseText = fc.array(fc.constantFrom('a', 'b', 'ab', ' ', ',', '😀', 'é'), { maxLength: 14 }).map((parts) => textValue(parts.join('')) as Value);
export const shortText = fc.array(fc.constantFrom('a', 'b', ' ', ',', '😀', 'é'), { maxLength: 2 }).map((parts) => textValue(parts.join('')) as Value);
export const bytes = fc.uint8Array({ maxLength: 12 }).map((units) => new BytesValue(units));

export const scalar: fc.Arbitrary<Value> = fc.oneof(int, float, fc.boolean(), fc.constant(null), text, bytes);
/** A list to make a set from: small ints, then ints of any size, floats and tuples. */
export const setSource = fc.oneof(fc.array(smallInt, { maxLength: 40 }), fc.array(fc.oneof(int, float.filter(({ v }) => v === v), fc.boolean(), fc.tuple(smallInt, smallInt).map((items) => new TupleValue(items))), { maxLength: 30 })).map((items) => new ListValue(items));
/** Values whose kinds compare with each other. */
export const alike = <T extends Value>(one: fc.Arbitrary<T>, maxLength = 12): fc.Arbitrary<ListValue> => fc.array(one, { maxLength }).map((items) => new ListValue(items));

const hashable: fc.Arbitrary<Value> = fc.oneof(smallInt, shortText, fc.boolean(), float, fc.constant(null), fc.tuple(smallInt, shortText).map((items) => new TupleValue(items)));
export const dict = fc.array(fc.tuple(hashable, smallInt), { maxLength: 6 }).map((entries) => dictFrom(entries as [Value, Value][]));
export const intSet = fc.array(smallInt, { maxLength: 8 }).map((elements) => setFrom(elements));
export const list = fc.array(fc.oneof(smallInt, shortText, float, fc.boolean(), fc.constant(null)), { maxLength: 6 }).map((items) => new ListValue(items));
export const tuple = list.map((value) => new TupleValue(value.items));
export const nested: fc.Arbitrary<Value> = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }).map((items) => new ListValue(items)),
    fc.array(tie('value'), { maxLength: 3 }).map((items) => new TupleValue(items)),
    dict,
  ),
})).value;
