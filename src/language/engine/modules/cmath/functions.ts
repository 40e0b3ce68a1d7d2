// Functions of complex numbers, by the formulas of Kahan that keep their digits near branch cuts and zeros.

import { atan2, cos, sin, tan } from '../../numbers/circle.ts';
import { asinh, cosh, exp, log } from '../../numbers/exponentials.ts';
import { hypotenuse } from '../../numbers/hypotenuse.ts';
import { raise } from '../../runtime/raise.ts';
import { ComplexValue } from '../../runtime/values.ts';

export type ComplexFunction = (z: ComplexValue) => ComplexValue;

const of = (real: number, imaginary: number): ComplexValue => new ComplexValue(real, imaginary);
const withSign = (size: number, sign: number): number => (sign < 0 || Object.is(sign, -0) ? -Math.abs(size) : Math.abs(size));
const isNegative = (x: number): boolean => x < 0 || Object.is(x, -0);
const domain = (): never => raise.valueError('math domain error');

/** i z, and its opposite: many functions are another one of the turned argument. */
const turned = ({ real, imaginary }: ComplexValue): ComplexValue => of(-imaginary, real);
const turnedBack = ({ real, imaginary }: ComplexValue): ComplexValue => of(imaginary, -real);

function isWhole(z: ComplexValue): boolean {
  return Number.isFinite(z.real) && Number.isFinite(z.imaginary);
}

export function squareRoot(z: ComplexValue): ComplexValue {
  const { real, imaginary } = z;
  if (!Number.isFinite(imaginary) && imaginary === imaginary) return of(Infinity, imaginary);
  if (real === Infinity) return of(Infinity, imaginary !== imaginary ? Number.NaN : withSign(0, imaginary));
  if (real === -Infinity) return of(imaginary !== imaginary ? Number.NaN : 0, imaginary !== imaginary ? Infinity : withSign(Infinity, imaginary));
  if (real === 0 && imaginary === 0) return of(0, imaginary);
  let [width, height] = [Math.abs(real), Math.abs(imaginary)];
  let s: number;
  if (width < 2.2250738585072014e-308 && height < 2.2250738585072014e-308) {
    width *= 2 ** 54;
    s = Math.sqrt(width + hypotenuse([width, height * 2 ** 54])) * 2 ** -27 / Math.SQRT2;
    [width, height] = [Math.abs(real), Math.abs(imaginary)];
  } else {
    width /= 8;
    s = 2 * Math.sqrt(width + hypotenuse([width, height / 8]));
  }
  const d = height / (2 * s);
  return real >= 0 ? of(s, withSign(d, imaginary)) : of(d, withSign(s, imaginary));
}

export function exponential({ real, imaginary }: ComplexValue): ComplexValue {
  if (!Number.isFinite(imaginary) && Number.isFinite(real)) return imaginary === imaginary ? domain() : of(Number.NaN, Number.NaN);
  if (real === -Infinity) return of(imaginary === imaginary && Number.isFinite(imaginary) ? withSign(0, cos(imaginary)) : 0, Number.isFinite(imaginary) ? withSign(0, sin(imaginary)) : 0);
  if (real === Infinity) {
    if (imaginary === 0) return of(Infinity, imaginary);
    if (Number.isFinite(imaginary)) return of(withSign(Infinity, cos(imaginary)), withSign(Infinity, sin(imaginary)));
    return imaginary === imaginary ? domain() : of(Infinity, Number.NaN);
  }
  if (real !== real) return of(Number.NaN, imaginary === 0 ? imaginary : Number.NaN);
  const near = real > 709.7 ? exp(real - 1) : exp(real);
  const more = real > 709.7 ? Math.E : 1;
  return finite(of(near * cos(imaginary) * more, near * sin(imaginary) * more));
}

function finite(z: ComplexValue): ComplexValue {
  return Math.abs(z.real) === Infinity || Math.abs(z.imaginary) === Infinity ? raise.overflowError('math range error') : z;
}

export function logarithm({ real, imaginary }: ComplexValue): ComplexValue {
  const angle = atan2(imaginary, real);
  const [width, height] = [Math.abs(real), Math.abs(imaginary)];
  if (width === Infinity || height === Infinity) return of(Infinity, angle);
  if (width !== width || height !== height) return of(Number.NaN, Number.NaN);
  if (width === 0 && height === 0) return domain();
  if (width > 4e307 || height > 4e307) return of(log(hypotenuse([width / 2, height / 2])) + Math.LN2, angle);
  if (width < 2.3e-308 && height < 2.3e-308) return of(log(hypotenuse([width * 2 ** 53, height * 2 ** 53])) - 53 * Math.LN2, angle);
  const size = hypotenuse([width, height]);
  if (size < 0.71 || size > 1.73) return of(log(size), angle);
  const [large, small] = width > height ? [width, height] : [height, width];
  return of(Math.log1p((large - 1) * (large + 1) + small * small) / 2, angle);
}

export function hyperbolicSine({ real, imaginary }: ComplexValue): ComplexValue {
  if (!isWhole(of(real, imaginary))) return specialSine(real, imaginary);
  if (Math.abs(real) > 708.7) {
    const less = real - withSign(1, real);
    return finite(of(cos(imaginary) * Math.sinh(less) * Math.E, sin(imaginary) * cosh(less) * Math.E));
  }
  return of(cos(imaginary) * Math.sinh(real), sin(imaginary) * cosh(real));
}

function specialSine(real: number, imaginary: number): ComplexValue {
  if (Math.abs(real) === Infinity && Number.isFinite(imaginary)) return imaginary === 0 ? of(real, imaginary) : of(withSign(Infinity, cos(imaginary) * real), withSign(Infinity, sin(imaginary)));
  if (Math.abs(imaginary) === Infinity && real === real && real !== 0 || (Math.abs(imaginary) === Infinity && real === 0)) return domain();
  return of(Math.abs(real) === Infinity || real === 0 ? real : Number.NaN, imaginary === 0 ? imaginary : Number.NaN);
}

export function hyperbolicCosine({ real, imaginary }: ComplexValue): ComplexValue {
  if (!isWhole(of(real, imaginary))) {
    if (Math.abs(imaginary) === Infinity && real === real) return domain();
    if (Math.abs(real) === Infinity && Number.isFinite(imaginary)) return imaginary === 0 ? of(Infinity, withSign(0, isNegative(imaginary) === isNegative(real) ? 1 : -1)) : of(withSign(Infinity, cos(imaginary)), withSign(Infinity, sin(imaginary) * real));
    return of(Math.abs(real) === Infinity ? Infinity : Number.NaN, real === 0 || imaginary === 0 ? 0 : Number.NaN);
  }
  if (Math.abs(real) > 708.7) {
    const less = real - withSign(1, real);
    return finite(of(cos(imaginary) * cosh(less) * Math.E, sin(imaginary) * Math.sinh(less) * Math.E));
  }
  return of(cos(imaginary) * cosh(real), sin(imaginary) * Math.sinh(real));
}

export function hyperbolicTangent({ real, imaginary }: ComplexValue): ComplexValue {
  if (Math.abs(imaginary) === Infinity && Number.isFinite(real)) return domain();
  if (Math.abs(real) === Infinity) return of(withSign(1, real), Number.isFinite(imaginary) ? withSign(0, 2 * sin(imaginary) * cos(imaginary)) : 0);
  if (real !== real) return of(Number.NaN, imaginary === 0 ? imaginary : Number.NaN);
  if (Math.abs(real) > 354) return of(withSign(1, real), 4 * sin(imaginary) * cos(imaginary) * exp(-2 * Math.abs(real)));
  const wide = Math.tanh(real);
  const high = tan(imaginary);
  const narrow = 1 / cosh(real);
  const product = wide * high;
  const below = 1 + product * product;
  return of(wide * (1 + high * high) / below, high / below * narrow * narrow);
}

export function arcCosine(z: ComplexValue): ComplexValue {
  const { real, imaginary } = z;
  if (Math.abs(real) > 2e307 || Math.abs(imaginary) > 2e307 || !isWhole(z)) return of(atan2(Math.abs(imaginary), real), withSign(log(hypotenuse([real / 2, imaginary / 2])) + Math.LN2 * 2, -imaginary || (isNegative(imaginary) ? 1 : -1)));
  const one = squareRoot(of(1 - real, -imaginary));
  const other = squareRoot(of(1 + real, imaginary));
  return of(2 * atan2(one.real, other.real), asinh(other.real * one.imaginary - other.imaginary * one.real));
}

export function arcHyperbolicCosine({ real, imaginary }: ComplexValue): ComplexValue {
  if (Math.abs(real) > 2e307 || Math.abs(imaginary) > 2e307) return of(log(hypotenuse([real / 2, imaginary / 2])) + Math.LN2 * 2, atan2(imaginary, real));
  const one = squareRoot(of(real - 1, imaginary));
  const other = squareRoot(of(real + 1, imaginary));
  return of(asinh(one.real * other.real + one.imaginary * other.imaginary), 2 * atan2(one.imaginary, other.real));
}

export function arcHyperbolicSine({ real, imaginary }: ComplexValue): ComplexValue {
  if (real !== real && imaginary === 0) return of(real, imaginary);
  if (Math.abs(real) > 2e307 || Math.abs(imaginary) > 2e307) return of(withSign(log(hypotenuse([real / 2, imaginary / 2])) + Math.LN2 * 2, real), atan2(imaginary, Math.abs(real)));
  const one = squareRoot(of(1 + imaginary, -real));
  const other = squareRoot(of(1 - imaginary, real));
  return of(asinh(one.real * other.imaginary - other.real * one.imaginary), atan2(imaginary, one.real * other.real - one.imaginary * other.imaginary));
}

export function arcHyperbolicTangent(z: ComplexValue): ComplexValue {
  const { real, imaginary } = z;
  if (isNegative(real)) {
    const mirrored = arcHyperbolicTangent(of(-real, -imaginary));
    return of(-mirrored.real, -mirrored.imaginary);
  }
  const height = Math.abs(imaginary);
  if (real === Infinity || height === Infinity) return of(0, withSign(Math.PI / 2, imaginary));
  if (imaginary !== imaginary && real === 0) return of(0, imaginary);
  if (real > 6.7e153 || height > 6.7e153) {
    const size = hypotenuse([real / 2, imaginary / 2]);
    return of(real / 4 / size / size, -withSign(Math.PI / 2, -imaginary));
  }
  if (real === 1 && height < 1.5e-154) {
    if (height === 0) return domain();
    return of(-log(Math.sqrt(height) / Math.sqrt(hypotenuse([height, 2]))), withSign(atan2(2, -height) / 2, imaginary));
  }
  return of(Math.log1p(4 * real / ((1 - real) ** 2 + height * height)) / 4, -atan2(-2 * imaginary, (1 - real) * (1 + real) - height * height) / 2);
}

export const sine: ComplexFunction = (z) => turnedBack(hyperbolicSine(turned(z)));
export const cosine: ComplexFunction = (z) => hyperbolicCosine(turned(z));
export const tangent: ComplexFunction = (z) => turnedBack(hyperbolicTangent(turned(z)));
export const arcSine: ComplexFunction = (z) => turnedBack(arcHyperbolicSine(turned(z)));
export const arcTangent: ComplexFunction = (z) => turnedBack(arcHyperbolicTangent(turned(z)));
