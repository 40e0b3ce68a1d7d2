// Ints as text: str(), hex(), oct(), bin() and any base in between, with CPython's limit on decimal digits.

import { raise } from '../runtime/raise.ts';
import type { Int } from '../runtime/values.ts';

/** CPython's default for sys.set_int_max_str_digits(). */
export const digitLimit = 4300;
let limitBound: bigint | undefined;

/** str() of an int. */
export function intText(value: Int): string {
  if (typeof value === 'number') return `${value}`;
  limitBound ??= 10n ** BigInt(digitLimit);
  if (value >= limitBound || value <= -limitBound) {
    return raise.valueError(`Exceeds the limit (${digitLimit} digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit`,
    );
  }
  return value.toString();
}

export function hexText(value: Int): string {
  return prefixed(value, 16, '0x');
}

export function octText(value: Int): string {
  return prefixed(value, 8, '0o');
}

export function binText(value: Int): string {
  return prefixed(value, 2, '0b');
}

function prefixed(value: Int, base: number, prefix: string): string {
  return value < 0 ? `-${prefix}${(-value).toString(base)}` : prefix + value.toString(base);
}
