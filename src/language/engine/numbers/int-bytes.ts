// int.to_bytes and int.from_bytes: ints as two's complement bytes in either order.

import { raise } from '../runtime/raise.ts';
import { intValue } from '../runtime/values.ts';
import type { Int } from '../runtime/values.ts';

export function bytesOfInt(value: Int, options: { size: number; isBig: boolean; isSigned: boolean }): Uint8Array {
  const { size } = options;
  const big = BigInt(value);
  if (big < 0n && !options.isSigned) return raise.overflowError("can't convert negative int to unsigned");
  const bits = BigInt(size * 8);
  const wrapped = options.isSigned ? BigInt.asIntN(size * 8, big) : BigInt.asUintN(size * 8, big);
  if (wrapped !== big) return raise.overflowError('int too big to convert');
  let digits = (big < 0n ? big + (1n << bits) : big).toString(16).padStart(size * 2, '0');
  if (size === 0) digits = '';
  const bytes = new Uint8Array(size);
  for (let index = 0; index < size; index++) bytes[index] = Number.parseInt(digits.slice(index * 2, index * 2 + 2), 16);
  return options.isBig ? bytes : bytes.reverse();
}

export function intOfBytes(bytes: Uint8Array, options: { isBig: boolean; isSigned: boolean }): Int {
  if (bytes.length === 0) return 0;
  const ordered = options.isBig ? bytes : bytes.toReversed();
  let digits = '';
  for (const byte of ordered) digits += byte.toString(16).padStart(2, '0');
  const unsigned = BigInt(`0x${digits}`);
  return intValue(options.isSigned ? BigInt.asIntN(bytes.length * 8, unsigned) : unsigned);
}
