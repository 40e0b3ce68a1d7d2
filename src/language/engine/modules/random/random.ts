// The module random: the methods of one generator of its own, and the type to make more.

import { asInstance } from '../../builtins/instance.ts';
import { defineConstructor } from '../../runtime/define.ts';
import { defineModule } from '../../runtime/modules.ts';
import { raise } from '../../runtime/raise.ts';
import { itemsOf } from '../../runtime/iterate.ts';
import { builtinType } from '../../runtime/types.ts';
import { FloatValue, MethodValue, TupleValue } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';
import { addMethod } from '../python/python-function.ts';
import './distributions.ts';
import { RandomValue, generatorOf, randomType, seedGenerator } from './generator.ts';
import './selection.ts';
import './more-distributions.ts';
import './whole-numbers.ts';

const stateVersion = 3;

defineConstructor(randomType, '*args, **kwargs', (cls: TypeValue, args: Value[], keywords: Map<string, Value>) => {
  const generator = asInstance(new RandomValue(), cls, randomType);
  seedGenerator(generator, args[0] ?? keywords.get('x') ?? null);
  return generator;
});
addMethod(randomType, '__init__', 'self, x=None', (self: Value, seed: Value) => {
  seedGenerator(generatorOf(self), seed);
  return null;
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

/** There is no entropy of a system here: the clock seeds it, and its state is not shown. */
randomType.namespace.set('VERSION', stateVersion);

class SystemRandomValue extends RandomValue {}
delete (SystemRandomValue.prototype as { constructor?: unknown }).constructor;
const systemRandomType = builtinType('SystemRandom', SystemRandomValue, { base: randomType, module: 'random' });
defineConstructor(systemRandomType, '*args, **kwargs', (cls: TypeValue) => {
  const generator = asInstance(new SystemRandomValue(), cls, systemRandomType);
  seedGenerator(generator, null);
  return generator;
});
addMethod(systemRandomType, 'seed', 'self, *args, **kwds', () => null);
for (const name of ['getstate', 'setstate']) addMethod(systemRandomType, name, 'self, *args, **kwds', () => raise.notImplementedError('System entropy source does not have state.'));

defineModule('random', () => {
  const generator = new RandomValue();
  seedGenerator(generator, null);
  const attributes = new Map<string, Value>([['Random', randomType], ['SystemRandom', systemRandomType]]);
  for (const [name, method] of randomType.namespace) if (!name.startsWith('_')) attributes.set(name, new MethodValue(generator, method));
  return attributes;
});
