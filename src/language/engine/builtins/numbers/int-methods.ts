// int: bit_length, bit_count, to_bytes, from_bytes, as_integer_ratio, conjugate and the parts every number has.

import { bitCount } from '../../numbers/bits.ts';
import { bytesOfInt, intOfBytes } from '../../numbers/int-bytes.ts';
import { bitLength } from '../../numbers/int.ts';
import { callValue } from '../../runtime/call.ts';
import { defineAttribute } from '../../runtime/attributes.ts';
import { defineMethod } from '../../runtime/define.ts';
import { intOf } from '../../runtime/numeric.ts';
import { raise } from '../../runtime/raise.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { truthOf } from '../../runtime/truth.ts';
import { intType, typeName } from '../../runtime/types.ts';
import { BytesValue, TupleValue } from '../../runtime/values.ts';
import type { Int, TypeValue, Value } from '../../runtime/values.ts';
import { sizeOf } from '../arguments.ts';
import { bytesFrom } from '../bytes/bytes-from.ts';
import { defineClassMethod } from '../static-methods.ts';

function own(self: Value): Int {
  return intOf(self) as Int;
}

defineMethod(intType, 'bit_length', 'self, /', (self: Value) => bitLength(own(self)));
defineMethod(intType, 'bit_count', 'self, /', (self: Value) => bitCount(own(self)));
defineMethod(intType, 'conjugate', 'self, /', own);
defineMethod(intType, 'as_integer_ratio', 'self, /', (self: Value) => new TupleValue([own(self), 1]));
defineMethod(intType, '__index__', 'self, /', own);
defineMethod(intType, '__int__', 'self, /', own);

defineAttribute(intType, 'real', own);
defineAttribute(intType, 'numerator', own);
defineAttribute(intType, 'imag', () => 0);
defineAttribute(intType, 'denominator', () => 1);

defineMethod(intType, 'to_bytes', "self, /, length=1, byteorder='big', *, signed=False", (self: Value, length: Value, order: Value, signed: Value) => {
  const size = sizeOf(length);
  if (size < 0) return raise.valueError('length argument must be non-negative');
  return new BytesValue(bytesOfInt(own(self), { size, isBig: isBigEndian(order, 'to_bytes'), isSigned: truthOf(signed) }));
});

defineClassMethod(intType, 'from_bytes', "cls, bytes, byteorder='big', *, signed=False", (cls: TypeValue, bytes: Value, order: Value, signed: Value) => {
  const value = intOfBytes(bytesFrom(bytes), { isBig: isBigEndian(order, 'from_bytes'), isSigned: truthOf(signed) });
  return cls === intType ? value : callValue(cls, [value]);
});

function isBigEndian(order: Value, name: string): boolean {
  const text = textOf(order);
  if (text === undefined) return raise.typeError(`${name}() argument 'byteorder' must be str, not ${typeName(order)}`);
  if (text !== 'big' && text !== 'little') return raise.valueError("byteorder must be either 'little' or 'big'");
  return text === 'big';
}
