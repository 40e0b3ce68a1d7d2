// @dataclass: gathers the fields of a class and gives it its methods.

import { deleteAttribute, setAttribute } from '../../runtime/attributes.ts';
import { call } from '../../runtime/call.ts';
import { giveMaker } from '../../runtime/class-makers.ts';
import { ClassMethodValue, StaticMethodValue } from '../../runtime/descriptors.ts';
import { raise } from '../../runtime/raise.ts';
import { reprOf } from '../../runtime/show.ts';
import { MemberValue } from '../../runtime/slots.ts';
import { state } from '../../runtime/state.ts';
import { typeOf } from '../../runtime/types.ts';
import { DictValue, TupleValue, TypeValue, textValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { partText } from '../../builtins/classes/generic-alias.ts';
import { FieldValue, keywordsFromHere, missing } from './field.ts';
import { InitVarValue, initVarType } from './init-var.ts';
import { comparer, freezers, hasher, initializer, orderer, shower } from './methods.ts';

export interface Options {
  init: boolean; repr: boolean; eq: boolean; order: boolean; unsafe_hash: boolean; frozen: boolean; match_args: boolean; kw_only: boolean; slots: boolean; weakref_slot: boolean;
}

export function fieldsOfClass(cls: TypeValue): Map<string, FieldValue> | undefined {
  const found = cls.lookup('__dataclass_fields__');
  return found instanceof DictValue ? found.map as unknown as Map<string, FieldValue> : undefined;
}

const optionsOf: WeakMap<TypeValue, Options> = new WeakMap();

export function decorate(cls: TypeValue, options: Options, frozenError: TypeValue): TypeValue {
  const fields = new Map<string, FieldValue>();
  let hasFrozenBase = false;
  let hasOpenBase = false;
  for (const base of cls.mro.slice(1).toReversed()) {
    const own = base.namespace.get('__dataclass_fields__');
    if (!(own instanceof DictValue)) continue;
    for (const [name, entry] of own.map as unknown as Map<string, FieldValue>) fields.set(name, entry);
    if (optionsOf.get(base)?.frozen === true) hasFrozenBase = true;
    else hasOpenBase = true;
  }
  for (const entry of ownFields(cls, options)) fields.set(entry.name, entry);
  if (hasFrozenBase && !options.frozen) raise.typeError('cannot inherit non-frozen dataclass from a frozen one');
  if (hasOpenBase && options.frozen) raise.typeError('cannot inherit frozen dataclass from a non-frozen one');
  if (options.order && !options.eq) raise.valueError('eq must be true if order is true');
  const all = [...fields.values()];
  const table = new DictValue();
  for (const entry of all) table.map.set(entry.name, entry as unknown as Value);
  cls.namespace.set('__dataclass_fields__', table);
  optionsOf.set(cls, options);
  addMethods(cls, all, options, frozenError);
  return options.slots ? withSlots(cls, all, options) : cls;
}

/** The fields that the class itself brings, in the order of its annotations. */
function ownFields(cls: TypeValue, options: Options): FieldValue[] {
  const annotations = cls.namespace.get('__annotations__');
  const notes = annotations instanceof DictValue ? annotations.map as Map<string, Value> : new Map<string, Value>();
  let isKeywordOnly = options.kw_only;
  const own: FieldValue[] = [];
  let seenMark = false;
  for (const [name, type] of notes) {
    if (type === keywordsFromHere || (typeof type === 'string' && /^(?:dataclasses\.)?KW_ONLY$/.test(type))) {
      if (seenMark) raise.typeError(`${reprOf(name)} is KW_ONLY, but KW_ONLY has already been specified`);
      seenMark = true;
      isKeywordOnly = true;
      continue;
    }
    own.push(fieldFor(cls, name, type, isKeywordOnly));
  }
  for (const [name, value] of cls.namespace) if (value instanceof FieldValue && !notes.has(name)) raise.typeError(`${reprOf(name)} is a field but has no type annotation`);
  for (const entry of own) {
    const given = cls.namespace.get(entry.name);
    if (!(given instanceof FieldValue)) continue;
    if (entry.value === missing) deleteAttribute(cls, entry.name);
    else setAttribute(cls, entry.name, entry.value);
  }
  return own;
}

function fieldFor(cls: TypeValue, name: string, type: Value, isKeywordOnly: boolean): FieldValue {
  const given = cls.namespace.get(name);
  const entry = given instanceof FieldValue ? given : new FieldValue(given === undefined || given instanceof MemberValue ? missing : given, missing);
  entry.name = name;
  entry.type = type;
  entry.kind = isClassVariable(type) ? '_FIELD_CLASSVAR' : isInitVariable(type) ? '_FIELD_INITVAR' : '_FIELD';
  if (entry.kind !== '_FIELD' && entry.factory !== missing) raise.typeError(`field ${name} cannot have a default factory`);
  if (entry.kind !== '_FIELD_CLASSVAR') entry.isKeywordOnly ??= isKeywordOnly;
  else if (entry.isKeywordOnly !== null) raise.typeError(`field ${name} is a ClassVar but specifies kw_only`);
  if (entry.kind === '_FIELD' && entry.value !== missing && typeOf(entry.value).lookup('__hash__') === null) {
    raise.valueError(`mutable default ${reprOf(typeOf(entry.value))} for field ${name} is not allowed: use default_factory`);
  }
  return entry;
}

function isClassVariable(type: Value): boolean {
  if (typeof type === 'string') return /^(?:\w+\.)?ClassVar\b/.test(type);
  return typeof type === 'object' && type !== null && !(type instanceof TypeValue) && partText(type).startsWith('typing.ClassVar');
}

function isInitVariable(type: Value): boolean {
  return type === initVarType || type instanceof InitVarValue || (typeof type === 'string' && /^(?:\w+\.)?InitVar\b/.test(type));
}

function addMethods(cls: TypeValue, all: readonly FieldValue[], options: Options, frozenError: TypeValue): void {
  const own = (name: string): boolean => cls.namespace.has(name);
  const real = all.filter((entry) => entry.kind === '_FIELD');
  const given = all.filter((entry) => entry.kind !== '_FIELD_CLASSVAR');
  const hasOwnHash = own('__hash__') && !(cls.namespace.get('__hash__') === null && own('__eq__'));
  if (options.init) {
    let hasDefault = false;
    for (const entry of given.filter((one) => one.isInit && one.isKeywordOnly !== true)) {
      if (entry.hasDefault) hasDefault = true;
      else if (hasDefault) raise.typeError(`non-default argument ${reprOf(entry.name)} follows default argument`);
    }
    if (!own('__init__')) {
      const { method, maker } = initializer(cls, given, options.frozen);
      method.attributes = new Map([['__annotations__', annotationsOf(given)]]);
      setAttribute(cls, '__init__', method);
      if (maker !== null) giveMaker(cls, maker);
    }
  }
  if (options.repr && !own('__repr__')) setAttribute(cls, '__repr__', shower(cls, real));
  if (options.eq && !own('__eq__')) setAttribute(cls, '__eq__', comparer(cls, real));
  if (options.order) {
    for (const [name, operator] of [['__lt__', '<'], ['__le__', '<='], ['__gt__', '>'], ['__ge__', '>=']] as const) {
      if (own(name)) raise.typeError(`Cannot overwrite attribute ${name} in class ${cls.name}. Consider using functools.total_ordering`);
      setAttribute(cls, name, orderer(cls, real, name, operator));
    }
  }
  if (options.frozen) {
    for (const [name, method] of freezers(cls, real, frozenError)) {
      if (own(name)) raise.typeError(`Cannot overwrite attribute ${name} in class ${cls.name}`);
      setAttribute(cls, name, method);
    }
  }
  addHash(cls, real, options, hasOwnHash);
  if (options.match_args && !own('__match_args__')) cls.namespace.set('__match_args__', new TupleValue(given.filter((entry) => entry.isInit && entry.isKeywordOnly !== true).map((entry) => textValue(entry.name))));
  if ((cls.namespace.get('__doc__') ?? null) === null) cls.namespace.set('__doc__', textValue(`${cls.name}${signatureText(given)}`));
}

function addHash(cls: TypeValue, real: readonly FieldValue[], options: Options, hasOwnHash: boolean): void {
  if (options.unsafe_hash) {
    if (hasOwnHash) raise.typeError(`Cannot overwrite attribute __hash__ in class ${cls.name}`);
    setAttribute(cls, '__hash__', hasher(cls, real));
  } else if (options.eq && !hasOwnHash) setAttribute(cls, '__hash__', options.frozen ? hasher(cls, real) : null);
}

function annotationsOf(fields: readonly FieldValue[]): DictValue {
  const dict = new DictValue();
  for (const entry of fields.filter((one) => one.isInit)) dict.map.set(entry.name, entry.type instanceof InitVarValue ? entry.type.type : entry.type);
  dict.map.set('return', null);
  return dict;
}

export function signatureText(fields: readonly FieldValue[]): string {
  const taken = fields.filter((entry) => entry.isInit);
  const part = (entry: FieldValue): string => {
    const value = entry.factory === missing ? entry.value === missing ? '' : ` = ${reprOf(entry.value)}` : ' = <factory>';
    return `${entry.name}: ${typeof entry.type === 'string' ? reprOf(entry.type) : partText(entry.type)}${value}`;
  };
  const keywordOnly = taken.filter((entry) => entry.isKeywordOnly === true).map(part);
  const positional = taken.filter((entry) => entry.isKeywordOnly !== true).map(part);
  return `(${[...positional, ...(keywordOnly.length > 0 ? ['*', ...keywordOnly] : [])].join(', ')})`;
}

/** A class cannot get slots afterwards, so a second one is made. */
function withSlots(cls: TypeValue, all: readonly FieldValue[], options: Options): TypeValue {
  if (cls.namespace.has('__slots__')) raise.typeError(`${cls.name} already specifies __slots__`);
  const inherited = new Set(cls.mro.slice(1).flatMap((base) => [...base.namespace].filter(([, value]) => value instanceof MemberValue).map(([name]) => name)));
  const names = all.filter((entry) => entry.kind === '_FIELD').map((entry) => entry.name);
  const namespace = new DictValue();
  for (const [name, value] of cls.namespace) if (!names.includes(name) && name !== '__dict__' && name !== '__weakref__') namespace.map.set(name, value instanceof ClassMethodValue || value instanceof StaticMethodValue ? value : value);
  namespace.map.set('__qualname__', textValue(cls.qualifiedName));
  namespace.map.set('__slots__', new TupleValue([...names.filter((name) => !inherited.has(name)), ...(options.weakref_slot ? ['__weakref__'] : [])].map((name) => textValue(name))));
  const made = call(state.depth, cls.cls, [textValue(cls.name), new TupleValue(cls.bases), namespace], null) as TypeValue;
  optionsOf.set(made, options);
  return made;
}
