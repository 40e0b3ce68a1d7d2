// The module cmath.

import { requireComplex } from '../../builtins/numbers/complex.ts';
import { floatOf } from '../../builtins/numbers/conversions.ts';
import { atan2, cos, sin } from '../../numbers/circle.ts';
import { hypotenuse } from '../../numbers/hypotenuse.ts';
import { complexBinary } from '../../runtime/complex-operators.ts';
import { makeFunction } from '../../runtime/define.ts';
import { defineModule } from '../../runtime/modules.ts';
import { raise } from '../../runtime/raise.ts';
import { ComplexValue, FloatValue, TupleValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import * as functions from './functions.ts';

const plain: Record<string, functions.ComplexFunction> = {
  acos: functions.arcCosine, acosh: functions.arcHyperbolicCosine, asin: functions.arcSine, asinh: functions.arcHyperbolicSine, atan: functions.arcTangent, atanh: functions.arcHyperbolicTangent,
  cos: functions.cosine, cosh: functions.hyperbolicCosine, exp: functions.exponential, log10: (z) => { const { real, imaginary } = functions.logarithm(z); return new ComplexValue(real / Math.LN10, imaginary / Math.LN10); },
  sin: functions.sine, sinh: functions.hyperbolicSine, sqrt: functions.squareRoot, tan: functions.tangent, tanh: functions.hyperbolicTangent,
};

function isClose(a: ComplexValue, b: ComplexValue, relative: number, absolute: number): boolean {
  if (relative < 0 || absolute < 0) return raise.valueError('tolerances must be non-negative');
  if (a.real === b.real && a.imaginary === b.imaginary) return true;
  if ([a.real, a.imaginary, b.real, b.imaginary].some((part) => Math.abs(part) === Infinity)) return false;
  const size = (z: ComplexValue): number => hypotenuse([z.real, z.imaginary]);
  const difference = size(new ComplexValue(a.real - b.real, a.imaginary - b.imaginary));
  return difference <= relative * size(b) || difference <= relative * size(a) || difference <= absolute;
}

defineModule('cmath', () => {
  const float = (value: number): FloatValue => new FloatValue(value);
  const attributes = new Map<string, Value>([
    ['pi', float(Math.PI)], ['e', float(Math.E)], ['tau', float(2 * Math.PI)], ['inf', float(Infinity)], ['nan', float(Number.NaN)], ['infj', new ComplexValue(0, Infinity)], ['nanj', new ComplexValue(0, Number.NaN)],
  ]);
  const add = (name: string, parameters: string, implementation: (...values: never[]) => Value): void => void attributes.set(name, makeFunction(name, parameters, implementation));
  for (const [name, work] of Object.entries(plain)) add(name, 'z, /', (value: Value) => work(requireComplex(value)));
  add('log', 'z, base=?, /', (value: Value, base: Value | undefined) => {
    const top = functions.logarithm(requireComplex(value));
    return base === undefined ? top : (complexBinary('/', top, functions.logarithm(requireComplex(base))) as Value);
  });
  add('phase', 'z, /', (value: Value) => { const { real, imaginary } = requireComplex(value); return float(atan2(imaginary, real)); });
  add('polar', 'z, /', (value: Value) => {
    const { real, imaginary } = requireComplex(value);
    const size = hypotenuse([real, imaginary]);
    if (size === Infinity && Number.isFinite(real) && Number.isFinite(imaginary)) raise.overflowError('math range error');
    return new TupleValue([float(size), float(atan2(imaginary, real))]);
  });
  add('rect', 'r, phi, /', (length: Value, angle: Value) => {
    const [r, phi] = [floatOf(length, 'must be real number, not '), floatOf(angle, 'must be real number, not ')];
    if (Math.abs(phi) === Infinity && r !== 0 && r === r) return raise.valueError('math domain error');
    return phi === 0 ? new ComplexValue(r, r * phi) : new ComplexValue(r * cos(phi), r * sin(phi));
  });
  const parts = (value: Value): number[] => { const { real, imaginary } = requireComplex(value); return [real, imaginary]; };
  add('isfinite', 'z, /', (value: Value) => parts(value).every((part) => Number.isFinite(part)));
  add('isinf', 'z, /', (value: Value) => parts(value).some((part) => Math.abs(part) === Infinity));
  add('isnan', 'z, /', (value: Value) => parts(value).some((part) => part !== part));
  add('isclose', 'a, b, *, rel_tol=1e-09, abs_tol=0.0', (a: Value, b: Value, relative: Value, absolute: Value) =>
    isClose(requireComplex(a), requireComplex(b), floatOf(relative, 'must be real number, not '), floatOf(absolute, 'must be real number, not ')));
  return attributes;
});
