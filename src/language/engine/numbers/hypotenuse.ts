// The root of a sum of squares, rounded correctly but for very rare cases: squares are kept with their rounding errors.

/** hypot() of any number of values. */
export function hypotenuse(values: readonly number[]): number {
  let largest = 0;
  let hasNan = false;
  for (const value of values) {
    const size = Math.abs(value);
    if (size === Infinity) return Infinity;
    if (size !== size) hasNan = true;
    else if (size > largest) largest = size;
  }
  if (hasNan) return Number.NaN;
  if (largest === 0 || values.length === 1) return largest;
  // By a power of two, so that nothing is lost and no square overflows.
  const exponent = Math.min(Math.max(Math.ceil(Math.log2(largest)), -1020), 1020);
  const scale = 2 ** -exponent;
  let sum = 0;
  let low = 0;
  for (const value of values) {
    const x = Math.abs(value) * scale;
    const square = x * x;
    const rest = squareError(x, square);
    const next = sum + square;
    low += (Math.abs(sum) >= square ? sum - next + square : square - next + sum) + rest;
    sum = next;
  }
  const root = Math.sqrt(sum + low);
  // One step of Newton with the exact remainder.
  const rootSquare = root * root;
  const remainder = sum - rootSquare + low - squareError(root, rootSquare);
  return (root + remainder / (2 * root)) * 2 ** exponent;
}

/** x * x - square, exactly. */
function squareError(x: number, square: number): number {
  const split = x * 134217729;
  const high = split - (split - x);
  const low = x - high;
  return high * high - square + 2 * high * low + low * low;
}
