// `__reduce_ex__` and `__reduce__`: what makes an object again, as copying and pickling ask for it.

import { defineMethod } from '../../runtime/define.ts';
import { callValue } from '../../runtime/call.ts';
import { findAttribute, fieldsOf, getAttribute, hasFields, placesOf, setAttribute } from '../../runtime/attributes.ts';
import { dictFrom } from '../../runtime/dicts.ts';
import { exceptionType } from '../../runtime/exception-types.ts';
import { exactIndex } from '../../runtime/indexing.ts';
import { itemsOf, nativeCursor } from '../../runtime/iterate.ts';
import { loadModule } from '../../runtime/modules.ts';
import { raise } from '../../runtime/raise.ts';
import { state } from '../../runtime/state.ts';
import * as types from '../../runtime/types.ts';
import { BuiltinValue, BytesValue, DictValue, FunctionValue, ListValue, ModuleValue, TupleValue, TypeValue, textValue } from '../../runtime/values.ts';
import type { ByteArrayValue, ExceptionValue, FrozenSetValue, ObjectValue, RangeValue, SetValue, SliceValue, Value } from '../../runtime/values.ts';
import { latinText } from '../../text/latin-text.ts';
import { pythonFunction } from '../../modules/python/python-function.ts';
import { iteratorOver, listIteratorType, itemIteratorType } from '../iterator-types.ts';
import { walkOver } from '../iterator-walks.ts';

/** Builtin types whose values are made again from nothing but their type, content and state. */
const plainTypes = new Set(['object', 'int', 'bool', 'float', 'complex', 'str', 'bytes', 'tuple', 'list', 'dict', 'NoneType']);

defineMethod(types.objectType, '__reduce_ex__', 'self, protocol, /', (self: Value, given: Value) => {
  const protocol = exactIndex(given);
  if (protocol === undefined) return raise.typeError(`'${types.typeName(given)}' object cannot be interpreted as an integer`);
  const own = types.typeOf(self).lookup('__reduce__');
  if (own !== undefined && own !== types.objectType.namespace.get('__reduce__')) return callValue(getAttribute(self, '__reduce__'), []);
  return protocol >= 2 ? reduceNew(self) : reduceOld(self, Number(protocol));
});
defineMethod(types.objectType, '__reduce__', 'self, /', (self: Value) => reduceOld(self, 0));

function refuse(self: Value): never {
  return raise.typeError(`cannot pickle '${types.typeName(self)}' object`);
}

/** A function of the module copyreg under the name it has there. */
function copyFunction(name: string): Value {
  const module = loadModule(state.depth, 'copyreg');
  const found = module instanceof ModuleValue ? module.attributes.get(name) : undefined;
  if (found === undefined && name === '_reconstructor' && module instanceof ModuleValue) {
    const made = pythonFunction(name, 'cls, base, state', rebuilt);
    module.attributes.set(name, made);
    return made;
  }
  if (!(found instanceof FunctionValue)) return raise.attributeError(`module 'copyreg' has no attribute '${name}'`);
  found.name = found.qualifiedName = name;
  return found;
}

/** Makes an object as protocols 0 and 1 describe it. */
function rebuilt(cls: Value, base: Value, content: Value): Value {
  if (base === types.objectType) return callValue(getAttribute(base, '__new__'), [cls]);
  const made = callValue(getAttribute(base, '__new__'), [cls, content]);
  if (getAttribute(base, '__init__') !== types.objectType.namespace.get('__init__')) callValue(getAttribute(base, '__init__'), [made, content]);
  return made;
}

/** What the program's class says `__new__` is to be given, or the content of a builtin value. */
function newArguments(self: Value): { args: readonly Value[]; keywords: DictValue | null; isGiven: boolean } {
  const extended = findAttribute(self, '__getnewargs_ex__');
  if (extended !== undefined) {
    const both = callValue(extended, []);
    if (!(both instanceof TupleValue)) return raise.typeError(`__getnewargs_ex__ should return a tuple, not '${types.typeName(both)}'`);
    if (both.items.length !== 2) return raise.valueError(`__getnewargs_ex__ should return a tuple of length 2, not ${both.items.length}`);
    const [args, keywords] = both.items;
    if (!(args instanceof TupleValue)) return raise.typeError(`first item of the tuple returned by __getnewargs_ex__ must be a tuple, not '${types.typeName(args)}'`);
    if (!(keywords instanceof DictValue)) return raise.typeError(`second item of the tuple returned by __getnewargs_ex__ must be a dict, not '${types.typeName(keywords)}'`);
    return { args: args.items, keywords, isGiven: true };
  }
  const plain = findAttribute(self, '__getnewargs__');
  if (plain === undefined) return { args: [], keywords: null, isGiven: false };
  const args = callValue(plain, []);
  if (!(args instanceof TupleValue)) return raise.typeError(`__getnewargs__ should return a tuple, not '${types.typeName(args)}'`);
  return { args: args.items, keywords: null, isGiven: true };
}

/** How protocols 2 and up make an object again: by `cls.__new__`. */
export function reduceNew(self: Value): Value {
  const type = types.typeOf(self);
  const base = type.mro.find((candidate) => !candidate.isUser) ?? type;
  if (self instanceof TypeValue || !plainTypes.has(base.name)) return refuse(self);
  const { args, keywords } = newArguments(self);
  const state_ = callValue(getAttribute(self, '__getstate__'), []);
  const elements = self instanceof ListValue ? walkOf(self) : null;
  const entries = self instanceof DictValue ? entriesOf(self) : null;
  const made = keywords !== null && keywords.map.size > 0
    ? [copyFunction('__newobj_ex__'), new TupleValue([type, new TupleValue(args), keywords])]
    : [copyFunction('__newobj__'), new TupleValue([type, ...args])];
  return new TupleValue([...made, state_, elements, entries]);
}

function walkOf(list: ListValue): Value {
  const cursor = nativeCursor(list) as NonNullable<ReturnType<typeof nativeCursor>>;
  return iteratorOver(listIteratorType, cursor, walkOver(list, cursor));
}

function entriesOf(self: DictValue): Value {
  const items = callValue(getAttribute(self, 'items'), []);
  const all = itemsOf(items);
  let at = 0;
  return iteratorOver(itemIteratorType, { next: () => all[at++] });
}

/** How protocols 0 and 1 do: an object of the builtin type, then its class and its state. */
function reduceOld(self: Value, protocol: number): Value {
  const type = types.typeOf(self);
  const base = type.mro.find((candidate) => !candidate.isUser) ?? types.objectType;
  if (base === type && base !== types.objectType) return refuse(self);
  const content = base === types.objectType ? null : callValue(base, [self]);
  const hasSlots = type.mro.some((candidate) => candidate.isUser && candidate.namespace.has('__slots__'));
  const getState = getAttribute(self, '__getstate__');
  if (hasSlots && type.lookup('__getstate__') instanceof BuiltinValue) {
    return raise.typeError(`a class that defines __slots__ without defining __getstate__ cannot be pickled${protocol === 0 ? '' : ` with protocol ${protocol}`}`);
  }
  const saved = callValue(getState, []);
  const made = [copyFunction('_reconstructor'), new TupleValue([type, base, content])];
  return new TupleValue(saved === null || (saved instanceof DictValue && saved.map.size === 0) ? made : [...made, saved]);
}

/** The attributes of an instance as a dict, or None where there are none. */
function stateOf(self: Value): Value {
  if (!hasFields(self)) return null;
  const fields = fieldsOf(self as ObjectValue);
  const places = placesOf(self as ObjectValue);
  const own = fields.size === 0 ? null : dictFrom(fields);
  return places.size === 0 ? own : new TupleValue([own, dictFrom(places)]);
}

defineMethod(exceptionType('BaseException'), '__reduce__', 'self, /', (self: ExceptionValue) => {
  const saved = stateOf(self as unknown as Value);
  return new TupleValue([types.typeOf(self), self.args, ...(saved === null ? [] : [saved])]);
});
defineMethod(exceptionType('BaseException'), '__setstate__', 'self, state, /', (self: ExceptionValue, saved: Value) => {
  if (saved !== null && !(saved instanceof DictValue)) return raise.typeError('state is not a dictionary');
  if (saved !== null) for (const [name, value] of saved.map) if (typeof name === 'string') setAttribute(self, name, value);
  return null;
});
for (const type of [types.setType, types.frozensetType]) {
  defineMethod(type, '__reduce__', 'self, /', (self: SetValue | FrozenSetValue) => new TupleValue([types.typeOf(self), new TupleValue([new ListValue([...self.map.values()])]), stateOf(self)]));
}
defineMethod(types.rangeType, '__reduce__', 'self, /', (self: RangeValue) => new TupleValue([types.rangeType, new TupleValue([self.start, self.stop, self.step])]));
defineMethod(types.sliceType, '__reduce__', 'self, /', (self: SliceValue) => new TupleValue([types.sliceType, new TupleValue([self.start, self.stop, self.step])]));
for (const [type, name] of [[types.ellipsisType, 'Ellipsis'], [types.notImplementedType, 'NotImplemented']] as const) defineMethod(type, '__reduce__', 'self, /', () => name);
defineMethod(types.bytearrayType, '__reduce__', 'self, /', (self: ByteArrayValue) => new TupleValue([types.typeOf(self), new TupleValue(self.bytes.length === 0 ? [] : [textValue(latinText(self.bytes)), 'latin-1']), stateOf(self)]));
defineMethod(types.bytearrayType, '__reduce_ex__', 'self, proto=0, /', (self: ByteArrayValue, protocol: Value) => {
  if (typeof protocol === 'number' && protocol < 3) return callValue(getAttribute(self, '__reduce__'), []);
  return new TupleValue([types.typeOf(self), new TupleValue(self.bytes.length === 0 ? [] : [new BytesValue(self.bytes.slice())]), stateOf(self)]);
});
