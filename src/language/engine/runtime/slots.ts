// `__slots__`: the places a class gives its instances by name, each a descriptor of its own.

import { itemsOf } from './iterate.ts';
import { raise } from './raise.ts';
import { textOf } from './sequence-operators.ts';
import { builtinType, typeName } from './types.ts';
import { rawText, seal } from './values.ts';
import type { TypeValue, Value } from './values.ts';

/** One place: the value itself is a field of the instance like any other. */
export class MemberValue {
  declare readonly cls: TypeValue;
  readonly name: string;
  readonly owner: TypeValue;
  constructor(name: string, owner: TypeValue) { this.name = name; this.owner = owner; }
}
seal(MemberValue);
export const memberType = builtinType('member_descriptor', MemberValue, { isBase: false });

const nameForm = /^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}]*$/u;
const unfit = new Set(['int', 'bytes', 'tuple', 'type']);

/** Fills the namespace of a new class with its places, and says whether its instances also take any other attribute. */
export function layOutSlots(type: TypeValue, slots: Value | undefined): void {
  const inherits = type.bases.some((base) => base.hasDict);
  if (slots === undefined) {
    type.hasDict = true;
    return;
  }
  const names = (textOf(slots) === undefined ? itemsOf(slots) : [slots]).map((name) => {
    const text = textOf(name);
    if (text === undefined) return raise.typeError(`__slots__ items must be strings, not '${typeName(name)}'`);
    return nameForm.test(rawText(text)) ? rawText(text) : raise.typeError('__slots__ must be identifiers');
  });
  type.hasDict = inherits || names.includes('__dict__');
  if (names.includes('__dict__') && inherits) raise.typeError('__dict__ slot disallowed: we already got one');
  const places = names.filter((name) => name !== '__dict__' && name !== '__weakref__');
  const unfitBase = type.mro.find((base) => !base.isUser && unfit.has(base.name));
  if (places.length > 0 && unfitBase !== undefined) raise.typeError(`nonempty __slots__ not supported for subtype of '${unfitBase.name}'`);
  for (const name of places) {
    const full = name.startsWith('__') && !name.endsWith('__') ? `_${type.name.replace(/^_+/, '')}${name}` : name;
    if (type.namespace.has(full)) raise.valueError(`'${name}' in __slots__ conflicts with class variable`);
    type.namespace.set(full, new MemberValue(full, type));
  }
}
