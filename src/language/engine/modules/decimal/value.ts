// What a Decimal is: a sign, a whole coefficient and a power of ten, or infinity or not-a-number.

import { raise } from '../../runtime/raise.ts';
import { builtinType } from '../../runtime/types.ts';
import { seal } from '../../runtime/values.ts';
import type { TypeValue } from '../../runtime/values.ts';

export type Kind = 'finite' | 'infinite' | 'quiet' | 'signaling';

export class DecimalValue {
  declare readonly cls: TypeValue;
  /** 0 for plus, 1 for minus. */
  readonly sign: 0 | 1;
  /** At least 0; the payload of a not-a-number. */
  readonly coefficient: bigint;
  readonly exponent: number;
  readonly kind: Kind;
  private count = 0;
  constructor(sign: 0 | 1, coefficient: bigint, exponent: number, kind: Kind = 'finite') {
    this.sign = sign;
    this.coefficient = coefficient;
    this.exponent = exponent;
    this.kind = kind;
  }

  /** How many digits the coefficient has; 1 for zero. */
  get digits(): number {
    if (this.count === 0) this.count = digitCount(this.coefficient);
    return this.count;
  }

  /** The power of ten of the first digit. */
  get adjusted(): number {
    return this.exponent + this.digits - 1;
  }

  get isFinite(): boolean {
    return this.kind === 'finite';
  }

  get isNan(): boolean {
    return this.kind === 'quiet' || this.kind === 'signaling';
  }

  get isZero(): boolean {
    return this.kind === 'finite' && this.coefficient === 0n;
  }
}
seal(DecimalValue);
export const decimalType = builtinType('Decimal', DecimalValue, { module: 'decimal', isDotted: true });

export function digitCount(value: bigint): number {
  if (value < 1000000000000000n) {
    const small = Number(value);
    let count = 1;
    for (let bound = 10; small >= bound; bound *= 10) count++;
    return count;
  }
  // Comparing with powers of ten is quicker than making the text.
  let low = 15;
  let high = 63;
  if (value >= powerOfTen(high)) return value.toString().length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (value >= powers[middle]) low = middle;
    else high = middle;
  }
  return high;
}

/** Longest coefficient that is ever worked with. */
export const maximumDigits = 1_000_000;
const powers: bigint[] = [1n];

/** 10 ** count. */
export function powerOfTen(count: number): bigint {
  if (count < 400) {
    for (let next = powers.length; next <= count; next++) powers.push(powers[next - 1] * 10n);
    return powers[count];
  }
  if (count > 2 * maximumDigits + 100) return raise.memoryError('');
  return 10n ** BigInt(count);
}

export const quietNan = new DecimalValue(0, 0n, 0, 'quiet');

export function infinity(sign: 0 | 1): DecimalValue {
  return new DecimalValue(sign, 0n, 0, 'infinite');
}

export function whole(value: bigint): DecimalValue {
  return value < 0n ? new DecimalValue(1, -value, 0) : new DecimalValue(0, value, 0);
}

export function withSign(value: DecimalValue, sign: 0 | 1): DecimalValue {
  return value.sign === sign ? value : new DecimalValue(sign, value.coefficient, value.exponent, value.kind);
}

export function opposite(sign: 0 | 1): 0 | 1 {
  return sign === 0 ? 1 : 0;
}
