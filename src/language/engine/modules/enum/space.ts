// The namespace of an enum's body: it tells members from everything else as names are set.

import { findAttribute, getAttribute } from '../../runtime/attributes.ts';
import { callValue } from '../../runtime/call.ts';
import { defineConstructor, defineMethod } from '../../runtime/define.ts';
import { StaticMethodValue } from '../../runtime/descriptors.ts';
import { dictSet } from '../../runtime/dicts.ts';
import { itemsOf } from '../../runtime/iterate.ts';
import { raise } from '../../runtime/raise.ts';
import { reprOf, strOf } from '../../runtime/show.ts';
import { builtinType, dictType, specialMethod, typeOf } from '../../runtime/types.ts';
import { BuiltinValue, DictValue, FunctionValue, ListValue, TupleValue, TypeValue, rawText, seal, textValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { textOf } from '../../runtime/sequence-operators.ts';

/** auto(), member() and nonmember(): marks around a value. */
export class MarkValue {
  declare readonly cls: TypeValue;
  value: Value;
  isPending: boolean;
  constructor(value: Value, isPending = false) {
    this.value = value;
    this.isPending = isPending;
  }
}
seal(MarkValue);
function markType(name: string): TypeValue {
  const type = builtinType(name, null, { module: 'enum' });
  type.hostClass = MarkValue;
  return type;
}
export const autoType = markType('auto');
export const memberMarkType = markType('member');
export const nonMemberMarkType = markType('nonmember');
defineConstructor(autoType, '', () => marked(autoType, null, true));
for (const type of [memberMarkType, nonMemberMarkType]) defineConstructor(type, 'value', (_cls: TypeValue, value: Value) => marked(type, value, false));
function marked(type: TypeValue, value: Value, isPending: boolean): MarkValue {
  const mark = new MarkValue(value, isPending);
  Object.defineProperty(mark, 'cls', { value: type });
  return mark;
}

export class EnumSpace extends DictValue {
  readonly className: string;
  readonly members: Map<string, Value> = new Map();
  readonly lastValues: Value[] = [];
  ignored: string[] = [];
  generate: Value;
  isAutoUsed = false;
  constructor(className: string, generate: Value) {
    super();
    this.className = className;
    this.generate = generate;
  }
}
delete (EnumSpace.prototype as { constructor?: unknown }).constructor;
// Every name goes through `__setitem__`.
Object.defineProperty(EnumSpace.prototype, 'isPlain', { value: false });
const spaceType = builtinType('_EnumDict', EnumSpace, { base: dictType, module: 'enum', isBase: false });

const sunders = new Set(['_order_', '_generate_next_value_', '_numeric_repr_', '_missing_', '_ignore_', '_iter_member_', '_iter_member_by_value_', '_iter_member_by_def_', '_add_alias_', '_add_value_alias_', '_simple']);

defineMethod(spaceType, '__setitem__', 'self, key, value, /', (self: EnumSpace, key: Value, value: Value) => {
  setName(self, rawText(textOf(key) as string), value);
  return null;
});

function setName(space: EnumSpace, name: string, given: Value): void {
  let value = given;
  const isDunder = /^__[^_].*[^_]__$/.test(name);
  if (isPrivate(space.className, name) || isDunder) {
    dictSet(space, name, value);
    return;
  }
  if (/^_[^_].*[^_]_$|^_[^_]_$/.test(name)) {
    if (!sunders.has(name)) raise.valueError(`_sunder_ names, such as ${reprOf(textValue(name))}, are reserved for future Enum use`);
    if (name === '_generate_next_value_') {
      if (space.isAutoUsed) raise.typeError('_generate_next_value_ must be defined before members');
      space.generate = value instanceof StaticMethodValue ? value.target : value;
    } else if (name === '_ignore_') space.ignored = textOf(value) === undefined ? itemsOf(value).map(strOf) : strOf(value).replaceAll(',', ' ').split(/\s+/);
    if (name !== '_order_' && name !== '_ignore_') dictSet(space, name, value);
    return;
  }
  if (space.members.has(name)) raise.typeError(`${reprOf(textValue(name))} already defined as ${reprOf(space.members.get(name) as Value)}`);
  if (space.ignored.includes(name)) {
    dictSet(space, name, value);
    return;
  }
  if (value instanceof MarkValue && value.cls === nonMemberMarkType) {
    dictSet(space, name, value.value);
    return;
  }
  const isForced = value instanceof MarkValue && value.cls === memberMarkType;
  if (isForced) value = (value as MarkValue).value;
  else if (isDescriptor(value)) {
    dictSet(space, name, value);
    return;
  }
  if (space.map.has(name)) raise.typeError(`${reprOf(textValue(name))} already defined as ${reprOf(space.map.get(name) as Value)}`);
  value = settled(space, name, value);
  if (value instanceof TupleValue && value.cls.isNative) value = new TupleValue(value.items.map((item) => settled(space, name, item)));
  space.members.set(name, value);
  space.lastValues.push(value);
  dictSet(space, name, value);
}

function settled(space: EnumSpace, name: string, value: Value): Value {
  if (!(value instanceof MarkValue) || value.cls !== autoType) return value;
  if (value.isPending) {
    space.isAutoUsed = true;
    value.value = callValue(space.generate, [textValue(name), 1, space.members.size, new ListValue(space.lastValues.slice())]);
    value.isPending = false;
  }
  return value.value;
}

function isPrivate(className: string, name: string): boolean {
  const start = `_${className}__`;
  return className !== '' && name.startsWith(start) && name.length > start.length && !name.endsWith('__');
}

function isDescriptor(value: Value): boolean {
  if (value instanceof FunctionValue || value instanceof BuiltinValue) return true;
  if (value instanceof TypeValue || typeof value !== 'object' || value === null) return false;
  const type = typeOf(value);
  return ['__get__', '__set__', '__delete__'].some((name) => (type.isUser ? type.lookup(name) : specialMethod(type, name)) !== undefined);
}

/** The body's namespace for a new enum with these bases. */
export function prepare(name: string, bases: readonly Value[], baseEnum: TypeValue | null): EnumSpace {
  const last = bases.findLast((base) => base instanceof TypeValue && baseEnum !== null && base.mro.includes(baseEnum));
  const generate = last === undefined ? null : findAttribute(last, '_generate_next_value_') ?? getAttribute(last, '__new__');
  return new EnumSpace(name, generate);
}
