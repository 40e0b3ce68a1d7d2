// NamedTuple and TypedDict as bases of a class statement, and as functions.

import { callValue } from '../../runtime/call.ts';
import { buildClass } from '../../runtime/classes.ts';
import { defineConstructor, defineMethod } from '../../runtime/define.ts';
import { dictFrom, dictSet, originalKey } from '../../runtime/dicts.ts';
import { itemsOf } from '../../runtime/iterate.ts';
import { raise } from '../../runtime/raise.ts';
import { setAdd } from '../../runtime/sets.ts';
import { truthOf } from '../../runtime/truth.ts';
import { builtinType, dictType, tupleType, typeType } from '../../runtime/types.ts';
import { DictValue, FrozenSetValue, ListValue, TupleValue, TypeValue, rawText, textValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { namedTuple } from '../collections/namedtuple.ts';
import { AliasValue, FormValue, asType } from './alias.ts';

function annotationsIn(space: Map<string, Value>): Map<string, Value> {
  const notes = space.get('__annotations__');
  return notes instanceof DictValue ? notes.map as Map<string, Value> : new Map();
}

function settled(notes: Map<string, Value>, where: string): DictValue {
  return dictFrom([...notes].map(([name, type]) => [textValue(name), asType(type, where)]));
}

const namedTupleMeta = builtinType('NamedTupleMeta', null, { base: typeType, module: 'typing' });
const namedTupleBase = builtinType('_NamedTuple', null, { base: tupleType, module: 'typing' });
namedTupleBase.cls = namedTupleMeta;
const kept = new Set(['__new__', '__init__', '__slots__', '__getnewargs__', '_fields', '_field_defaults', '_field_types', '_make', '_replace', '_asdict', '_source']);

defineConstructor(namedTupleMeta, 'name, bases, namespace, /, **kwargs', (_cls: TypeValue, name: string, bases: TupleValue, dict: DictValue) => {
  const space = new Map(dict.map as Map<string, Value>);
  const notes = annotationsIn(space);
  const defaults: Value[] = [];
  const withDefault: string[] = [];
  for (const field of notes.keys()) {
    const value = space.get(field);
    if (value !== undefined) {
      defaults.push(value);
      withDefault.push(field);
    } else if (defaults.length > 0) raise.typeError(`Non-default namedtuple field ${field} cannot follow default field${withDefault.length > 1 ? 's' : ''} ${withDefault.join(', ')}`);
  }
  const made = callValue(namedTuple, [name, new ListValue([...notes.keys()].map((field) => textValue(field)))], new Map([['defaults', new ListValue(defaults)]])) as TypeValue;
  made.namespace.set('__annotations__', settled(notes, 'field annotation must be a type'));
  made.module = textIn(space.get('__module__')) ?? '__main__';
  made.namespace.set('__orig_bases__', new TupleValue([namedTupleForm as Value]));
  for (const [key, value] of space) {
    if (notes.has(key) || ['__module__', '__qualname__', '__annotations__', '__orig_bases__'].includes(key)) continue;
    if (kept.has(key)) raise.attributeError(`Cannot overwrite NamedTuple attribute ${key}`);
    callValue(typeType.lookup('__setattr__') as Value, [made, textValue(key), value]);
  }
  const others = bases.items.filter((base) => base !== namedTupleBase) as TypeValue[];
  if (others.length === 0) return made;
  return buildClass({ name, bases: [made, ...others], namespace: new Map([['__module__', '__main__']]), metaclass: typeType, keywords: new Map() });
});

function textIn(value: Value | undefined): string | undefined {
  const text = value === undefined ? undefined : textOf(value);
  return text === undefined ? undefined : rawText(text);
}

/** Callable and usable as a base. */
class RecordForm extends FormValue {}
delete (RecordForm.prototype as { constructor?: unknown }).constructor;
const recordFormType = builtinType('function', RecordForm, { module: 'typing', isBase: false });
export const namedTupleForm = new RecordForm('NamedTuple', null, null);
export const typedDictForm = new RecordForm('TypedDict', null, null);
defineMethod(recordFormType, '__mro_entries__', 'self, bases, /', (self: FormValue) => new TupleValue([self === namedTupleForm ? namedTupleBase : typedDictBase]));
defineMethod(recordFormType, '__repr__', 'self, /', (self: FormValue) => `<function ${self.name}>`);
defineMethod(recordFormType, '__call__', 'self, typename, fields=None, /, *, total=True, **kwargs', (...[self, name, fields, total, keywords]: [FormValue, Value, Value, Value, Map<string, Value>]) => {
  const pairs: [Value, Value][] = fields instanceof DictValue ? [...fields.map].map(([key, value]) => [originalKey(fields, key), value]) : fields === null ? [...keywords].map(([key, value]) => [textValue(key), value]) : itemsOf(fields).map((pair) => itemsOf(pair) as [Value, Value]);
  const notes = new DictValue();
  for (const [key, type] of pairs) dictSet(notes, key, type);
  const space = dictFrom([['__annotations__', notes], ['__module__', '__main__']]);
  const isTuple = self === namedTupleForm;
  return callValue(isTuple ? namedTupleMeta : typedDictMeta, [name, new TupleValue([isTuple ? namedTupleBase : typedDictBase]), space], isTuple ? null : new Map([['total', total]]));
});

const typedDictMeta = builtinType('_TypedDictMeta', null, { base: typeType, module: 'typing' });
const typedDictBase = builtinType('TypedDict', null, { base: dictType, module: 'typing' });
typedDictBase.cls = typedDictMeta;

defineConstructor(typedDictMeta, 'name, bases, namespace, /, total=True', (cls: TypeValue, name: Value, bases: TupleValue, dict: DictValue, total: Value) => {
  const space = new Map(dict.map as Map<string, Value>);
  const notes = settled(annotationsIn(space), "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type");
  const all = new DictValue();
  const required = new FrozenSetValue();
  const optional = new FrozenSetValue();
  for (const base of bases.items as TypeValue[]) {
    const inherited = base.namespace.get('__annotations__');
    if (inherited instanceof DictValue) for (const [key, type] of inherited.map) dictSet(all, key as Value, type);
    for (const [from, to] of [['__required_keys__', required], ['__optional_keys__', optional]] as const) {
      const keys = base.namespace.get(from);
      if (keys instanceof FrozenSetValue) for (const key of keys.map.values()) setAdd(to, key);
    }
  }
  for (const [key, type] of notes.map) {
    dictSet(all, key as Value, type);
    const mark = type instanceof AliasValue ? type.name : null;
    setAdd(mark === 'Required' || (mark !== 'NotRequired' && truthOf(total)) ? required : optional, key as Value);
  }
  space.set('__annotations__', all);
  const made = buildClass({ name: rawText(textOf(name) ?? ''), bases: [dictType], namespace: space, metaclass: cls, keywords: new Map() });
  for (const [key, value] of [['__required_keys__', required], ['__optional_keys__', optional], ['__total__', truthOf(total)], ['__orig_bases__', new TupleValue([typedDictForm as Value])]] as [string, Value][]) made.namespace.set(key, value);
  return made;
});
defineMethod(typedDictMeta, '__call__', 'self, /, *args, **kwargs', (_self: Value, args: Value[], keywords: Map<string, Value>) => callValue(dictType, args, keywords.size === 0 ? null : keywords));
for (const name of ['__instancecheck__', '__subclasscheck__']) defineMethod(typedDictMeta, name, 'self, other, /', () => raise.typeError('TypedDict does not support instance and class checks'));
export function isTypedDict(value: Value): boolean {
  return value instanceof TypeValue && value.cls === typedDictMeta && value !== typedDictBase;
}
