// The module copy: copy and deepcopy.

import { findAttribute, getAttribute } from '../../runtime/attributes.ts';
import { callValue } from '../../runtime/call.ts';
import { defineConstructor } from '../../runtime/define.ts';
import { dictCopy, dictGet, dictSet, originalKey } from '../../runtime/dicts.ts';
import { exceptionType } from '../../runtime/exception-types.ts';
import { identityOf } from '../../runtime/hash.ts';
import { itemsOf } from '../../runtime/iterate.ts';
import { defineModule } from '../../runtime/modules.ts';
import { makeException, raise } from '../../runtime/raise.ts';
import { setAdd, setFrom } from '../../runtime/sets.ts';
import { setItem } from '../../runtime/subscript.ts';
import { builtinType, specialMethod, typeName, typeOf } from '../../runtime/types.ts';
import { DictValue, ExceptionValue, FrozenSetValue, ListValue, MethodValue, SetValue, TupleValue, TypeValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { pythonFunction } from '../python/python-function.ts';
import { rebuild } from './rebuild.ts';
import type { Rebuilding } from './rebuild.ts';
import { fromReduced, reducedBy } from './reduced.ts';

const errorType = builtinType('Error', null, { base: exceptionType('Exception'), module: 'copy' });
defineConstructor(errorType, '*args', (cls: TypeValue, args: Value[]) => makeException(cls, args));

const notCopied = new Set(['generator', 'module', 'dict_keys', 'dict_values', 'dict_items', 'frame', 'coroutine']);

function refuseUncopied(value: Value): void {
  if (notCopied.has(typeName(value))) raise.typeError(`cannot pickle '${typeName(value)}' object`);
}

function isMadeByProgram(value: Value): value is Exclude<Value, null | boolean | number | bigint | string> {
  return typeof value === 'object' && value !== null && (typeOf(value).isUser || value instanceof ExceptionValue);
}

function shallow(value: Value): Value {
  if (typeof value !== 'object' || value === null || value instanceof TypeValue) return value;
  const type = typeOf(value);
  if (type.isNative) {
    if (value instanceof ListValue) return new ListValue(value.items.slice());
    if (value instanceof DictValue) return dictCopy(value);
    if (value instanceof SetValue) return setFrom(value.map.values());
  }
  const own = specialMethod(type, '__copy__');
  if (own !== undefined && own !== null) return callValue(own, [value]);
  refuseUncopied(value);
  const reduced = reducedBy(value);
  const asItIs: Rebuilding = { part: (item) => item, note: () => undefined };
  if (reduced !== undefined) return fromReduced(value, reduced, asItIs);
  return isMadeByProgram(value) ? rebuild(value, asItIs) : value;
}

function deep(value: Value, memo: DictValue): Value {
  if (typeof value !== 'object' || value === null || value instanceof TypeValue) return value;
  const identity = identityOf(value);
  const known = dictGet(memo, identity);
  if (known !== undefined) return known;
  const made = deepUnknown(value, memo, (copy) => dictSet(memo, identity, copy));
  if (made !== value) dictSet(memo, identity, made);
  return made;
}

function deepUnknown(value: Value, memo: DictValue, note: (made: Value) => void): Value {
  const type = typeOf(value);
  if (type.isNative) return deepNative(value, memo, note);
  const own = findAttribute(value, '__deepcopy__');
  if (own !== undefined && own !== null) return callValue(own, [memo]);
  refuseUncopied(value);
  const reduced = reducedBy(value);
  const inDepth: Rebuilding = { part: (item) => deep(item, memo), note };
  if (reduced !== undefined) return fromReduced(value, reduced, inDepth);
  if (isMadeByProgram(value)) return rebuild(value, inDepth);
  const copier = specialMethod(type, '__copy__');
  return copier === undefined || copier === null ? value : deepContainer(value, callValue(copier, [value]), inDepth);
}

/** A container that another module brings: its own copy, emptied and filled again. */
function deepContainer(value: Value, made: Value, { part, note }: Rebuilding): Value {
  if (!(value instanceof DictValue) && typeOf(value).lookup('append') === undefined) return made;
  note(made);
  callValue(getAttribute(made, 'clear'), []);
  if (value instanceof DictValue) for (const [key, item] of value.map) setItem(made, part(originalKey(value, key)), part(item));
  else for (const item of itemsOf(value)) callValue(getAttribute(made, 'append'), [part(item)]);
  return made;
}

function deepNative(value: Value, memo: DictValue, note: (made: Value) => void): Value {
  refuseUncopied(value);
  if (value instanceof ListValue) {
    const made = new ListValue([]);
    note(made);
    for (const item of value.items) made.items.push(deep(item, memo));
    return made;
  }
  if (value instanceof DictValue) {
    const made = new DictValue();
    note(made);
    for (const [key, item] of value.map) dictSet(made, deep(originalKey(value, key), memo), deep(item, memo));
    return made;
  }
  if (value instanceof TupleValue) {
    const items = value.items.map((item) => deep(item, memo));
    const known = dictGet(memo, identityOf(value));
    return known ?? (items.every((item, at) => item === value.items[at]) ? value : new TupleValue(items));
  }
  if (value instanceof SetValue || value instanceof FrozenSetValue) {
    const made = value instanceof SetValue ? new SetValue() : new FrozenSetValue();
    for (const item of value.map.values()) setAdd(made, deep(item, memo));
    return made;
  }
  if (value instanceof MethodValue) return new MethodValue(deep(value.self, memo), value.target);
  return value instanceof ExceptionValue ? rebuild(value, { part: (item) => deep(item, memo), note }) : value;
}

defineModule('copy', () => new Map<string, Value>([
  ['Error', errorType], ['error', errorType],
  ['copy', pythonFunction('copy', 'x', shallow)],
  ['deepcopy', pythonFunction('deepcopy', 'x, memo=None', (value: Value, memo: Value) => deep(value, memo instanceof DictValue ? memo : new DictValue()))],
]));
