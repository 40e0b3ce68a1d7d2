// The module random: the methods of one generator of its own, and the type to make more.

import { defineConstructor } from '../../runtime/define.ts';
import { defineModule } from '../../runtime/modules.ts';
import { raise } from '../../runtime/raise.ts';
import { itemsOf } from '../../runtime/iterate.ts';
import { FloatValue, MethodValue, TupleValue } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';
import { addMethod } from '../python/python-function.ts';
import './distributions.ts';
import { RandomValue, generatorOf, randomType, seedGenerator } from './generator.ts';
import './selection.ts';
import './whole-numbers.ts';

const stateVersion = 3;

defineConstructor(randomType, 'x=None, /', (_cls: TypeValue, seed: Value) => {
  const generator = new RandomValue();
  seedGenerator(generator, seed);
  return generator;
});
addMethod(randomType, 'seed', 'self, a=None, version=2', (self: Value, seed: Value) => {
  seedGenerator(generatorOf(self), seed);
  return null;
});
addMethod(randomType, 'getstate', 'self', (self: Value) => {
  const { twister, nextGauss } = generatorOf(self);
  return new TupleValue([stateVersion, new TupleValue(twister.snapshot()), nextGauss === null ? null : new FloatValue(nextGauss)]);
});
addMethod(randomType, 'setstate', 'self, state', (self: Value, saved: Value) => {
  const [version, words, nextGauss] = itemsOf(saved);
  if (version !== stateVersion) raise.valueError(`state with version ${String(version as number)} passed to Random.setstate() of version ${stateVersion}`);
  const numbers = itemsOf(words).map(Number);
  if (numbers.length !== 625 || numbers.some((word) => !Number.isInteger(word))) raise.valueError('state vector is the wrong size');
  const generator = generatorOf(self);
  generator.twister.restore(numbers);
  generator.nextGauss = nextGauss instanceof FloatValue ? nextGauss.v : null;
  return null;
});

defineModule('random', () => {
  const generator = new RandomValue();
  seedGenerator(generator, null);
  const attributes = new Map<string, Value>([['Random', randomType]]);
  for (const [name, method] of randomType.namespace) attributes.set(name, new MethodValue(generator, method));
  return attributes;
});
