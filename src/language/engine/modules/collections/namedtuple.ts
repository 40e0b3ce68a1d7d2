// collections.namedtuple: makes a class of tuples whose places have names.

import { defaultsOf, checkedNames } from './field-names.ts';
import { makeFunction, defineMethod } from '../../runtime/define.ts';
import { ClassMethodValue } from '../../runtime/descriptors.ts';
import { buildClass } from '../../runtime/classes.ts';
import { dictFrom } from '../../runtime/dicts.ts';
import { itemsOf } from '../../runtime/iterate.ts';
import { raise } from '../../runtime/raise.ts';
import { reprOf } from '../../runtime/show.ts';
import { builtinType, tupleType, typeName, typeOf, typeType } from '../../runtime/types.ts';
import { FunctionValue, ListValue, TupleValue, seal, textValue } from '../../runtime/values.ts';
import type { Code, DictValue, Signature, TypeValue, Value } from '../../runtime/values.ts';
import { truthOf } from '../../runtime/truth.ts';

class FieldValue {
  declare readonly cls: TypeValue;
  readonly place: number;
  constructor(place: number) { this.place = place; }
}
seal(FieldValue);
const fieldType = builtinType('_tuplegetter', FieldValue, { module: 'collections', isBase: false });
defineMethod(fieldType, '__get__', 'self, instance, owner=None, /', (self: FieldValue, instance: Value) => (instance instanceof TupleValue ? instance.items[self.place] ?? raise.indexError('tuple index out of range') : instance === null ? self : raise.typeError(`descriptor for index '${self.place}' for tuple subclasses doesn't apply to '${typeName(instance)}' object`)));
defineMethod(fieldType, '__set__', 'self, instance, value, /', () => raise.attributeError("can't set attribute"));
defineMethod(fieldType, '__delete__', 'self, instance, /', () => raise.attributeError("can't delete attribute"));

interface Parameters {
  names: readonly string[];
  positionalOnly?: number;
  defaults?: Value[];
  keywordRest?: string;
}

function methodOf(className: string, name: string, parameters: Parameters, code: Code): FunctionValue {
  const { names, positionalOnly = 0, defaults = [], keywordRest = null } = parameters;
  const signature: Signature = { names: [...names], positionalOnly, required: names.length - defaults.length, rest: null, keywordOnly: [], keywordRest };
  return new FunctionValue(code, { name, qualifiedName: `${className}.${name}`, signature, arity: keywordRest === null ? names.length : -1 }, defaults, null);
}

function make(cls: TypeValue, items: readonly Value[]): Value {
  return Reflect.construct(TupleValue, [items], cls.constructorFunction as Function) as Value;
}

export const namedTuple = makeFunction('namedtuple', 'typename, field_names, *, rename=False, defaults=None, module=None', (...[typeNameValue, fieldNames, rename, defaultsValue]: [Value, Value, Value, Value, Value]) => {
  const { name, fields } = checkedNames(typeNameValue, fieldNames, truthOf(rename));
  const defaults = defaultsValue === null ? [] : itemsOf(defaultsValue);
  const fieldDefaults = defaultsOf(fields, defaults);
  const makeChecked = (cls: TypeValue, items: Value[]): Value => (items.length === fields.length ? make(cls, items) : raise.typeError(`Expected ${fields.length} arguments, got ${items.length}`));
  const fieldTuple = new TupleValue(fields);
  // A program can call these on anything, and make a tuple of this class that is too short.
  const whole = (self: Value, wanted: string, least = fields.length): TupleValue => {
    if (!(self instanceof TupleValue)) return raise.attributeError(`'${typeName(self)}' object has no attribute '${wanted}'`);
    return self.items.length < least ? raise.typeError('not enough arguments for format string') : self;
  };
  const namespace = new Map<string, Value>([
    ['__doc__', `${name}(${fields.join(', ')})`], ['__slots__', new TupleValue([])], ['_fields', fieldTuple], ['_field_defaults', fieldDefaults], ['__match_args__', fieldTuple],
    ['__new__', methodOf(name, '__new__', { names: ['_cls', ...fields], defaults }, (_depth, cls: TypeValue, ...items: Value[]) => make(cls, items))],
    ['_make', new ClassMethodValue(methodOf(name, '_make', { names: ['cls', 'iterable'] }, (_depth, cls: TypeValue, iterable: Value) => makeChecked(cls, itemsOf(iterable))))],
    ['_replace', methodOf(name, '_replace', { names: ['self'], positionalOnly: 1, keywordRest: 'kwds' }, (_depth, self: TupleValue, changes: DictValue) => {
      const { items } = whole(self, '_make');
      const unknown = [...changes.map.keys()].filter((key) => !fields.includes(key as string)) as Value[];
      if (unknown.length > 0) raise.valueError(`Got unexpected field names: ${reprOf(new ListValue(unknown))}`);
      return make(typeOf(self), fields.map((field, place) => changes.map.get(field) ?? (changes.map.has(field) ? null : items[place])));
    })],
    ['_asdict', methodOf(name, '_asdict', { names: ['self'] }, (_depth, self: TupleValue) => dictFrom(fields.map((field, place) => [field, whole(self, '_fields').items[place]])))],
    ['__getnewargs__', methodOf(name, '__getnewargs__', { names: ['self'] }, (_depth, self: TupleValue) => new TupleValue(whole(self, '_fields', 0).items))],
    ['__repr__', methodOf(name, '__repr__', { names: ['self'] }, (_depth, self: TupleValue) => textValue(`${typeName(self)}(${fields.map((field, place) => `${field}=${reprOf(whole(self, '_fields').items[place])}`).join(', ')})`))],
    ...fields.map((field, place): [string, Value] => [field, new FieldValue(place)]),
  ]);
  return buildClass({ name, bases: [tupleType], namespace, metaclass: typeType, keywords: new Map() });
});
