// Floats of sixteen bits: one for the sign, five for the exponent, ten for the rest.

/** The bits of the nearest half float, ties to even; undefined where the number is too large. */
export function halfOf(number: number): number | undefined {
  const sign = number < 0 || Object.is(number, -0) ? 0x8000 : 0;
  const size = Math.abs(number);
  if (Number.isNaN(number)) return sign | 0x7e00;
  if (size === Infinity) return sign | 0x7c00;
  if (size >= 65520) return undefined;
  const exponent = size < 2 ** -14 ? -14 : Math.floor(Math.log2(size));
  // Powers near a border may be misjudged by one; the step is chosen so that rounding is right either way.
  const exact = size < 2 ** exponent && exponent > -14 ? exponent - 1 : size >= 2 ** (exponent + 1) ? exponent + 1 : exponent;
  const steps = roundEven(size / 2 ** (exact - 10));
  return sign | (size < 2 ** -14 ? steps : (exact + 14) * 1024 + steps);
}

function roundEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  return rest > 0.5 || (rest === 0.5 && floor % 2 === 1) ? floor + 1 : floor;
}

export function doubleOfHalf(bits: number): number {
  const sign = (bits & 0x8000) === 0 ? 1 : -1;
  const exponent = (bits >> 10) & 31;
  const rest = bits & 1023;
  if (exponent === 31) return rest === 0 ? sign * Infinity : Number.NaN;
  return exponent === 0 ? sign * rest * 2 ** -24 : sign * (1024 + rest) * 2 ** (exponent - 25);
}
