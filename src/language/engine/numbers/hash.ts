// hash() of numbers and tuples, the same values as 64-bit CPython. Equal numbers of any type have equal hashes.

import { decompose } from './exact-decimal.ts';
import { intValue } from '../runtime/values.ts';
import type { Int } from '../runtime/values.ts';

const modulus = (1n << 61n) - 1n;
const mask64 = (1n << 64n) - 1n;

export function hashInt(value: Int): Int {
  if (typeof value === 'number') return value === -1 ? -2 : value;
  const size = (value < 0n ? -value : value) % modulus;
  const signed = value < 0n ? -size : size;
  return signed === -1n ? -2 : intValue(signed);
}

/** nan hashes by identity in Python; a value that looks like an address is up to the caller. */
export function hashFloat(value: number): Int {
  if (value === Infinity) return 314159;
  if (value === -Infinity) return -314159;
  if (value !== value) return 0;
  if (Number.isInteger(value)) return hashInt(intValue(BigInt(value)));
  const { mantissa, exponent } = decompose(Math.abs(value));
  // 2^61 is 1 modulo 2^61-1, so dividing by 2^k is multiplying by 2^(61 - k mod 61).
  const turn = ((exponent % 61) + 61) % 61;
  const size = (mantissa << BigInt(turn)) % modulus;
  const signed = value < 0 ? -size : size;
  return signed === -1n ? -2 : intValue(signed);
}

/** The hash of a tuple whose items have these hashes (xxHash of CPython 3.8 and later). */
export function hashTuple(hashes: Int[]): Int {
  const prime1 = 11400714785074694791n;
  const prime2 = 14029467366897019727n;
  const prime5 = 2870177450012600261n;
  let state = prime5;
  for (const hash of hashes) {
    state = (state + (BigInt(hash) & mask64) * prime2) & mask64;
    state = ((state << 31n) | (state >> 33n)) & mask64;
    state = (state * prime1) & mask64;
  }
  state = (state + (BigInt(hashes.length) ^ (prime5 ^ 3527539n))) & mask64;
  if (state === mask64) return 1546275796;
  return intValue(BigInt.asIntN(64, state));
}

/** A hash of text that is the same in every run. CPython's differs from run to run, so no program can rely on it. */
export function hashText(text: string): Int {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b) ^ (low >>> 13);
  }
  const combined = (BigInt(high | 0) << 29n) ^ BigInt(low >>> 0);
  return combined === -1n ? -2 : intValue(combined);
}
