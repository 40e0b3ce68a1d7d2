// The module enum: Enum and its kin are made for each run, as classes that programs extend.

import { fieldsOf, ownField, setOwnField } from '../../runtime/attributes.ts';
import { allocate, callValue } from '../../runtime/call.ts';
import { equals, lessThan } from '../../runtime/compare.ts';
import { defineConstructor, makeFunction } from '../../runtime/define.ts';
import { PropertyValue, propertyType } from '../../runtime/descriptors.ts';
import { defineModule } from '../../runtime/modules.ts';
import { binary } from '../../runtime/operators.ts';
import { exactIndex } from '../../runtime/indexing.ts';
import { raise } from '../../runtime/raise.ts';
import { formatOf, reprOf, strOf } from '../../runtime/show.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { state } from '../../runtime/state.ts';
import { builtinType, intType, objectType, strType, typeName, typeOf } from '../../runtime/types.ts';
import { ListValue, TupleValue, intValue, rawText, textValue } from '../../runtime/values.ts';
import type { DictValue, ObjectValue, TypeValue, Value } from '../../runtime/values.ts';
import { pythonClass } from '../python/python-class.ts';
import { pythonFunction } from '../python/python-function.ts';
import { checks, verify } from './checks.ts';
import { aliasesOf, contentText, enumMetaType, infoOf, memberField, memberNamed, noteBare } from './enum-type.ts';
import { flagMethods } from './flag.ts';
import { autoType, memberMarkType, nonMemberMarkType } from './space.ts';

const enumPropertyType = builtinType('property', null, { base: propertyType, module: 'enum' });
defineConstructor(enumPropertyType, 'fget=None, fset=None, fdel=None, doc=None', (_cls: TypeValue, get: Value, set: Value, remove: Value, documentation: Value) => onEnum(new PropertyValue(get, set, remove, documentation), ''));

/** A property of members: on the enum itself there is a member of that name, or nothing. */
function onEnum(property: PropertyValue, name: string): PropertyValue {
  property.name = name;
  property.onClass = (owner) => memberNamed(owner, property.name);
  return property;
}

/** `name` and `value` of a member: a member of that name is found on the enum instead. */
function partOf(name: string): Value {
  const property = new PropertyValue(
    makeFunction(name, 'self', (self: Value) => memberField(self, `_${name}_`)),
    makeFunction(name, 'self, value', (_self: Value) => raise.attributeError(`<enum 'Enum'> cannot set attribute '${name}'`)), null, null,
  );
  return onEnum(property, name);
}

function nextValue(_name: Value, start: Value, _count: Value, last: ListValue): Value {
  if (last.items.length === 0) return start;
  const highest = last.items.toSorted((left, right) => (equals(left, right) ? 0 : lessThan(left, right) ? -1 : 1)).at(-1) as Value;
  return binary('+', highest, 1);
}

function enumClass(): TypeValue {
  return pythonClass({
    name: 'Enum', module: 'enum', metaclass: enumMetaType,
    methods: [
      ['__repr__', 'self', (self: Value) => textValue(`<${typeName(self)}.${strOf(memberField(self, '_name_'))}: ${reprOf(memberField(self, '_value_'))}>`)],
      ['__str__', 'self', (self: Value) => textValue(`${typeName(self)}.${strOf(memberField(self, '_name_'))}`)],
      ['__format__', 'self, format_spec', (self: Value, specification: Value) => textValue(formatOf(textValue(strOf(self)), rawText(textOf(specification) as string)))],
      ['__dir__', 'self', (self: Value) => {
        const names = new Set(['__class__', '__doc__', '__eq__', '__hash__', '__module__', 'name', 'value']);
        for (const cls of typeOf(self).mro) if (cls.isUser && cls.module !== 'enum') for (const name of cls.namespace.keys()) if (!name.startsWith('_') && infoOf(typeOf(self)).map.map.get(name) === undefined) names.add(name);
        for (const name of fieldsOf(self as ObjectValue).keys()) if (!name.startsWith('_')) names.add(name);
        return new ListValue([...names].toSorted());
      }],
      ['__copy__', 'self', (self: Value) => self],
      ['__deepcopy__', 'self, memo', (self: Value) => self],
      ['__reduce_ex__', 'self, proto', (self: Value) => new TupleValue([typeOf(self), new TupleValue([memberField(self, '_value_')])])],
      ['class _missing_', 'cls, value', () => null],
      ['static _generate_next_value_', 'name, start, count, last_values', nextValue],
    ],
    attributes: [['name', partOf('name')], ['value', partOf('value')]],
  });
}

function textMember(cls: TypeValue, ...args: Value[]): Value {
  const values = (args[0] as TupleValue).items;
  if (values.length > 3) raise.typeError(`too many arguments for str(): ${reprOf(args[0])}`);
  if (values.length > 0 && textOf(values[0]) === undefined) raise.typeError(`${reprOf(values[0])} is not a string`);
  const member = allocate(state.depth, cls, [values[0]], null) as ObjectValue;
  setOwnField(member, '_value_', textOf(values[0]) as string);
  return member as Value;
}

function kinds(): Map<string, Value> {
  const made = new Map<string, TypeValue>();
  state.kept.set('enum', made);
  const add = (cls: TypeValue, dataType: TypeValue): TypeValue => {
    noteBare(cls, dataType);
    made.set(cls.name, cls);
    return cls;
  };
  const base = add(enumClass(), objectType);
  const repr = add(pythonClass({ name: 'ReprEnum', module: 'enum', bases: [base], metaclass: enumMetaType }), objectType);
  const plain = (dataType: TypeValue): [string, Value][] => [['__str__', contentText()], ['__format__', dataType.lookup('__format__') as Value], ['__repr__', base.lookup('__repr__') as Value]];
  const ints = add(pythonClass({ name: 'IntEnum', module: 'enum', bases: [intType, repr], metaclass: enumMetaType, attributes: plain(intType) }), intType);
  const texts = add(pythonClass({
    name: 'StrEnum', module: 'enum', bases: [strType, repr], metaclass: enumMetaType, attributes: plain(strType),
    methods: [
      ['__new__', 'cls, *values', textMember],
      ['static _generate_next_value_', 'name, start, count, last_values', (name: Value) => textValue(rawText(textOf(name) as string).toLowerCase())],
    ],
  }), strType);
  const boundary = boundaries(texts);
  const flag = add(pythonClass({ name: 'Flag', module: 'enum', bases: [base], metaclass: enumMetaType, methods: flagMethods, attributes: [['_boundary_', boundary.get('STRICT') as Value]] }), objectType);
  const intOperators = flagMethods.filter(([name]) => /^__r?(?:or|and|xor)__$|^__invert__$/.test(name));
  const intFlags = add(pythonClass({
    name: 'IntFlag', module: 'enum', bases: [intType, repr, flag], metaclass: enumMetaType, methods: intOperators,
    attributes: [...plain(intType).filter(([name]) => name !== '__repr__'), ['__repr__', flag.lookup('__repr__') as Value], ['_boundary_', boundary.get('KEEP') as Value]],
  }), intType);
  return new Map<string, Value>([['Enum', base], ['ReprEnum', repr], ['IntEnum', ints], ['StrEnum', texts], ['Flag', flag], ['IntFlag', intFlags], ...boundary, ...checks(texts)]);
}

function boundaries(texts: TypeValue): Map<string, Value> {
  const made = callValue(texts, ['FlagBoundary', new ListValue(['STRICT', 'CONFORM', 'EJECT', 'KEEP'])], new Map([['module', 'enum']])) as TypeValue;
  return new Map<string, Value>([['FlagBoundary', made], ...(infoOf(made).map as DictValue).map as Map<string, Value>]);
}

function unique(cls: TypeValue): Value {
  const twice = aliasesOf(cls);
  return twice.length === 0 ? cls : raise.valueError(`duplicate values found in ${reprOf(cls)}: ${twice.join(', ')}`);
}

defineModule('enum', () => new Map<string, Value>([
  ...kinds(), ['EnumType', enumMetaType], ['EnumMeta', enumMetaType], ['auto', autoType], ['member', memberMarkType], ['nonmember', nonMemberMarkType], ['property', enumPropertyType],
  ['unique', pythonFunction('unique', 'enumeration', unique)],
  ['verify', makeFunction('verify', '*checks', (wanted: Value[]) => makeFunction('verify', 'enumeration', (cls: TypeValue) => verify(cls, wanted)))],
  ['show_flag_values', pythonFunction('show_flag_values', 'value', (value: Value) => {
    const int = exactIndex(ownField(value, '_value_') ?? value);
    if (int === undefined || int < 0) return raise.typeError(`show_flag_values() takes a flag or an int of zero or more, not ${reprOf(value)}`);
    const bits = BigInt(int);
    return new ListValue([...bits.toString(2)].toReversed().flatMap((digit, at) => (digit === '1' ? [intValue(1n << BigInt(at))] : [])));
  })],
  ['global_enum', pythonFunction('global_enum', 'cls, update_str=False', (cls: Value) => cls)],
]));
