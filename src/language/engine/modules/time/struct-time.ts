// time.struct_time: a tuple of nine with names, and two more fields beside it.

import { defineAttribute } from '../../runtime/attributes.ts';
import { defineConstructor, defineMethod } from '../../runtime/define.ts';
import { itemsOf } from '../../runtime/iterate.ts';
import { raise } from '../../runtime/raise.ts';
import { builtinType, tupleType } from '../../runtime/types.ts';
import { reprOf } from '../../runtime/show.ts';
import { TupleValue, textValue } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';

const fields = ['tm_year', 'tm_mon', 'tm_mday', 'tm_hour', 'tm_min', 'tm_sec', 'tm_wday', 'tm_yday', 'tm_isdst'];
const type = builtinType('struct_time', null, { base: tupleType, module: 'time', isDotted: true, isBase: false });

/** The zone's name and offset are not part of the tuple. */
const zones: WeakMap<object, [name: Value, offset: Value]> = new WeakMap();

function make(values: readonly Value[], zoneName: Value = null, offset: Value = null): TupleValue {
  const made = Object.setPrototypeOf(new TupleValue(values.slice(0, 9)), type.prototype) as TupleValue;
  zones.set(made, [zoneName, offset]);
  return made;
}

/** The zone's name of a struct_time; UTC where it has none. */
export function zoneOf(value: Value): string {
  const name = typeof value === 'object' && value !== null ? zones.get(value)?.[0] : undefined;
  return typeof name === 'string' ? name : 'UTC';
}

export const structTime = { type, make };

for (const [place, field] of fields.entries()) defineAttribute(type, field, (self: TupleValue) => self.items[place]);
defineAttribute(type, 'tm_zone', (self: TupleValue) => zones.get(self)?.[0] ?? null);
defineAttribute(type, 'tm_gmtoff', (self: TupleValue) => zones.get(self)?.[1] ?? null);
for (const [name, value] of [['n_fields', 11], ['n_sequence_fields', 9], ['n_unnamed_fields', 0]] as const) type.namespace.set(name, value);
defineConstructor(type, 'sequence, dict=?', (_cls: TypeValue, source: Value) => {
  if (typeof source !== 'object' && typeof source !== 'string') return raise.typeError('constructor requires a sequence');
  const items = itemsOf(source);
  if (items.length < 9) return raise.typeError(`time.struct_time() takes an at least 9-sequence (${items.length}-sequence given)`);
  if (items.length > 11) return raise.typeError(`time.struct_time() takes an at most 11-sequence (${items.length}-sequence given)`);
  return make(items, items[9] ?? null, items[10] ?? null);
});
defineMethod(type, '__repr__', 'self, /', (self: TupleValue) => textValue(`time.struct_time(${fields.map((field, place) => `${field}=${reprOf(self.items[place])}`).join(', ')})`) as Value);
