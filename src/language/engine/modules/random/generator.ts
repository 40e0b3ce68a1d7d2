// The type random.Random: one Mersenne Twister and the second half of the last pair of gauss().

import { encodeText } from '../../text/encode.ts';
import { hashFloat } from '../../numbers/hash.ts';
import { callValue } from '../../runtime/call.ts';
import { intOf, numberOf } from '../../runtime/numeric.ts';
import { raise } from '../../runtime/raise.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { state } from '../../runtime/state.ts';
import { builtinType, typeName } from '../../runtime/types.ts';
import { BytesValue, FloatValue, intValue, rawText, seal } from '../../runtime/values.ts';
import type { Int, TypeValue, Value } from '../../runtime/values.ts';
import { sha512 } from './sha-512.ts';
import { Twister } from './twister.ts';

export class RandomValue {
  declare readonly cls: TypeValue;
  readonly twister = new Twister();
  nextGauss: number | null = null;

  /** What random() gives; a class of the program may have its own. */
  double(): number {
    const own = ownMethod(this, 'random');
    if (own === undefined) return this.twister.double();
    const made = numberOf(callValue(own, [this]));
    return made === undefined ? raise.typeError('must be real number, not str') : Number(made);
  }

  /** A whole number in [0, limit). A class with its own random() alone is asked for it. */
  below(limit: Int): Int {
    if (ownMethod(this, 'random') === undefined || ownMethod(this, 'getrandbits') !== undefined) return this.twister.below(limit);
    const top = 2 ** 53;
    if (Number(limit) >= top) return intValue(BigInt(Math.floor(this.double() * Number(limit))));
    const fair = (top - (top % Number(limit))) / top;
    let chance = this.double();
    while (chance >= fair) chance = this.double();
    return Math.floor(chance * top) % Number(limit);
  }
}
seal(RandomValue);

export const randomType = builtinType('Random', RandomValue, { module: 'random' });

/** A method that a class of the program has put in the place of ours. */
function ownMethod(generator: RandomValue, name: string): Value | undefined {
  if (!generator.cls.isUser) return undefined;
  const found = generator.cls.lookup(name);
  return found === randomType.namespace.get(name) ? undefined : found;
}

export function generatorOf(self: Value): RandomValue {
  return self instanceof RandomValue ? self : raise.typeError(`descriptor requires a 'random.Random' object but received '${typeName(self)}'`);
}

export function seedGenerator(generator: RandomValue, seed: Value): void {
  generator.twister.seed(seedNumber(seed));
  generator.nextGauss = null;
}

function seedNumber(seed: Value): bigint {
  if (seed === null) return freshSeed();
  const whole = intOf(seed);
  if (whole !== undefined) return BigInt(whole);
  if (seed instanceof FloatValue) return BigInt.asUintN(64, BigInt(hashFloat(seed.v)));
  const text = textOf(seed);
  if (text !== undefined) return numberOfBytes(encodeText(rawText(text), 'utf-8', 'strict'));
  if (seed instanceof BytesValue) return numberOfBytes(seed.bytes);
  return raise.typeError('The only supported seed types are: None,\nint, float, str, bytes, and bytearray.');
}

function numberOfBytes(bytes: Uint8Array): bigint {
  let result = 0n;
  for (const part of [bytes, sha512(bytes)]) for (const byte of part) result = (result << 8n) | BigInt(byte);
  return result;
}

/** Without a seed the clock decides; a count keeps generators of the same moment apart. */
function freshSeed(): bigint {
  const count = (state.kept.get('random.seeds') as number | undefined) ?? 0;
  state.kept.set('random.seeds', count + 1);
  return BigInt(Math.trunc(state.now() * 1000)) * 1000003n + BigInt(count);
}
