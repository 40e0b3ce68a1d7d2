// Random floats: betavariate, gammavariate, lognormvariate, paretovariate, vonmisesvariate, weibullvariate.

import { floatOf } from '../../builtins/numbers/conversions.ts';
import { acos, cos } from '../../numbers/circle.ts';
import { exp, log, power } from '../../numbers/exponentials.ts';
import { floatModulo } from '../../numbers/float-arithmetic.ts';
import { raise } from '../../runtime/raise.ts';
import { FloatValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { addMethod } from '../python/python-function.ts';
import { normal } from './distributions.ts';
import { generatorOf, randomType } from './generator.ts';
import type { RandomValue } from './generator.ts';

const number = (value: Value): number => floatOf(value, 'must be real number, not ');
const turn = 2 * Math.PI;

/** Cheng's way above one, Ahrens and Dieter's below, as CPython has them. */
function gamma(generator: RandomValue, alpha: number, beta: number): number {
  if (!(alpha > 0) || !(beta > 0)) return raise.valueError('gammavariate: alpha and beta must be > 0.0');
  if (alpha === 1) return -log(1 - generator.double()) * beta;
  return (alpha > 1 ? largeGamma(generator, alpha) : smallGamma(generator, alpha)) * beta;
}

function largeGamma(generator: RandomValue, alpha: number): number {
  const spread = Math.sqrt(2 * alpha - 1);
  const offset = alpha - log(4);
  const slope = alpha + spread;
  for (;;) {
    const first = generator.double();
    if (!(first > 1e-7 && first < 0.9999999)) continue;
    const second = 1 - generator.double();
    const v = log(first / (1 - first)) / spread;
    const x = alpha * exp(v);
    const z = first * first * second;
    const r = offset + slope * v - x;
    if (r + (1 + log(4.5)) - 4.5 * z >= 0 || r >= log(z)) return x;
  }
}

function smallGamma(generator: RandomValue, alpha: number): number {
  for (;;) {
    const b = (Math.E + alpha) / Math.E;
    const p = b * generator.double();
    const x = p <= 1 ? power(p, 1 / alpha) : -log((b - p) / alpha);
    const chance = generator.double();
    if (p > 1 ? chance <= power(x, alpha - 1) : chance <= exp(-x)) return x;
  }
}

/** Best and Fisher's way. */
function vonMises(generator: RandomValue, middle: number, kappa: number): number {
  if (kappa <= 1e-6) return turn * generator.double();
  const s = 0.5 / kappa;
  const r = s + Math.sqrt(1 + s * s);
  let z: number;
  for (;;) {
    z = cos(Math.PI * generator.double());
    const d = z / (r + z);
    const chance = generator.double();
    if (chance < 1 - d * d || chance <= (1 - d) * exp(d)) break;
  }
  const q = 1 / r;
  const f = (q + z) / (1 + q * z);
  return floatModulo(generator.double() > 0.5 ? middle + acos(f) : middle - acos(f), turn);
}

const add = (name: string, parameters: string, work: (generator: RandomValue, first: number, second: number) => number): void =>
  addMethod(randomType, name, parameters, (self: Value, first: Value, second?: Value) => new FloatValue(work(generatorOf(self), number(first), second === undefined ? 0 : number(second))));

add('gammavariate', 'self, alpha, beta', gamma);
add('betavariate', 'self, alpha, beta', (generator, alpha, beta) => {
  const y = gamma(generator, alpha, 1);
  return y === 0 ? 0 : y / (y + gamma(generator, beta, 1));
});
add('lognormvariate', 'self, mu, sigma', (generator, middle, spread) => exp(middle + normal(generator) * spread));
add('vonmisesvariate', 'self, mu, kappa', vonMises);
add('paretovariate', 'self, alpha', (generator, alpha) => power(1 - generator.double(), -1 / alpha));
add('weibullvariate', 'self, alpha, beta', (generator, alpha, beta) => alpha * power(-log(1 - generator.double()), 1 / beta));
