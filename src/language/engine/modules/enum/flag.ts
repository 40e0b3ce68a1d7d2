// Flag and IntFlag: members that are sets of bits.

import { ownField, setOwnField } from '../../runtime/attributes.ts';
import { allocate, callValue } from '../../runtime/call.ts';
import { bitLength } from '../../numbers/int.ts';
import { intOf } from '../../runtime/numeric.ts';
import { raise } from '../../runtime/raise.ts';
import { reprOf } from '../../runtime/show.ts';
import { state } from '../../runtime/state.ts';
import { isSubtype, notImplemented, objectType, typeName, typeOf } from '../../runtime/types.ts';
import { intValue, textValue } from '../../runtime/values.ts';
import type { ListValue, ObjectValue, TypeValue, Value } from '../../runtime/values.ts';
import { iteratorOver, plainIteratorType } from '../../builtins/iterator-types.ts';
import { dictSet } from '../../runtime/dicts.ts';
import { infoOf, memberOf } from './enum-type.ts';
import { bitsOf, maskOf } from './flag-masks.ts';

type Method = readonly [string, string, (...values: never[]) => Value];

/** The next power of two. */
export function nextFlag(_name: Value, start: Value, count: Value, last: ListValue): Value {
  if (count === 0) return start === null ? 1 : start;
  const highest = last.items.reduce<bigint>((most, value) => { const bits = bitsOf(value); return bits > most ? bits : most; }, 0n);
  return intValue(1n << BigInt(bitLength(intValue(highest))));
}

function boundaryOf(type: TypeValue): string {
  const boundary = type.lookup('_boundary_');
  const value = boundary === undefined ? undefined : ownField(boundary, '_value_');
  return typeof value === 'string' ? value : 'strict';
}

function binaryText(value: bigint, width: number): string {
  const digits = (value < 0n ? (1n << BigInt(width)) + value : value).toString(2).padStart(width, '0');
  return `0b${value < 0n ? 1 : 0} ${digits}`;
}

/** What a value without a member of its own becomes. */
function missing(cls: TypeValue, given: Value): Value {
  const int = intOf(given);
  if (int === undefined) return raise.valueError(`${reprOf(given)} is not a valid ${cls.qualifiedName}`);
  let value = BigInt(int);
  const mask = maskOf(cls, '_flag_mask_');
  const single = maskOf(cls, '_singles_mask_');
  const all = maskOf(cls, '_all_bits_');
  const boundary = boundaryOf(cls);
  const isOutside = value < 0n ? ~value > all : value > all || (value & (mask ^ all)) !== 0n;
  if (isOutside) {
    if (boundary === 'strict') {
      const width = Math.max(bitLength(intValue(value)), bitLength(intValue(mask)));
      raise.valueError(`${reprOf(cls)} invalid value ${value}\n    given ${binaryText(value, width)}\n  allowed ${binaryText(mask, width)}`);
    }
    if (boundary === 'conform') value &= mask;
    if (boundary === 'eject') return intValue(value);
    if (boundary === 'keep' && value < 0n) {
      const room = 1n << BigInt(bitLength(intValue(value)));
      value += room > all + 1n ? room : all + 1n;
    }
  }
  if (value < 0n) value += all + 1n;
  const info = infoOf(cls);
  const settled = intValue(value);
  const known = info.byValue.map.get(settled as number);
  if (known !== undefined) return known;
  const unknown = value & ~mask;
  const member = allocate(state.depth, cls, info.dataType === objectType ? [] : [settled], null) as ObjectValue;
  setOwnField(member, '_value_', settled);
  const names = namesWithin(cls, value & single);
  const rest = names.length === 0 ? [] : unknown === 0n ? names : [...names, String(unknown)];
  setOwnField(member, '_name_', rest.length === 0 ? null : textValue(rest.join('|')));
  dictSet(info.byValue, settled, member as Value);
  return member as Value;
}

function namesWithin(cls: TypeValue, value: bigint): string[] {
  const { names, map } = infoOf(cls);
  return names.filter((name) => { const bits = bitsOf(map.map.get(name) as Value); return bits > 0n && (bits & value) === bits; });
}

function operate(self: Value, other: Value, work: (left: bigint, right: bigint) => bigint): Value {
  const cls = typeOf(self);
  const isInt = cls.mro.some((base) => base.name === 'int' && !base.isUser);
  if (!isSubtype(typeOf(other), cls) && !(isInt && intOf(other) !== undefined)) return notImplemented;
  return callValue(cls, [intValue(work(bitsOf(self), bitsOf(other)))]);
}

const operators: [string, (left: bigint, right: bigint) => bigint][] = [['or', (left, right) => left | right], ['and', (left, right) => left & right], ['xor', (left, right) => left ^ right]];
const operatorMethods: Method[] = operators.flatMap(([name, work]): Method[] => [
  [`__${name}__`, 'self, other', (self: Value, other: Value) => operate(self, other, work)],
  [`__r${name}__`, 'self, other', (self: Value, other: Value) => operate(self, other, work)],
]);

export const flagMethods: Method[] = [
  ...operatorMethods,
  ['__invert__', 'self', (self: Value) => {
    const cls = typeOf(self);
    const keeps = ['keep', 'eject'].includes(boundaryOf(cls));
    return callValue(cls, [intValue(keeps ? ~bitsOf(self) : maskOf(cls, '_singles_mask_') & ~bitsOf(self))]);
  }],
  ['__contains__', 'self, other', (self: Value, other: Value) => {
    if (!isSubtype(typeOf(other), typeOf(self))) return raise.typeError(`unsupported operand type(s) for 'in': '${typeOf(other).qualifiedName}' and '${typeOf(self).qualifiedName}'`);
    return (bitsOf(other) & bitsOf(self)) === bitsOf(other);
  }],
  ['__iter__', 'self', (self: Value) => {
    const cls = typeOf(self);
    const list = namesWithin(cls, bitsOf(self)).map((name) => memberOf(cls, infoOf(cls).map.map.get(name) as Value));
    let at = 0;
    return iteratorOver(plainIteratorType, { next: () => list[at++] });
  }],
  ['__len__', 'self', (self: Value) => bitsOf(self).toString(2).replaceAll('0', '').length],
  ['__bool__', 'self', (self: Value) => bitsOf(self) !== 0n],
  ['__repr__', 'self', (self: Value) => {
    const name = ownField(self, '_name_');
    const shown = reprOf(intValue(bitsOf(self)));
    return textValue(typeof name === 'string' ? `<${typeName(self)}.${name}: ${shown}>` : `<${typeName(self)}: ${shown}>`);
  }],
  ['__str__', 'self', (self: Value) => {
    const name = ownField(self, '_name_');
    return textValue(typeof name === 'string' ? `${typeName(self)}.${name}` : `${typeName(self)}(${reprOf(intValue(bitsOf(self)))})`);
  }],
  ['class _missing_', 'cls, value', missing],
  ['static _generate_next_value_', 'name, start, count, last_values', nextFlag],
];
