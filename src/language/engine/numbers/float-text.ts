// repr() and str() of a float: the shortest digits that read back as the same double, in Python's layout.

/** JS finds the same shortest digits; only the layout differs: `1e+16`, `1e-05`, `2.0`, `inf`, `nan`. */
export function floatText(value: number): string {
  const text = String(value);
  if (value >= 1e-4 ? value < 1e16 : value <= -1e-4 && value > -1e16) {
    return Number.isInteger(value) ? `${text}.0` : text;
  }
  if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0';
  if (value !== value) return 'nan';
  if (value === Infinity) return 'inf';
  if (value === -Infinity) return '-inf';
  return scientific(value);
}

function scientific(value: number): string {
  const text = value.toExponential();
  const split = text.indexOf('e');
  return `${text.slice(0, split)}e${exponentText(Number(text.slice(split + 1)))}`;
}

/** `+16`, `-05`: a sign and at least two digits. */
export function exponentText(exponent: number): string {
  const size = Math.abs(exponent);
  return `${exponent < 0 ? '-' : '+'}${size < 10 ? '0' : ''}${size}`;
}
