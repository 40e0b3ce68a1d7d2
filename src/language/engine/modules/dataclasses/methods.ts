// The methods a dataclass gets: made of its fields.

import { getAttribute, setAttribute, setOwnField } from '../../runtime/attributes.ts';
import { call, callValue } from '../../runtime/call.ts';
import { compareValue, equals } from '../../runtime/compare.ts';
import type { Ordering } from '../../runtime/compare.ts';
import { hashOf } from '../../runtime/hash.ts';
import { makeException } from '../../runtime/raise.ts';
import { reprOf } from '../../runtime/show.ts';
import { state } from '../../runtime/state.ts';
import { makeSuper } from '../../runtime/super.ts';
import { notImplemented, typeOf } from '../../runtime/types.ts';
import { FunctionValue, TupleValue, textValue } from '../../runtime/values.ts';
import type { Maker, ObjectValue, Signature, TypeValue, Value } from '../../runtime/values.ts';
import { shownOnce } from '../collections/entries.ts';
import { pythonFunction } from '../python/python-function.ts';
import { type FieldValue, missing } from './field.ts';

/** Stands for "call the factory" among the defaults; it shows as CPython's does. */
export const factoryMark = new TupleValue([]);

/** `__init__`, and how to call the class without going through the general way. */
export function initializer(cls: TypeValue, fields: readonly FieldValue[], isFrozen: boolean): { method: FunctionValue; maker: Maker | null } {
  const taken = fields.filter((entry) => entry.isInit);
  const positional = taken.filter((entry) => entry.isKeywordOnly !== true);
  const keywordOnly = taken.filter((entry) => entry.isKeywordOnly === true);
  const defaults = positional.filter((entry) => entry.hasDefault).map(defaultOf);
  const signature: Signature = {
    names: ['self', ...positional.map((entry) => entry.name)], positionalOnly: 0, required: 1 + positional.length - defaults.length, rest: null,
    keywordOnly: keywordOnly.map((entry) => ({ name: entry.name, isRequired: !entry.hasDefault })), keywordRest: null,
  };
  const keywordDefaults = new Map(keywordOnly.filter((entry) => entry.hasDefault).map((entry) => [entry.name, defaultOf(entry)]));
  const order = [...positional, ...keywordOnly];
  const places = fields.map((entry) => order.indexOf(entry));
  const hasAfter = cls.lookup('__post_init__') !== undefined;
  const fill = (depth: number, self: Value, ...given: Value[]): Value => {
    const outer = state.depth;
    state.depth = depth;
    // A plain instance takes its fields at once; anything else is asked.
    const isOpen = isFrozen || (self as { w?: boolean }).w === true;
    for (let at = 0; at < fields.length; at++) {
      const entry = fields[at];
      let value = places[at] < 0 ? defaultOf(entry) : given[places[at]];
      if (value === factoryMark) value = callValue(entry.factory, []);
      else if (places[at] < 0) continue;
      if (entry.kind === '_FIELD_INITVAR') continue;
      if (isOpen) setOwnField(self as ObjectValue, entry.name, value);
      else setAttribute(self, entry.name, value);
    }
    if (hasAfter) callValue(getAttribute(self, '__post_init__'), fields.flatMap((entry, at) => (entry.kind === '_FIELD_INITVAR' ? [given[places[at]]] : [])));
    state.depth = outer;
    return null;
  };
  const method = new FunctionValue(fill, { name: '__init__', qualifiedName: `${cls.qualifiedName}.__init__`, signature, arity: keywordOnly.length === 0 && defaults.length === 0 ? signature.names.length : -1 }, defaults, keywordDefaults.size === 0 ? null : keywordDefaults);
  const maker: Maker | null = keywordOnly.length > 0 ? null : {
    arity: positional.length, initialize: fill,
    make: (constructor) => (depth, ...given: Value[]) => {
      const instance = Reflect.construct(constructor, given) as Value;
      fill(depth, instance, ...given);
      return instance;
    },
  };
  return { method, maker };
}

function defaultOf(entry: FieldValue): Value {
  return entry.factory === missing ? entry.value : factoryMark;
}

function valuesOf(self: Value, fields: readonly FieldValue[]): TupleValue {
  return new TupleValue(fields.map((entry) => getAttribute(self, entry.name)));
}

export function shower(cls: TypeValue, fields: readonly FieldValue[]): FunctionValue {
  const shown = fields.filter((entry) => entry.isShown);
  const show = (self: Value): Value => textValue(shownOnce(self as object, '...', () => (
    `${typeOf(self).qualifiedName}(${shown.map((entry) => `${entry.name}=${reprOf(getAttribute(self, entry.name))}`).join(', ')})`
  )));
  const made = pythonFunction('__repr__', 'self', show, `${cls.qualifiedName}.__repr__`);
  // By this the module pprint knows that the class has no way of its own to be shown.
  setAttribute(made, '__wrapped__', pythonFunction('__repr__', 'self', show, '__create_fn__.<locals>.__repr__'));
  return made;
}

export function comparer(cls: TypeValue, fields: readonly FieldValue[]): FunctionValue {
  const compared = fields.filter((entry) => entry.isCompared);
  return pythonFunction('__eq__', 'self, other', (self: Value, other: Value) => (
    typeOf(other) === typeOf(self) ? equals(valuesOf(self, compared), valuesOf(other, compared)) : notImplemented
  ), `${cls.qualifiedName}.__eq__`);
}

export function orderer(cls: TypeValue, fields: readonly FieldValue[], name: string, operator: Ordering): FunctionValue {
  const compared = fields.filter((entry) => entry.isCompared);
  return pythonFunction(name, 'self, other', (self: Value, other: Value) => (
    typeOf(other) === typeOf(self) ? compareValue(operator, valuesOf(self, compared), valuesOf(other, compared)) : notImplemented
  ), `${cls.qualifiedName}.${name}`);
}

export function hasher(cls: TypeValue, fields: readonly FieldValue[]): FunctionValue {
  const hashed = fields.filter((entry) => (entry.hash === null ? entry.isCompared : entry.hash === true));
  return pythonFunction('__hash__', 'self', (self: Value) => hashOf(valuesOf(self, hashed)), `${cls.qualifiedName}.__hash__`);
}

/** `__setattr__` and `__delattr__` of a frozen class; a class that extends it may have fields of its own. */
export function freezers(cls: TypeValue, fields: readonly FieldValue[], error: TypeValue): [string, FunctionValue][] {
  const names = new Set(fields.map((entry) => entry.name));
  const guard = (name: Value, self: Value, verb: string): void => {
    if (typeOf(self) === cls || names.has(name as string)) throw makeException(error, [textValue(`cannot ${verb} field ${reprOf(name)}`)]);
  };
  const further = (self: Value, method: string, args: Value[]): Value => call(state.depth, getAttribute(makeSuper(cls, self), method), args, null);
  return [
    ['__setattr__', pythonFunction('__setattr__', 'self, name, value', (self: Value, name: Value, value: Value) => {
      guard(name, self, 'assign to');
      return further(self, '__setattr__', [name, value]);
    }, `${cls.qualifiedName}.__setattr__`)],
    ['__delattr__', pythonFunction('__delattr__', 'self, name', (self: Value, name: Value) => {
      guard(name, self, 'delete');
      return further(self, '__delattr__', [name]);
    }, `${cls.qualifiedName}.__delattr__`)],
  ];
}
