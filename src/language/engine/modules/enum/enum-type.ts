// EnumType: makes an enum of its body, and what may be asked of an enum as a whole.

import { getAttribute, ownField, setOwnField } from '../../runtime/attributes.ts';
import { allocate, callValue } from '../../runtime/call.ts';
import { buildClass } from '../../runtime/classes.ts';
import { equals } from '../../runtime/compare.ts';
import { defineConstructor, defineMethod, makeFunction } from '../../runtime/define.ts';
import { ClassMethodValue, StaticMethodValue } from '../../runtime/descriptors.ts';
import { dictGet, dictSet } from '../../runtime/dicts.ts';
import { asException, isRaised } from '../../runtime/exceptions.ts';
import { exceptionType } from '../../runtime/exception-types.ts';
import { MappingProxyValue } from '../../runtime/mapping-proxy.ts';
import { makeException, raise } from '../../runtime/raise.ts';
import { plainRepr, reprOf, strOf } from '../../runtime/show.ts';
import { state } from '../../runtime/state.ts';
import { builtinType, isSubtype, objectType, typeName, typeOf, typeType } from '../../runtime/types.ts';
import { BuiltinValue, DictValue, ListValue, TupleValue, TypeValue, rawText, textValue } from '../../runtime/values.ts';
import type { ObjectValue, Value } from '../../runtime/values.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { iteratorOver, plainIteratorType } from '../../builtins/iterator-types.ts';
import { EnumSpace, prepare } from './space.ts';
import { namesOf } from '../../builtins/classes/object.ts';
import { checkedParts } from '../../builtins/classes/type.ts';
import { pythonFunction } from '../python/python-function.ts';
import { functionalEnum } from './functional.ts';
import { isFlag, noteFlags } from './flag-masks.ts';

export interface EnumInfo {
  /** Every name, aliases too. */
  map: DictValue;
  names: string[];
  byValue: DictValue;
  dataType: TypeValue;
}
const infos: WeakMap<TypeValue, EnumInfo> = new WeakMap();
export function infoOf(type: TypeValue): EnumInfo {
  return infos.get(type) ?? raise.attributeError(type instanceof TypeValue ? `type object '${type.name}' has no attribute '__members__'` : `'${typeName(type)}' object has no attribute '__members__'`);
}

export const enumMetaType = builtinType('EnumType', null, { base: typeType, module: 'enum' });

/** Classes the module made for this run: Enum, ReprEnum, Flag... */
export function runClass(name: string): TypeValue | null {
  return (state.kept.get('enum') as Map<string, TypeValue> | undefined)?.get(name) ?? null;
}

enumMetaType.namespace.set('__prepare__', new ClassMethodValue(makeFunction('__prepare__', 'metacls, cls, bases, **kwds', (_meta: Value, name: Value, bases: Value) => {
  const { name: text, items } = checkedParts(name, bases, new DictValue());
  refuseExtension(text, items);
  return prepare(text, items, runClass('Enum'));
})));

function refuseExtension(name: string, bases: readonly Value[]): void {
  for (const base of bases) {
    const info = base instanceof TypeValue ? infos.get(base) : undefined;
    if (info !== undefined && info.names.length > 0) raise.typeError(`<enum '${name}'> cannot extend ${reprOf(base)}`);
  }
}

function make(cls: TypeValue, name: Value, bases: Value, space: Value, keywords: Map<string, Value>): TypeValue {
  if (!(space instanceof EnumSpace)) return raise.attributeError(`'${typeName(space)}' object has no attribute '_member_names'`);
  const boundary = keywords.get('boundary');
  const rest = new Map([...keywords].filter(([key]) => key !== 'boundary'));
  const namespace = new Map([...space.map].filter((entry): entry is [string, Value] => typeof entry[0] === 'string' && !space.members.has(entry[0]) && !space.ignored.includes(entry[0])));
  const parents = (bases as TupleValue).items as TypeValue[];
  const isOwnNew = namespace.get('__new__');
  const type = buildClass({ name: name as string, bases: [...parents], namespace, metaclass: cls, keywords: rest });
  const dataType = dataTypeOf(type);
  const info: EnumInfo = { map: new DictValue(), names: [], byValue: new DictValue(), dataType };
  infos.set(type, info);
  const entries: [string, Value][] = [['_member_names_', new ListValue([])], ['_member_map_', info.map], ['_value2member_map_', info.byValue], ['_member_type_', dataType]];
  for (const [key, value] of entries) type.namespace.set(key, value);
  if (boundary !== undefined) type.namespace.set('_boundary_', boundary);
  inheritLooks(type, dataType);
  const make_ = isOwnNew instanceof Object ? type.namespace.get('__new__') : inheritedNew(type);
  for (const [key, value] of space.members) addMember(type, info, { name: key, value, make: make_ });
  (type.namespace.get('_member_names_') as ListValue).items = info.names.map(textValue);
  if (isFlag(type)) noteFlags(type, info);
  return type;
}

export function inheritedNew(type: TypeValue): Value | undefined {
  const found = type.lookup('__new__');
  return found instanceof StaticMethodValue ? found : undefined;
}

/** The type whose values the members are, such as int; object where they are nothing else. */
function dataTypeOf(type: TypeValue): TypeValue {
  const base = runClass('Enum');
  for (const parent of type.bases) {
    for (const candidate of parent.mro) {
      if (candidate === objectType || (base !== null && isSubtype(candidate, base))) continue;
      if (!candidate.isUser && candidate.create !== null) return candidate;
      if (candidate.isUser && (candidate.lookup('__new__') instanceof StaticMethodValue || candidate.namespace.has('__dataclass_fields__'))) return candidate;
    }
  }
  return objectType;
}

/** A member looks like a member, however the type it is made of looks. */
function inheritLooks(type: TypeValue, dataType: TypeValue): void {
  const base = runClass('Enum');
  const reprEnum = runClass('ReprEnum');
  if (base === null || dataType === objectType) return;
  const isPlain = reprEnum !== null && isSubtype(type, reprEnum);
  for (const name of ['__repr__', '__str__', '__format__']) {
    if (type.namespace.has(name)) continue;
    const found = type.mro.find((parent) => parent.namespace.has(name));
    if (found === undefined || isSubtype(found, base)) continue;
    const own = isPlain && name !== '__repr__' ? (name === '__str__' ? contentText() : dataType.lookup(name)) : (isFlag(type) ? runClass('Flag') : base)?.lookup(name);
    if (own !== undefined) type.namespace.set(name, own);
  }
}

/** `__str__` that shows what the member is made of. */
export function contentText(): Value {
  return pythonFunction('__str__', 'self', (self: Value) => {
    const text = textOf(self);
    return text === undefined ? textValue(plainRepr(self as ObjectValue)) : text;
  });
}

interface NewMember {
  name: string;
  value: Value;
  make: Value | undefined;
}

function addMember(type: TypeValue, info: EnumInfo, { name, value, make: maker }: NewMember): void {
  const args = value instanceof TupleValue && value.cls.isNative && !isTuple(info.dataType) ? [...value.items] : [value];
  const isPlain = info.dataType === objectType && maker === undefined;
  let member: ObjectValue;
  if (maker instanceof StaticMethodValue) member = callValue(maker.target, [type, ...args]) as ObjectValue;
  else member = allocate(state.depth, type, isPlain ? [] : args, null) as ObjectValue;
  let own = ownField(member as Value, '_value_');
  if (own === undefined) {
    own = isPlain || info.dataType === objectType ? value : contentOf(info.dataType, args);
    setOwnField(member, '_value_', own);
  }
  setOwnField(member, '_name_', textValue(name));
  setOwnField(member, '__objclass__', type);
  const initialize = type.lookup('__init__');
  if (initialize !== undefined && !(initialize instanceof BuiltinValue)) callValue(initialize, [member as Value, ...args]);
  own = memberField(member as Value, '_value_');
  setOwnField(member, '_sort_order_', info.names.length);
  const known = findByValue(info, own);
  if (known === undefined) {
    if (!isFlag(type) || isSingleBit(own)) info.names.push(name);
    note(info, own, member as Value);
  }
  const final = known ?? member as Value;
  dictSet(info.map, name, final);
  type.namespace.set(name, final);
  type.cache.clear();
}

function isTuple(type: TypeValue): boolean {
  return type.mro.some((base) => base.name === 'tuple' && !base.isUser);
}

function isSingleBit(value: Value): boolean {
  return typeof value === 'number' && value > 0 && Number.isInteger(Math.log2(value));
}

function contentOf(dataType: TypeValue, args: readonly Value[]): Value {
  return callValue(dataType, args);
}

/** Values that cannot be keys are compared one by one. */
export function findByValue(info: EnumInfo, value: Value): Value | undefined {
  try {
    return dictGet(info.byValue, value);
  } catch (thrown) {
    if (!isRaised(thrown, 'TypeError')) throw thrown;
    for (const member of info.map.map.values()) if (equals(memberField(member, '_value_'), value)) return member;
    return undefined;
  }
}

function note(info: EnumInfo, value: Value, member: Value): void {
  try {
    dictSet(info.byValue, value, member);
  } catch (thrown) {
    if (!isRaised(thrown, 'TypeError')) throw thrown;
  }
}

defineConstructor(enumMetaType, 'name, bases, namespace, /, **kwds', make);
defineMethod(enumMetaType, '__init__', 'self, *args, **kwds', () => null);

/** The member behind a value: what calling the enum gives. */
export function memberOf(type: TypeValue, value: Value): Value {
  if (isSubtype(typeOf(value), type)) return value;
  const info = infoOf(type);
  const found = findByValue(info, value);
  if (found !== undefined) return found;
  if (info.map.map.size === 0) return raise.typeError(`${reprOf(type)} has no members defined`);
  let problem: Value = null;
  let answer: Value = null;
  try {
    answer = callValue(getAttribute(type, '_missing_'), [value]);
  } catch (thrown) {
    problem = asException(thrown);
  }
  if (problem === null) {
    if (isSubtype(typeOf(answer), type)) return answer;
    if (isFlag(type) && typeof answer === 'number') return answer;
  }
  const invalid = makeException(exceptionType('ValueError'), [textValue(`${reprOf(value)} is not a valid ${type.qualifiedName}`)]);
  if (problem === null && answer === null) throw invalid;
  if (problem !== null) throw asException(problem);
  const wrong = makeException(exceptionType('TypeError'), [textValue(`error in ${type.name}._missing_: returned ${reprOf(answer)} instead of None or a valid member`)]);
  wrong.context = invalid;
  throw wrong;
}

defineMethod(enumMetaType, '__call__', 'self, /, *args, **kwds', (self: TypeValue, args: Value[], keywords: Map<string, Value>) => {
  if (args.length > 2) return raise.typeError(`EnumType.__call__() takes from 2 to 3 positional arguments but ${args.length + 1} were given`);
  const names = keywords.get('names') ?? args[1];
  const value = args[0] ?? keywords.get('value');
  if (value === undefined) return raise.typeError("EnumType.__call__() missing 1 required positional argument: 'value'");
  if (names === undefined || infoOf(self).names.length > 0) return args.length > 1 && infoOf(self).names.length > 0 ? memberOf(self, new TupleValue(args)) : memberOf(self, value);
  const text = textOf(value);
  if (text === undefined) return raise.typeError(`EnumType.__call__() argument 1 must be str, not ${typeName(value)}`);
  return functionalEnum({ cls: self, name: rawText(text), names, keywords: new Map([...keywords].filter(([key]) => key !== 'names' && key !== 'value')) });
});

function members(self: TypeValue): Value[] {
  const { map, names } = infoOf(self);
  return names.map((name) => map.map.get(name) as Value);
}
defineMethod(enumMetaType, '__iter__', 'self, /', (self: TypeValue) => walk(members(self)));
defineMethod(enumMetaType, '__reversed__', 'self, /', (self: TypeValue) => walk(members(self).toReversed()));
function walk(list: readonly Value[]): Value {
  let at = 0;
  return iteratorOver(plainIteratorType, { next: () => list[at++] });
}
defineMethod(enumMetaType, '__len__', 'self, /', (self: TypeValue) => infoOf(self).names.length);
defineMethod(enumMetaType, '__bool__', 'self, /', () => true);
defineMethod(enumMetaType, '__getitem__', 'self, name, /', (self: TypeValue, name: Value) => dictGet(infoOf(self).map, name) ?? raise.keyError(name));
defineMethod(enumMetaType, '__contains__', 'self, value, /', (self: TypeValue, value: Value) => {
  const base = runClass('Enum');
  if (base === null || !isSubtype(typeOf(value), base)) return raise.typeError(`unsupported operand type(s) for 'in': '${typeOf(value).qualifiedName}' and '${self.cls.qualifiedName}'`);
  return isSubtype(typeOf(value), self);
});
defineMethod(enumMetaType, '__repr__', 'self, /', (self: TypeValue) => textValue(`<${isFlag(self) ? 'flag' : 'enum'} '${self.name}'>`));
defineMethod(enumMetaType, '__dir__', 'self, /', (self: TypeValue) => {
  const { names, dataType } = infoOf(self);
  const all = new Set(['__class__', '__contains__', '__doc__', '__getitem__', '__init_subclass__', '__iter__', '__len__', '__members__', '__module__', '__name__', '__qualname__', ...names]);
  if (self.mro.some((base) => base.isUser && base.module !== 'enum' && base.namespace.has('__new__')) || self.module === 'enum' || dataType !== objectType) all.add('__new__');
  if (dataType !== objectType) for (const name of namesOf(dataType)) all.add(name);
  return new ListValue([...all].toSorted());
});
/** The member of a name; an enum has no other attribute that its members have. */
export function memberNamed(self: TypeValue, name: string): Value {
  return infos.get(self)?.map.map.get(name) ?? raise.attributeError(name);
}
defineMethod(enumMetaType, '__getattr__', 'self, name, /', (self: TypeValue, name: Value) => memberNamed(self, strOf(name)));
defineMethod(enumMetaType, '__setattr__', 'self, name, value, /', (self: TypeValue, name: Value, value: Value) => {
  if (dictGet(infoOf(self).map, name) !== undefined) return raise.attributeError(`cannot reassign member ${reprOf(name)}`);
  return callValue(typeType.lookup('__setattr__') as Value, [self, name, value]);
});
defineMethod(enumMetaType, '__delattr__', 'self, name, /', (self: TypeValue, name: Value) => {
  if (dictGet(infoOf(self).map, name) !== undefined) return raise.attributeError(`'${self.name}' cannot delete member ${reprOf(name)}.`);
  return callValue(typeType.lookup('__delattr__') as Value, [self, name]);
});
enumMetaType.namespace.set('__members__', membersProperty());

function membersProperty(): Value {
  const get = makeFunction('__members__', 'cls', (cls: TypeValue) => new MappingProxyValue(infoOf(cls).map));
  return callValue(propertyMaker(), [get]);
}
function propertyMaker(): Value {
  return objectType.subclasses.find((type) => type.name === 'property') as Value;
}

/** Enum and its kin: enums without members, to be extended. */
export function noteBare(type: TypeValue, dataType: TypeValue): void {
  const info: EnumInfo = { map: new DictValue(), names: [], byValue: new DictValue(), dataType };
  infos.set(type, info);
  for (const [key, value] of [['_member_names_', new ListValue([])], ['_member_map_', info.map], ['_value2member_map_', info.byValue], ['_member_type_', dataType]] as [string, Value][]) type.namespace.set(key, value);
}

/** `_name_` or `_value_` of a member. A program can take them out of it. */
export function memberField(member: Value, name: string): Value {
  const held = ownField(member, name);
  return held === undefined ? raise.attributeError(`'${typeName(member)}' object has no attribute '${name}'`) : held;
}

/** Second names of members, each as `alias -> member`. */
export function aliasesOf(cls: TypeValue): string[] {
  const { map, names } = infoOf(cls);
  return [...map.map as Map<string, Value>].filter(([name]) => !names.includes(name)).map(([name, member]) => `${name} -> ${strOf(memberField(member, '_name_'))}`);
}
