// str(), repr(), ascii() and format() of any value.

import { floatText } from '../numbers/float-text.ts';
import { intText } from '../numbers/int-text.ts';
import { formatComplex } from '../text/format-complex.ts';
import { formatFloat } from '../text/format-float.ts';
import { formatInt } from '../text/format-int.ts';
import { formatText } from '../text/format-text.ts';
import { escapeBeyondAscii, reprByteArray, reprBytes, reprText } from '../text/repr.ts';
import { callValue } from './call.ts';
import { originalKey } from './dicts.ts';
import { identityOf } from './hash.ts';
import { peekItems } from './peek-items.ts';
import { raise } from './raise.ts';
import { orderedElements } from './set-order.ts';
import { isSet } from './sets.ts';
import type { AnySet } from './sets.ts';
import { textOf } from './sequence-operators.ts';
import { checkStop, state } from './state.ts';
import { isSlotWrapper, noneType, specialMethod, typeName, typeOf } from './types.ts';
import {
  BuiltinValue, ByteArrayValue, BytesValue, ComplexValue, DictValue, ExceptionValue, FloatValue, FunctionValue, IntInstance, ListValue, MethodValue, ModuleValue, RangeValue,
  SingletonValue, SliceValue, TextInstance, TupleValue, TypeValue, WideText, rawText, textValue,
} from './values.ts';
import type { ObjectValue, Text, Value } from './values.ts';

/** str(value) as UTF-16 text. */
export function strOf(value: Value): string {
  switch (typeof value) {
    case 'string': return value;
    case 'number':
    case 'bigint': return intText(value);
    case 'boolean': return value ? 'True' : 'False';
    default:
  }
  if (value === null) return 'None';
  const type = typeOf(value);
  if (!type.isNative) {
    const method = specialMethod(type, '__str__');
    if (method !== undefined) return textResult(callValue(method, [value]), '__str__');
  }
  if (value instanceof WideText) return value.text;
  if (value instanceof TextInstance) return rawText(value.v);
  if (value instanceof ExceptionValue) return exceptionText(value);
  return reprOf(value);
}

/** str(value) as a str value. */
export function strValue(value: Value): Text {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  return textValue(strOf(value));
}

function formatted(result: Value): string {
  const text = textOf(result);
  return text === undefined ? raise.typeError(`__format__ must return a str, not ${typeName(result)}`) : rawText(text);
}

function textResult(result: Value, name: string): string {
  const text = textOf(result);
  return text === undefined ? raise.typeError(`${name} returned non-string (type ${typeName(result)})`) : rawText(text);
}

export function exceptionText(exception: ExceptionValue): string {
  const { items } = exception.args;
  if (items.length === 0) return '';
  if (items.length === 1) return typeOf(exception).mro.some((type) => type.name === 'KeyError') ? reprOf(items[0]) : strOf(items[0]);
  const family = typeOf(exception).mro.find((type) => type.name === 'OSError' || type.name === 'SyntaxError');
  if (family?.name === 'OSError' && items.length === 2) {
    const [number, text] = items;
    const first = exception.details?.get('filename') ?? null;
    const second = exception.details?.get('filename2') ?? null;
    return `[Errno ${strOf(number)}] ${strOf(text)}${first === null ? '' : `: ${reprOf(first)}`}${second === null ? '' : ` -> ${reprOf(second)}`}`;
  }
  if (family?.name === 'SyntaxError') return syntaxErrorText(items);
  return reprOf(exception.args);
}

/** `invalid syntax (<string>, line 1)`. */
function syntaxErrorText(items: readonly Value[]): string {
  const place = items[1] instanceof TupleValue ? items[1].items : [];
  const [file, line] = place;
  if (typeof file !== 'string') return line === undefined || line === null ? strOf(items[0]) : `${strOf(items[0])} (line ${strOf(line)})`;
  const name = file.slice(file.lastIndexOf('/') + 1);
  return `${strOf(items[0])} (${name}${line === undefined || line === null ? '' : `, line ${strOf(line)}`})`;
}

const active: Set<object> = new Set();

/** repr(value) as UTF-16 text. */
export function reprOf(value: Value): string {
  switch (typeof value) {
    case 'string': return reprText(value);
    case 'number':
    case 'bigint': return intText(value);
    case 'boolean': return value ? 'True' : 'False';
    default:
  }
  if (value === null) return 'None';
  const type = typeOf(value);
  if (!type.isNative) {
    const method = specialMethod(type, '__repr__');
    if (method !== undefined) return textResult(callValue(method, [value]), '__repr__');
  }
  return plainRepr(value);
}

/** repr without looking for the program's own `__repr__`. */
export function plainRepr(value: ObjectValue): string {
  if (value instanceof FloatValue) return floatText(value.v);
  if (value instanceof ListValue) return nested(value, '[...]', () => `[${peekItems(value).map(reprOf).join(', ')}]`);
  if (value instanceof TupleValue) return nested(value, '(...)', () => (value.items.length === 1 ? `(${reprOf(value.items[0])},)` : `(${value.items.map(reprOf).join(', ')})`));
  if (value instanceof DictValue) {
    return nested(value, '{...}', () => `{${[...value.map].map(([key, item]) => `${reprOf(originalKey(value, key))}: ${reprOf(item)}`).join(', ')}}`);
  }
  if (isSet(value)) return setRepr(value);
  if (value instanceof WideText) return reprText(value.text);
  if (value instanceof TextInstance) return reprText(rawText(value.v));
  if (value instanceof IntInstance) return intText(value.v);
  if (value instanceof RangeValue) return `range(${value.start}, ${value.stop}${value.step === 1 ? '' : `, ${value.step}`})`;
  if (value instanceof SliceValue) return `slice(${reprOf(value.start)}, ${reprOf(value.stop)}, ${reprOf(value.step)})`;
  if (value instanceof ByteArrayValue) return `${typeName(value)}(${reprByteArray(value.bytes)})`;
  if (value instanceof BytesValue) return reprBytes(value.bytes);
  if (value instanceof ComplexValue) return complexText(value);
  if (value instanceof SingletonValue) return value.name;
  if (value instanceof TypeValue) return `<class '${value.module === 'builtins' ? '' : `${value.module}.`}${value.qualifiedName}'>`;
  if (value instanceof FunctionValue) return `<function ${value.qualifiedName} at ${address(value)}>`;
  if (value instanceof BuiltinValue) return value.owner === null ? `<built-in function ${value.name}>` : `<${isSlotWrapper(value) ? 'slot wrapper' : 'method'} '${value.name}' of '${value.owner.name}' objects>`;
  if (value instanceof MethodValue) return methodRepr(value);
  if (value instanceof ModuleValue) return moduleRepr(value);
  if (value instanceof ExceptionValue) {
    const { items } = value.args;
    return `${typeName(value)}(${items.length === 1 ? reprOf(items[0]) : items.map(reprOf).join(', ')})`;
  }
  const type = typeOf(value);
  return `<${type.module === 'builtins' ? '' : `${type.module}.`}${type.qualifiedName} object at ${address(value)}>`;
}

/** Modules that CPython carries inside itself. */
const frozen = new Set(['os', 'io', 'codecs', 'abc', 'site', 'stat', 'posixpath', 'genericpath', 'ntpath', '_collections_abc', 'importlib.util']);

function moduleRepr(module: ModuleValue): string {
  const own = module.cls.isUser ? specialMethod(module.cls, '__repr__') : undefined;
  if (own !== undefined) return rawText(callValue(own, [module]) as Text);
  const file = module.attributes.get('__file__');
  if (frozen.has(module.name) && typeof file === 'string' && file.startsWith('library/')) return `<module ${quoted(module)} (frozen)>`;
  if (typeof file === 'string') return `<module ${quoted(module)} from '${file}'>`;
  const isFolder = module.attributes.has('__path__');
  const isOwn = state.modules.get(module.name) === module || module.name === 'builtins';
  return `<module ${quoted(module)}${isFolder ? ' (namespace)' : !isOwn ? '' : frozen.has(module.name) ? ' (frozen)' : ' (built-in)'}>`;
}

function quoted(module: ModuleValue): string {
  const name = module.attributes.get('__name__');
  return `'${typeof name === 'string' ? name : module.name}'`;
}

function methodRepr(method: MethodValue): string {
  const { target } = method;
  if (target instanceof BuiltinValue && isSlotWrapper(target)) return `<method-wrapper '${target.name}' of ${typeName(method.self)} object at ${address(target)}>`;
  if (target instanceof BuiltinValue) return `<built-in method ${target.name} of ${typeName(method.self)} object at ${address(target)}>`;
  const name = target instanceof FunctionValue ? target.qualifiedName : typeName(target);
  return `<bound method ${name} of ${reprOf(method.self)}>`;
}

function setRepr(set: AnySet): string {
  const type = typeOf(set);
  const isPlain = type.name === 'set' && type.isNative;
  if (set.map.size === 0) return `${type.name}()`;
  const text = nested(set, `${type.name}(...)`, () => `{${(orderedElements(set) ?? [...set.map.values()]).map(reprOf).join(', ')}}`);
  return isPlain || text.endsWith('(...)') ? text : `${type.name}(${text})`;
}

/** A container inside itself is shown short. */
export function nested(value: object, short: string, work: () => string): string {
  // A list that holds the same list twice, and so on, has a text far longer than itself.
  checkStop();
  if (active.has(value)) return short;
  active.add(value);
  try {
    return work();
  } finally {
    active.delete(value);
  }
}

export function address(value: object): string {
  return `0x${identityOf(value).toString(16).padStart(12, '0')}`;
}

export function complexText(value: ComplexValue): string {
  const part = (number: number): string => floatText(number).replace(/\.0$/, '');
  if (value.real === 0 && !Object.is(value.real, -0)) return `${part(value.imaginary)}j`;
  const imaginary = part(value.imaginary);
  return `(${part(value.real)}${imaginary.startsWith('-') ? '' : '+'}${imaginary}j)`;
}

export function asciiOf(value: Value): string {
  return escapeBeyondAscii(reprOf(value));
}

/** format(value, specification) as UTF-16 text. */
export function formatOf(value: Value, specification: string): string {
  const type = typeOf(value);
  if (!type.isNative) {
    const method = specialMethod(type, '__format__');
    if (method !== undefined) return formatted(callValue(method, [value, textValue(specification)]));
  }
  return plainFormat(value, specification);
}

/** What the builtin types make of a specification. */
export function plainFormat(value: Value, specification: string): string {
  const type = typeOf(value);
  if (specification === '') return strOf(value);
  if (typeof value === 'number' || typeof value === 'bigint') return formatInt(value, specification);
  if (typeof value === 'boolean') return formatInt(value ? 1 : 0, specification, 'bool');
  if (value instanceof FloatValue) return formatFloat(value.v, specification);
  if (value instanceof IntInstance) return formatInt(value.v, specification, type.name);
  if (value instanceof ComplexValue) return formatComplex(value.real, value.imaginary, specification);
  const text = textOf(value);
  if (text !== undefined) return formatText(rawText(text), specification);
  return raise.typeError(`unsupported format string passed to ${type === noneType ? 'NoneType' : type.name}.__format__`);
}

