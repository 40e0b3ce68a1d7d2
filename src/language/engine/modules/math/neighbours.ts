// nextafter, ulp and remainder: doubles as the steps they stand on.

const view = new DataView(new ArrayBuffer(8));

/** The next double from `from` in the direction of `to`. */
export function nextAfter(from: number, to: number): number {
  if (from !== from || to !== to) return Number.NaN;
  if (from === to) return to;
  if (from === 0) return to > 0 ? 5e-324 : -5e-324;
  view.setFloat64(0, from);
  const bits = view.getBigInt64(0);
  // Farther from zero is one more in the bits, whatever the sign.
  view.setBigInt64(0, bits + (from < to === from > 0 ? 1n : -1n));
  return view.getFloat64(0);
}

/** The distance to the next double away from zero. */
export function lastPlace(x: number): number {
  if (x !== x) return x;
  const size = Math.abs(x);
  if (size === Infinity) return Infinity;
  const above = nextAfter(size, Infinity);
  return above === Infinity ? size - nextAfter(size, 0) : above - size;
}

/** x - n y for the whole n nearest to x / y, the even one of two. */
export function nearestRemainder(x: number, y: number): number {
  if (Math.abs(y) === Infinity) return x;
  const size = Math.abs(y);
  const rest = Math.abs(x) % size;
  const other = size - rest;
  let result: number;
  if (rest < other) result = rest;
  else if (rest > other) result = -other;
  // Exactly between two: the quotient decides.
  else result = rest - 2 * ((0.5 * (Math.abs(x) - rest)) % size);
  return (x < 0 || Object.is(x, -0) ? -1 : 1) * result;
}
