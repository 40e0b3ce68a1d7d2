// The value of a number as written.

const safeDigits = 15;
/** CPython refuses longer decimal numbers, because reading them takes more than linear time. */
export const maximumDecimalDigits = 4300;

export interface NumberValue {
  type: 'int' | 'float' | 'complex';
  value: number | bigint;
}

/** Null when the number has more decimal digits than allowed. */
export function readNumber(text: string): NumberValue | null {
  const plain = text.includes('_') ? text.replaceAll('_', '') : text;
  const second = plain.charCodeAt(1) | 32;
  if (plain.charCodeAt(0) === 48 && (second === 120 || second === 111 || second === 98)) {
    return { type: 'int', value: plain.length <= 12 ? Number(plain) : smallest(BigInt(plain)) };
  }
  const last = plain.charCodeAt(plain.length - 1) | 32;
  if (last === 106) return { type: 'complex', value: Number(plain.slice(0, -1)) };
  if (/[.eE]/.test(plain)) return { type: 'float', value: Number(plain) };
  if (plain.length <= safeDigits) return { type: 'int', value: Number(plain) };
  if (plain.length > maximumDecimalDigits) return null;
  return { type: 'int', value: smallest(BigInt(plain)) };
}

/** `012` as it can be written, or null when something else is the matter with the number. */
export function mendedNumber(text: string): string | null {
  return /^0[\d_]*$/.test(text) && !/__|_$/.test(text) ? text.replace(/^[0_]+/, '') || null : null;
}

function smallest(value: bigint): number | bigint {
  return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value;
}
