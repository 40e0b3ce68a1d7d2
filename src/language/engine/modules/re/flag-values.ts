// The flags of re: ints that show their names, such as re.IGNORECASE|re.MULTILINE.

import { defineAttribute } from '../../runtime/attributes.ts';
import { defineConstructor, defineMethod } from '../../runtime/define.ts';
import { intOf } from '../../runtime/numeric.ts';
import { raise } from '../../runtime/raise.ts';
import { reprOf } from '../../runtime/show.ts';
import { formatText } from '../../text/format-text.ts';
import { builtinType, intType, notImplemented } from '../../runtime/types.ts';
import { IntInstance, textValue } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';
import { flagBits } from './nodes.ts';

export const flagType = builtinType('RegexFlag', null, { base: intType, module: 're', isBase: false });

const names: [string, number][] = [
  ['ASCII', flagBits.ascii], ['IGNORECASE', flagBits.ignoreCase], ['LOCALE', flagBits.locale], ['UNICODE', flagBits.unicode], ['MULTILINE', flagBits.multiLine], ['DOTALL', flagBits.dotAll],
  ['VERBOSE', flagBits.verbose], ['TEMPLATE', flagBits.template], ['DEBUG', flagBits.debug],
];
const known = names.reduce((all, [, bit]) => all | bit, 0);

const members: Map<number, IntInstance> = new Map();
export function flagValue(bits: number): IntInstance {
  let flag = members.get(bits);
  if (flag === undefined) {
    flag = Object.setPrototypeOf(new IntInstance(bits), flagType.prototype) as IntInstance;
    if (bits <= known) members.set(bits, flag);
  }
  return flag;
}

function nameOf(bits: number): string {
  if (bits === 0) return 'NOFLAG';
  const parts = names.filter(([, bit]) => (bits & bit) !== 0).map(([name]) => name);
  const rest = bits & ~known;
  if (rest !== 0) parts.push(parts.length === 0 ? String(bits) : `0x${rest.toString(16)}`);
  return parts.join('|');
}

function shown(bits: number): string {
  if (bits !== 0 && (bits & known) === 0) return `re.RegexFlag(${bits})`;
  return nameOf(bits).split('|').map((part) => (part.startsWith('0x') ? part : `re.${part}`)).join('|');
}

const bitsOf = (value: Value): number => Number(intOf(value));
const combined: [string, (left: number, right: number) => number][] = [['or', (left, right) => left | right], ['and', (left, right) => left & right], ['xor', (left, right) => left ^ right]];
for (const [name, work] of combined) {
  for (const method of [`__${name}__`, `__r${name}__`]) {
    defineMethod(flagType, method, 'self, other, /', (self: Value, other: Value) => (intOf(other) === undefined ? notImplemented : flagValue(work(bitsOf(self), bitsOf(other)))));
  }
}
defineMethod(flagType, '__invert__', 'self, /', (self: Value) => flagValue(known & ~bitsOf(self)));
defineMethod(flagType, '__contains__', 'self, other, /', (self: Value, other: Value) => {
  const bits = intOf(other);
  return bits === undefined ? raise.typeError(`unsupported operand type(s) for 'in': '${reprOf(other)}' and 'RegexFlag'`) : (bitsOf(self) & Number(bits)) === Number(bits);
});
defineMethod(flagType, '__repr__', 'self, /', (self: Value) => textValue(shown(bitsOf(self))));
defineMethod(flagType, '__str__', 'self, /', (self: Value) => textValue(shown(bitsOf(self))));
defineMethod(flagType, '__format__', 'self, spec, /', (self: Value, spec: Value) => textValue(formatText(shown(bitsOf(self)), spec as string)));
defineAttribute(flagType, 'value', (self: Value) => bitsOf(self));
defineAttribute(flagType, 'name', (self: Value) => textValue(nameOf(bitsOf(self))));
defineConstructor(flagType, 'value, /', (_cls: TypeValue, value: Value) => {
  const bits = intOf(value);
  return bits === undefined ? raise.valueError(`${reprOf(value)} is not a valid RegexFlag`) : flagValue(Number(bits));
});

const letters: [string, number][] = [
  ['A', flagBits.ascii], ['I', flagBits.ignoreCase], ['L', flagBits.locale], ['U', flagBits.unicode], ['M', flagBits.multiLine], ['S', flagBits.dotAll], ['X', flagBits.verbose],
  ['T', flagBits.template], ['NOFLAG', 0],
];
/** Every flag by its name and its letter. */
export const flagNames: [string, Value][] = [...names, ...letters].map(([name, bit]) => [name, flagValue(bit)]);
for (const [name, flag] of flagNames) flagType.namespace.set(name, flag);
