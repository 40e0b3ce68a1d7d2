// The tuples with names that sys brings: version_info, float_info, int_info, hash_info, flags, implementation.

import { defineAttribute } from '../../runtime/attributes.ts';
import { reprOf } from '../../runtime/show.ts';
import { builtinType, tupleType } from '../../runtime/types.ts';
import { FloatValue, ModuleValue, TupleValue, textValue } from '../../runtime/values.ts';
import { defineMethod } from '../../runtime/define.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';

/** A tuple whose places have names. */
function namedTuple(name: string, fields: [string, Value][]): TupleValue {
  const type = typeFor(name, fields.map(([field]) => field));
  const made = new TupleValue(fields.map(([, value]) => value));
  return Object.setPrototypeOf(made, type.prototype) as TupleValue;
}

const types: Map<string, TypeValue> = new Map();
function typeFor(name: string, fields: string[]): TypeValue {
  const known = types.get(name);
  if (known !== undefined) return known;
  const type = builtinType(name, null, { base: tupleType, module: 'sys' });
  fields.forEach((field, at) => defineAttribute(type, field, (self: TupleValue) => self.items[at]));
  defineMethod(type, '__repr__', 'self, /', (self: TupleValue) => textValue(`sys.${name}(${fields.map((field, at) => `${field}=${reprOf(self.items[at])}`).join(', ')})`) as Value);
  types.set(name, type);
  return type;
}

export function versionInfo(): TupleValue {
  return namedTuple('version_info', [['major', 3], ['minor', 11], ['micro', 7], ['releaselevel', 'final'], ['serial', 0]]);
}

export function facts(): [string, Value][] {
  return [
    ['float_info', namedTuple('float_info', [
      ['max', new FloatValue(Number.MAX_VALUE)], ['max_exp', 1024], ['max_10_exp', 308], ['min', new FloatValue(2.2250738585072014e-308)], ['min_exp', -1021], ['min_10_exp', -307],
      ['dig', 15], ['mant_dig', 53], ['epsilon', new FloatValue(Number.EPSILON)], ['radix', 2], ['rounds', 1],
    ])],
    ['int_info', namedTuple('int_info', [['bits_per_digit', 30], ['sizeof_digit', 4], ['default_max_str_digits', 4300], ['str_digits_check_threshold', 640]])],
    ['hash_info', namedTuple('hash_info', [
      ['width', 64], ['modulus', 2305843009213693951n], ['inf', 314159], ['nan', 0], ['imag', 1000003], ['algorithm', 'siphash13'], ['hash_bits', 64], ['seed_bits', 128], ['cutoff', 0],
    ])],
    ['flags', namedTuple('flags', [
      'debug', 'inspect', 'interactive', 'optimize', 'dont_write_bytecode', 'no_user_site', 'no_site', 'ignore_environment', 'verbose', 'bytes_warning', 'quiet', 'hash_randomization', 'isolated', 'dev_mode',
      'utf8_mode', 'warn_default_encoding', 'safe_path', 'int_max_str_digits',
    ].map((name): [string, Value] => [name, name === 'dev_mode' || name === 'safe_path' ? false : name === 'int_max_str_digits' ? 4300 : 0]))],
    ['implementation', new ModuleValue('implementation', new Map<string, Value>([['name', 'hypercode'], ['cache_tag', 'hypercode-311'], ['version', versionInfo()], ['hexversion', 0x030b07f0]]))],
  ];
}
