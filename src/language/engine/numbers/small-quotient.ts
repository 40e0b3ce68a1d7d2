// The quotient of two large ints of about the same size, from their first bits: a long division takes time with
// the square of the size, and programs that make digits of a number one by one divide like this all the time.

/** Where the first bits of the last divisor began. Divisors of one program tend to grow slowly. */
let shiftBits = 1024;
let shift = 1024n;

const leastTop = 2 ** 64;
const mostTop = 2 ** 200;
const mostQuotient = 2 ** 45;
/** More than all roundings together: two conversions, one division, and the bits cut off. */
const doubt = 2 ** -50;

/** The quotient rounded down, or -1 where the first bits do not decide. Both must be positive. */
export function smallQuotient(left: bigint, right: bigint): number {
  let bottom = Number(right >> shift);
  if (!(bottom >= leastTop && bottom < mostTop)) {
    // Short divisors divide fast enough.
    if (Number(right) !== Infinity || !findShift(right)) return -1;
    bottom = Number(right >> shift);
  }
  const quotient = Number(left >> shift) / bottom;
  if (!(quotient < mostQuotient)) return -1;
  const floor = Math.floor(quotient);
  const rest = quotient - floor;
  const margin = (quotient + 1) * doubt;
  return rest > margin && rest < 1 - margin ? floor : -1;
}

/** Sets `shift` so that about a hundred bits of the divisor are left. */
function findShift(right: bigint): boolean {
  let low = 0;
  let high = 0;
  for (let tries = 0; tries < 40; tries++) {
    const top = Number(right >> BigInt(shiftBits));
    if (top >= leastTop && top < Infinity) {
      shiftBits = Math.max(1, shiftBits + Math.floor(Math.log2(top)) - 100);
      shift = BigInt(shiftBits);
      return true;
    }
    if (top === Infinity) low = shiftBits;
    else high = shiftBits;
    shiftBits = high === 0 ? shiftBits * 2 : Math.floor((low + high) / 2);
  }
  return false;
}
