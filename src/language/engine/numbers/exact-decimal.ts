// Decimal digits of a double, correctly rounded half to even at any place. JS's toFixed and toExponential are exact
// except for ties and long results; both fall back to the BigInt expansion of the double.

const fractionBits = 52;
const scratch = new DataView(new ArrayBuffer(8));

/** |value| with exactly `places` digits after the point, as `12.50`; no point for 0 places. Finite values only. */
export function fixedText(value: number, places: number): string {
  const size = Math.abs(value);
  if (places <= 100 && size < 1e21 && !isTie(size, places)) return size.toFixed(places);
  // A double has at most 1074 places after the point; the rest are zeros.
  if (places > 1074) return fixedText(size, 1074) + '0'.repeat(places - 1074);
  const scaled = roundedScaled(size, places).toString();
  if (places === 0) return scaled;
  const padded = scaled.padStart(places + 1, '0');
  return `${padded.slice(0, -places)}.${padded.slice(-places)}`;
}

/** |value| as `count` significant digits and the power of ten of the first one. */
export function significantDigits(value: number, count: number): { digits: string; exponent: number } {
  const size = Math.abs(value);
  if (size === 0) return { digits: '0'.repeat(count), exponent: 0 };
  if (count <= 101) {
    const text = size.toExponential(count - 1);
    const split = text.indexOf('e');
    const exponent = Number(text.slice(split + 1));
    const isExact = exponent - count + 1 > 0 ? size < 9007199254740992 && size < 10 ** count : !isTie(size, count - 1 - exponent);
    if (isExact) return { digits: count === 1 ? text.slice(0, split) : text[0] + text.slice(2, split), exponent };
  }
  // No double has more than 767 digits that count.
  if (count <= 800) return exactSignificant(size, count);
  const { digits, exponent } = exactSignificant(size, 800);
  return { digits: digits + '0'.repeat(count - 800), exponent };
}

/** mantissa * 2 ** exponent === size, with an odd or zero mantissa not guaranteed. */
export function decompose(size: number): { mantissa: bigint; exponent: number } {
  scratch.setFloat64(0, size);
  const bits = scratch.getBigUint64(0);
  const field = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  if (field === 0) return { mantissa: fraction, exponent: -1074 };
  return { mantissa: fraction | (1n << 52n), exponent: field - 1023 - fractionBits };
}

// size * 10^places is n + 1/2 exactly when size * 2^(places+1) is an odd integer; places may be negative only for
// callers that checked the size.
function isTie(size: number, places: number): boolean {
  const doubled = size * 2 ** (places + 1);
  return doubled < 9007199254740992 && doubled % 2 === 1;
}

// size * 10^places rounded half to even; places may be negative.
export function roundedScaled(size: number, places: number): bigint {
  const { mantissa, exponent } = decompose(size);
  let top = mantissa;
  let bottom = 1n;
  if (exponent > 0) top <<= BigInt(exponent);
  else bottom <<= BigInt(-exponent);
  if (places > 0) top *= 10n ** BigInt(places);
  else bottom *= 10n ** BigInt(-places);
  const whole = top / bottom;
  const twice = (top - whole * bottom) * 2n;
  return twice > bottom || (twice === bottom && (whole & 1n) === 1n) ? whole + 1n : whole;
}

function exactSignificant(size: number, count: number): { digits: string; exponent: number } {
  let exponent = Number(size.toExponential(20).split('e')[1]);
  // The estimate may already be rounded up to the next power of ten, or rounding may carry into it.
  if (Number(`1e${exponent}`) > size) exponent--;
  const digits = roundedScaled(size, count - 1 - exponent).toString();
  if (digits.length > count) return { digits: digits.slice(0, count), exponent: exponent + 1 };
  return { digits: digits.padStart(count, '0'), exponent };
}
