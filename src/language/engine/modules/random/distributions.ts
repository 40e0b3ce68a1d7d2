// Random floats: random, uniform, triangular, gauss, normalvariate, expovariate.

import { numberOf } from '../../runtime/numeric.ts';
import { binary } from '../../runtime/operators.ts';
import { raise } from '../../runtime/raise.ts';
import { typeName } from '../../runtime/types.ts';
import { FloatValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { addMethod } from '../python/python-function.ts';
import { exactCos, exactLog, exactSin } from './exact-functions.ts';
import { generatorOf, randomType } from './generator.ts';
import type { RandomValue } from './generator.ts';

const float = (v: number): FloatValue => new FloatValue(v);

/** `middle + z * spread`, by the operators of the program. */
function placed(middle: Value, z: number, spread: Value): Value {
  return binary('+', middle, binary('*', float(z), spread));
}

function gauss(generator: RandomValue): number {
  const kept = generator.nextGauss;
  generator.nextGauss = null;
  if (kept !== null) return kept;
  const angle = generator.double() * (2 * Math.PI);
  const radius = Math.sqrt(-2 * exactLog(1 - generator.double()));
  generator.nextGauss = exactSin(angle) * radius;
  return exactCos(angle) * radius;
}

/** Kinderman and Monahan's way, as CPython has it. */
export function normal(generator: RandomValue): number {
  const magic = 4 * Math.exp(-0.5) / Math.sqrt(2);
  for (;;) {
    const first = generator.double();
    const second = 1 - generator.double();
    const z = magic * (first - 0.5) / second;
    if (z * z / 4 <= -exactLog(second)) return z;
  }
}

function triangular(generator: RandomValue, ends: { low: Value; high: Value; mode: Value }): Value {
  let { low, high } = ends;
  let chance = generator.double();
  const width = binary('-', high, low);
  if (ends.mode !== null && Number(numberOf(width)) === 0) return low;
  let split = ends.mode === null ? 0.5 : Number(numberOf(binary('/', binary('-', ends.mode, low), width)));
  if (chance > split) {
    chance = 1 - chance;
    split = 1 - split;
    [low, high] = [high, low];
  }
  return binary('+', low, binary('*', binary('-', high, low), float(Math.sqrt(chance * split))));
}

addMethod(randomType, 'random', 'self', (self: Value) => float(generatorOf(self).double()));
addMethod(randomType, 'uniform', 'self, a, b', (self: Value, from: Value, to: Value) => {
  const width = binary('-', to, from);
  return binary('+', from, binary('*', width, float(generatorOf(self).double())));
});
addMethod(randomType, 'triangular', 'self, low=0.0, high=1.0, mode=None', (self: Value, low: Value, high: Value, mode: Value) => triangular(generatorOf(self), { low, high, mode }));
addMethod(randomType, 'gauss', 'self, mu=0.0, sigma=1.0', (self: Value, middle: Value, spread: Value) => placed(middle, gauss(generatorOf(self)), spread));
addMethod(randomType, 'normalvariate', 'self, mu=0.0, sigma=1.0', (self: Value, middle: Value, spread: Value) => placed(middle, normal(generatorOf(self)), spread));
addMethod(randomType, 'expovariate', 'self, lambd', (self: Value, rate: Value) => {
  if (numberOf(rate) === undefined) return raise.typeError(`unsupported operand type(s) for /: 'float' and '${typeName(rate)}'`);
  return binary('/', float(-exactLog(1 - generatorOf(self).double())), rate);
});
