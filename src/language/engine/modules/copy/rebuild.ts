// Makes a new object of the same class with the same content: what CPython does through `__reduce_ex__`.

import { findAttribute, getAttribute, placesOf, setOwnField } from '../../runtime/attributes.ts';
import { callValue } from '../../runtime/call.ts';
import { instanceConstructor } from '../../runtime/instance-kinds.ts';
import { StaticMethodValue } from '../../runtime/descriptors.ts';
import { dictFrom, dictSet, originalKey } from '../../runtime/dicts.ts';
import { setAdd } from '../../runtime/sets.ts';
import { typeOf } from '../../runtime/types.ts';
import { BuiltinValue, BytesValue, ComplexValue, DictValue, ExceptionValue, FloatValue, FrozenSetValue, IntInstance, ListValue, SetValue, TextInstance, TupleValue } from '../../runtime/values.ts';
import type { ObjectValue, TypeValue, Value } from '../../runtime/values.ts';
import { fieldsOf } from '../../builtins/classes/object.ts';

/** `part` copies what is inside; `note` hears of the new object before its content is made. */
export interface Rebuilding {
  part: (value: Value) => Value;
  note: (made: Value) => void;
}

export function rebuild(value: ObjectValue & object, { part, note }: Rebuilding): Value {
  const type = typeOf(value as Value);
  const made = emptyLike(type, value as Value, part) as ObjectValue;
  note(made as Value);
  const fields = fieldsOf(value);
  const found = type.lookup('__getstate__');
  const getState = found instanceof BuiltinValue ? undefined : found;
  const setState = findAttribute(made as Value, '__setstate__');
  if (getState !== undefined || setState !== undefined) restore(made, part(getState === undefined ? dictFrom(fields) : callValue(getState, [value as Value])), setState);
  else for (const [name, field] of [...fields, ...placesOf(value)]) setOwnField(made, name, part(field));
  if (value instanceof ListValue && made instanceof ListValue) for (const item of value.items) made.items.push(part(item));
  else if (value instanceof DictValue && made instanceof DictValue) for (const [key, item] of value.map) dictSet(made, part(originalKey(value, key)), part(item));
  else if (value instanceof SetValue && made instanceof SetValue) for (const item of value.map.values()) setAdd(made, part(item));
  return made as Value;
}

function restore(made: ObjectValue, saved: Value, setState: Value | undefined): void {
  if (setState !== undefined) callValue(setState, [saved]);
  else if (saved instanceof DictValue) for (const [name, field] of saved.map) if (typeof name === 'string') setOwnField(made, name, field);
}

function emptyLike(type: TypeValue, value: Value, part: (value: Value) => Value): Value {
  if (value instanceof ExceptionValue) return callValue(type, value.args.items.map(part));
  const target = type.constructorFunction as Function;
  if (type.lookup('__new__') instanceof StaticMethodValue) {
    const content = holdsContent(value) ? [contentOf(value, part)] : [];
    return callValue(getAttribute(type, '__new__'), [type, ...content]);
  }
  if (value instanceof IntInstance || value instanceof FloatValue || value instanceof TextInstance) return Reflect.construct(instanceConstructor(type), [value.v], target) as Value;
  if (value instanceof ComplexValue || value instanceof BytesValue) {
    const base = type.mro.find((candidate) => !candidate.isUser) as TypeValue;
    return callValue(getAttribute(base, '__new__'), [type, contentOf(value, part)]);
  }
  if (value instanceof TupleValue) return Reflect.construct(TupleValue, [value.items.map(part)], target) as Value;
  if (value instanceof FrozenSetValue) {
    const made = Reflect.construct(FrozenSetValue, [], target) as FrozenSetValue;
    for (const item of value.map.values()) setAdd(made, part(item));
    return made;
  }
  return Reflect.construct(instanceConstructor(type), value instanceof ListValue ? [[]] : [], target) as Value;
}

type Holder = IntInstance | TextInstance | TupleValue | FloatValue | ComplexValue | BytesValue;

/** True for what is made from one builtin value: its own `__new__` is given that again. */
function holdsContent(value: Value): value is Holder {
  return value instanceof IntInstance || value instanceof TextInstance || value instanceof TupleValue || value instanceof FloatValue || value instanceof ComplexValue || value instanceof BytesValue;
}

function contentOf(value: Holder, part: (value: Value) => Value): Value {
  if (value instanceof TupleValue) return new TupleValue(value.items.map(part));
  if (value instanceof FloatValue) return new FloatValue(value.v);
  if (value instanceof ComplexValue) return new ComplexValue(value.real, value.imaginary);
  return value instanceof BytesValue ? new BytesValue(value.bytes.slice()) : value.v as Value;
}
