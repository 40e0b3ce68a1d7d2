// The module dataclasses: the decorator, and the functions over the fields of its classes.

import { getAttribute } from '../../runtime/attributes.ts';
import { callValue } from '../../runtime/call.ts';
import { makeClass } from '../../runtime/classes.ts';
import { defineConstructor, makeFunction } from '../../runtime/define.ts';
import { dictSet, originalKey } from '../../runtime/dicts.ts';
import { exceptionType } from '../../runtime/exception-types.ts';
import { itemsOf } from '../../runtime/iterate.ts';
import { defineModule, loadModule } from '../../runtime/modules.ts';
import { makeException, raise } from '../../runtime/raise.ts';
import { reprOf } from '../../runtime/show.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { state } from '../../runtime/state.ts';
import { truthOf } from '../../runtime/truth.ts';
import { builtinType, typeName, typeOf } from '../../runtime/types.ts';
import { DictValue, ListValue, TupleValue, TypeValue, rawText, textValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { pythonFunction } from '../python/python-function.ts';
import { type Options, decorate, fieldsOfClass } from './decorate.ts';
import { type FieldValue, field, fieldType, keywordsFromHere, missing } from './field.ts';
import { initVarType } from './init-var.ts';

const frozenError = builtinType('FrozenInstanceError', null, { base: exceptionType('AttributeError'), module: 'dataclasses' });
defineConstructor(frozenError, '*args', (cls: TypeValue, args: Value[]) => makeException(cls, args));

const optionNames = ['init', 'repr', 'eq', 'order', 'unsafe_hash', 'frozen', 'match_args', 'kw_only', 'slots', 'weakref_slot'] as const;
const optionText = 'init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False';

function optionsFrom(values: readonly Value[]): Options {
  return Object.fromEntries(optionNames.map((name, at) => [name, truthOf(values[at])])) as unknown as Options;
}

const dataclass = pythonFunction('dataclass', `cls=None, /, *, ${optionText}`, (cls: Value, ...values: Value[]) => {
  const options = optionsFrom(values);
  const apply = (target: Value): Value => (target instanceof TypeValue ? decorate(target, options, frozenError) : raise.attributeError(`'${typeName(target)}' object has no attribute '__mro__'`));
  return cls === null ? makeFunction('wrap', 'cls', apply) : apply(cls);
});

function realFields(value: Value): FieldValue[] | undefined {
  const fields = fieldsOfClass(value instanceof TypeValue ? value : typeOf(value));
  return fields === undefined ? undefined : [...fields.values()].filter((entry) => entry.kind === '_FIELD');
}

function instanceFields(value: Value, name: string): FieldValue[] {
  const fields = value instanceof TypeValue ? undefined : realFields(value);
  return fields ?? raise.typeError(`${name}() should be called on dataclass instances`);
}

/** Goes into lists, tuples and dicts; `whole` puts the fields of a dataclass together. */
function unfold(value: Value, whole: (value: Value, fields: FieldValue[]) => Value): Value {
  const again = (inner: Value): Value => unfold(inner, whole);
  const fields = value instanceof TypeValue ? undefined : realFields(value);
  if (fields !== undefined) return whole(value, fields);
  if (value instanceof TupleValue && typeOf(value).lookup('_fields') !== undefined) return callValue(typeOf(value), value.items.map(again));
  if (value instanceof ListValue) return typeOf(value).isUser ? callValue(typeOf(value), [new ListValue(value.items.map(again))]) : new ListValue(value.items.map(again));
  if (value instanceof TupleValue) return typeOf(value).isUser ? callValue(typeOf(value), [new TupleValue(value.items.map(again))]) : new TupleValue(value.items.map(again));
  if (value instanceof DictValue) {
    const made = typeOf(value).isUser ? callValue(typeOf(value), []) as DictValue : new DictValue();
    for (const [key, item] of value.map) dictSet(made, again(originalKey(value, key)), again(item));
    return made;
  }
  return typeof value === 'object' && value !== null ? callValue(deepCopy(), [value]) : value;
}

function deepCopy(): Value {
  return getAttribute(loadModule(state.depth, 'copy'), 'deepcopy');
}

function asdict(value: Value, factory: Value | undefined): Value {
  const whole = (inner: Value, fields: FieldValue[]): Value => {
    const entries = fields.map((entry): [Value, Value] => [textValue(entry.name), unfold(getAttribute(inner, entry.name), whole)]);
    if (factory !== undefined) return callValue(factory, [new ListValue(entries.map((entry) => new TupleValue(entry)))]);
    const made = new DictValue();
    for (const [name, item] of entries) dictSet(made, name, item);
    return made;
  };
  return whole(value, instanceFields(value, 'asdict'));
}

function astuple(value: Value, factory: Value | undefined): Value {
  const whole = (inner: Value, fields: FieldValue[]): Value => {
    const items = fields.map((entry) => unfold(getAttribute(inner, entry.name), whole));
    return factory === undefined ? new TupleValue(items) : callValue(factory, [new ListValue(items)]);
  };
  return whole(value, instanceFields(value, 'astuple'));
}

function replace(value: Value, changes: Map<string, Value>): Value {
  instanceFields(value, 'replace');
  const given = new Map(changes);
  for (const entry of fieldsOfClass(typeOf(value))?.values() ?? []) {
    if (entry.kind === '_FIELD_CLASSVAR') continue;
    if (!entry.isInit) {
      if (given.has(entry.name)) raise.valueError(`field ${entry.name} is declared with init=False, it cannot be specified with replace()`);
      continue;
    }
    if (given.has(entry.name)) continue;
    if (entry.kind === '_FIELD_INITVAR') {
      if (!entry.hasDefault) raise.valueError(`InitVar ${reprOf(entry.name)} must be specified with replace()`);
      continue;
    }
    given.set(entry.name, getAttribute(value, entry.name));
  }
  return callValue(typeOf(value), [], given);
}

function makeDataclass(name: Value, fields: Value, bases: Value, namespace: Value, values: readonly Value[]): Value {
  const space = new Map<string, Value>(namespace instanceof DictValue ? namespace.map as Map<string, Value> : []);
  const notes = new DictValue();
  for (const item of itemsOf(fields)) {
    const text = textOf(item);
    const [key, type, value] = text === undefined ? itemsOf(item) : [text, 'typing.Any'];
    const fieldName = rawText(textOf(key) ?? '');
    if (notes.map.has(fieldName)) raise.typeError(`Field name duplicated: ${reprOf(key)}`);
    if (textOf(key) === undefined || !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(fieldName)) raise.typeError(`Field names must be valid identifiers: ${reprOf(key)}`);
    dictSet(notes, key, type);
    if (value !== undefined) space.set(fieldName, value);
  }
  space.set('__annotations__', notes);
  const made = makeClass(state.depth, { name: rawText(textOf(name) ?? ''), bases: itemsOf(bases), keywords: null, namespace: space });
  return decorate(made as TypeValue, optionsFrom(values), frozenError);
}

defineModule('dataclasses', () => new Map<string, Value>([
  ['dataclass', dataclass], ['field', field], ['Field', fieldType], ['InitVar', initVarType], ['KW_ONLY', keywordsFromHere], ['MISSING', missing], ['FrozenInstanceError', frozenError],
  ['fields', pythonFunction('fields', 'class_or_instance', (value: Value) => {
    const found = realFields(value);
    return found === undefined ? raise.typeError('must be called with a dataclass type or instance') : new TupleValue(found as unknown as Value[]);
  })],
  ['is_dataclass', pythonFunction('is_dataclass', 'obj', (value: Value) => realFields(value) !== undefined)],
  ['asdict', makeFunction('asdict', 'obj, *, dict_factory=?', asdict)],
  ['astuple', makeFunction('astuple', 'obj, *, tuple_factory=?', astuple)],
  ['replace', makeFunction('replace', 'obj, /, **changes', replace)],
  ['make_dataclass', pythonFunction('make_dataclass', `cls_name, fields, *, bases=None, namespace=None, ${optionText}`, (name: Value, fields: Value, bases: Value, namespace: Value, ...values: Value[]) => (
    makeDataclass(name, fields, bases ?? new TupleValue([]), namespace, values)
  ))],
]));
