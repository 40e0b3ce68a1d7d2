// The module json. Its two classes are in classes.ts; the functions use them only where a program brings its own.

import { decodeBytes } from '../../text/encode.ts';
import { getAttribute } from '../../runtime/attributes.ts';
import { attributeName } from '../../runtime/attribute-name.ts';
import { callValue } from '../../runtime/call.ts';
import { makeFunction } from '../../runtime/define.ts';
import { defineModule, loadModule } from '../../runtime/modules.ts';
import { state } from '../../runtime/state.ts';
import { pointOffset, unitOffset } from '../../text/points.ts';
import { indexOf } from '../../runtime/indexing.ts';
import { itemsOf } from '../../runtime/iterate.ts';
import { raise, requireSize } from '../../runtime/raise.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { truthOf } from '../../runtime/truth.ts';
import { typeName } from '../../runtime/types.ts';
import { BytesValue, TupleValue, rawText, textValue } from '../../runtime/values.ts';
import type { DictValue, ModuleValue, Value } from '../../runtime/values.ts';
import { rawTextOf } from '../../builtins/arguments.ts';
import { pythonFunction } from '../python/python-function.ts';
import { decodeErrorType } from './decode-error.ts';
import './classes.ts';
import { decodeAt, decodeJson } from './decode.ts';
import { encodeJson } from './encode.ts';

function indentOf(value: Value): string | null {
  if (value === null) return null;
  const text = textOf(value);
  if (text !== undefined) return rawText(text);
  const count = Math.max(0, indexOf(value));
  requireSize(count);
  return ' '.repeat(count);
}

function separatorsOf(value: Value, isIndented: boolean): [string, string] {
  if (value === null) return [isIndented ? ',' : ', ', ': '];
  const parts = itemsOf(value);
  if (parts.length > 2) raise.valueError('too many values to unpack (expected 2)');
  if (parts.length < 2) raise.valueError(`not enough values to unpack (expected 2, got ${parts.length})`);
  const key = rawTextOf(parts[1], 'make_encoder() argument 5 must be str, not ');
  return [rawTextOf(parts[0], 'make_encoder() argument 6 must be str, not '), key];
}

function documentText(value: Value): string {
  const text = textOf(value);
  if (text !== undefined) return rawText(text);
  if (value instanceof BytesValue) return decodeBytes(value.bytes, 'utf-8', 'strict');
  return raise.typeError(`the JSON object must be str, bytes or bytearray, not ${typeName(value)}`);
}

function encoded(value: Value, given: Value[]): Value {
  const [skipKeys, ensureAscii, allowNan, indentValue, itemSeparator, keySeparator, fallback, sortKeys] = given;
  return textValue(encodeJson(value, {
    indent: indentOf(indentValue), itemSeparator: rawTextOf(itemSeparator, 'make_encoder() argument 6 must be str, not '), keySeparator: rawTextOf(keySeparator, 'make_encoder() argument 5 must be str, not '),
    fallback, isSorted: truthOf(sortKeys), isAscii: truthOf(ensureAscii), allowsNan: truthOf(allowNan), skipsKeys: truthOf(skipKeys),
  }));
}

type Options = [Value, Value, Value, Value, Value, Value, Value, Value, Value, DictValue];

function encodeWith(value: Value, [skipkeys, ensureAscii, circular, allowNan, cls, indent, separators, fallback, sortKeys, extra]: Options): Value {
  if (cls === null && extra.map.size === 0) {
    const [itemSeparator, keySeparator] = separatorsOf(separators, indent !== null);
    return encoded(value, [skipkeys, ensureAscii, allowNan, indent, textValue(itemSeparator), textValue(keySeparator), fallback, sortKeys]);
  }
  const keywords = new Map<string, Value>([
    ['skipkeys', skipkeys], ['ensure_ascii', ensureAscii], ['check_circular', circular], ['allow_nan', allowNan], ['indent', indent], ['separators', separators], ['default', fallback], ['sort_keys', sortKeys],
    ...extra.map as Map<string, Value>,
  ]);
  const encoder = callValue(cls ?? submodule('encoder', 'JSONEncoder'), [], keywords);
  return callValue(getAttribute(encoder, 'encode'), [value]);
}

function decodeWith(value: Value, [cls, object, float, int, constant, pairs, extra]: Value[]): Value {
  const keywords = new Map((extra as DictValue).map as Map<string, Value>);
  const isPlain = cls === null && [...keywords.keys()].every((name) => name === 'strict');
  if (isPlain) {
    const strict = keywords.get('strict');
    return decodeJson(documentText(value), { object, pairs, float, int, constant, isStrict: strict === undefined || truthOf(strict) });
  }
  const text = textValue(documentText(value));
  for (const [name, hook] of [['object_hook', object], ['object_pairs_hook', pairs], ['parse_float', float], ['parse_int', int], ['parse_constant', constant]] as const) if (hook !== null) keywords.set(name, hook);
  const decoder = callValue(cls ?? submodule('decoder', 'JSONDecoder'), [], keywords);
  return callValue(getAttribute(decoder, 'decode'), [text]);
}

function submodule(part: string, name: string): Value {
  return (loadModule(state.depth, `json.${part}`) as ModuleValue).attributes.get(name) as Value;
}

const later: Map<string, string> = new Map([['JSONEncoder', 'encoder'], ['JSONDecoder', 'decoder']]);

defineModule('_json', () => new Map<string, Value>([
  ['encode_text', makeFunction('encode_text', 'obj, skipkeys, ensure_ascii, allow_nan, indent, item, key, default, sort_keys, /', (value: Value, ...given: Value[]) => encoded(value, given))],
  ['decode_text', makeFunction('decode_text', 's, start, whole, object_hook, parse_float, parse_int, parse_constant, pairs_hook, strict, /', (value: Value, start: Value, isWhole: Value, ...given: Value[]) => {
    const [object, float, int, constant, pairs, strict] = given;
    const hooks = { object, pairs, float, int, constant, isStrict: truthOf(strict) };
    const text = textOf(value);
    if (text === undefined) return raise.typeError(`expected string or bytes-like object, got '${typeName(value)}'`);
    if (isWhole === true) return decodeJson(rawText(text), hooks);
    const at = unitOffset(text, Number(start));
    const { value: found, end } = decodeAt(rawText(text), at, hooks);
    return new TupleValue([found, pointOffset(text, end)]);
  })],
]));

const dumpArguments = 'skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None, separators=None, default=None, sort_keys=False, **kw';
const loadArguments = 'cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, object_pairs_hook=None, **kw';

defineModule('json', () => new Map<string, Value>([
  ['JSONDecodeError', decodeErrorType],
  ['dumps', pythonFunction('dumps', `obj, *, ${dumpArguments}`, (value: Value, ...given: Value[]) => encodeWith(value, given as Options))],
  ['dump', pythonFunction('dump', `obj, fp, *, ${dumpArguments}`, (value: Value, file: Value, ...given: Value[]) => {
    callValue(getAttribute(file, 'write'), [encodeWith(value, given as Options)]);
    return null;
  })],
  ['loads', pythonFunction('loads', `s, *, ${loadArguments}`, (value: Value, ...given: Value[]) => decodeWith(value, given))],
  ['load', pythonFunction('load', `fp, *, ${loadArguments}`, (file: Value, ...given: Value[]) => decodeWith(callValue(getAttribute(file, 'read'), []), given))],
  ['__getattr__', makeFunction('__getattr__', 'name, /', (given: Value) => {
    const name = attributeName(given);
    if (name === 'encoder' || name === 'decoder') return loadModule(state.depth, `json.${name}`);
    const part = later.get(name);
    return part === undefined ? raise.attributeError(`module 'json' has no attribute '${name}'`) : submodule(part, name);
  })],
]));
