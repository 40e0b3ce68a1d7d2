// Families of calls to compare with CPython. A family is one part of the library; add a family for a new part.

import fc from 'fast-check';
import { BytesValue, FloatValue, ListValue, SliceValue, TupleValue } from '../../src/language/engine/runtime/values.ts';
import type { Value } from '../../src/language/engine/runtime/values.ts';
import type { Call } from './calls.ts';
import * as values from './values.ts';

type Calls = fc.Arbitrary<Call>;

const method = (name: string, self: fc.Arbitrary<Value>, ...args: fc.Arbitrary<Value>[]): Calls =>
  fc.tuple(self, fc.tuple(...args)).map(([one, given]) => ({ kind: 'method', self: one, name, args: given as Value[] }));
const call = (name: string, ...args: fc.Arbitrary<Value>[]): Calls => fc.tuple(...args).map((given) => ({ kind: 'function', name, args: given as Value[] }));
const operator = (operators: string[], left: fc.Arbitrary<Value>, right: fc.Arbitrary<Value>): Calls =>
  fc.tuple(fc.constantFrom(...operators), left, right).map(([one, first, second]) => ({ kind: 'operator', operator: one, left: first, right: second }));
const shaped = (shape: 'list' | 'sorted', calls: Calls): Calls => calls.map((one) => ({ ...one, shape }));
const optional = (one: fc.Arbitrary<Value>): fc.Arbitrary<Value> => fc.oneof(fc.constant(null), one);
const index = fc.oneof(fc.constant(null), fc.integer({ min: -16, max: 16 }));
const textValue = fc.oneof(values.text, values.sparseText);

const formatSpec = fc.tuple(
  fc.constantFrom('', '', 'x<', '*^', '0=', '>', '<', '=', '^', '😀>'), fc.constantFrom('', '', '+', '-', ' '), fc.constantFrom('', '', '', 'z'), fc.constantFrom('', '', '#'), fc.constantFrom('', '0'),
  fc.constantFrom('', '', '1', '5', '12', '30'), fc.constantFrom('', '', ',', '_'), fc.constantFrom('', '', '.0', '.1', '.2', '.3', '.5', '.10', '.17', '.25', '.120'),
).map((parts) => parts.join(''));
const specFor = (letters: string): fc.Arbitrary<Value> => fc.tuple(formatSpec, fc.constantFrom('', '', ...letters)).map(([spec, letter]) => spec + letter);

const template: fc.Arbitrary<string> = fc.array(fc.constantFrom('{', '}', '{{', '}}', '{}', '{0}', '{1}', '{a}', '{b}', '{!r}', '{0!s}', '{:>5}', '{:{}}', '{0:{1}}', '{a[0]}', '{b[x]}', '{0.real}', '{a.}', '{:,}', 'x', ' ', ':', '!', '😀', '{:.3f}', '{0[}', '{!a}'), { maxLength: 5 }).map((parts) => parts.join(''));
const percentTemplate: fc.Arbitrary<string> = fc.array(
  fc.oneof(
    fc.constantFrom('x', '😀', '%%', '%', ' '),
    fc.tuple(fc.constantFrom('', '', '(a)'), fc.constantFrom('', '', '-', '0', '+', ' ', '#', '-0', '+0', '#0'), fc.constantFrom('', '', '1', '8', '*'), fc.constantFrom('', '', '.0', '.3', '.', '.*'), fc.constantFrom(...'diouxXeEfFgGcrsaqdsfr%')).map((parts) => `%${parts.join('')}`),
  ),
  { maxLength: 3 },
).map((parts) => parts.join(''));

// An int may become a width: CPython would fill gigabytes with spaces.
const argument = values.scalar.filter((value) => typeof value !== 'number' || Math.abs(value) < 1e6);

const numberText = fc.oneof(
  fc.array(fc.constantFrom(...'0123456789_+-.eE xXoObBaf', '٣', '५', '\u00a0', '\n'), { maxLength: 8 }).map((parts) => parts.join('')),
  values.int.map(String), values.double.map(String),
  fc.tuple(fc.constantFrom('0x', '0b', '0o', '-0X', '+', '0'), fc.array(fc.constantFrom(...'01789af_'), { maxLength: 6 })).map(([prefix, digits]) => prefix + digits.join('')),
  fc.constantFrom('inf', '-Infinity', 'nan', '+nan', '1e400', '1e-400', '.5', '5.', '.', 'infinit'),
);

export const families: Record<string, Calls> = {
  'int and float operators': fc.oneof(
    operator(['+', '-', '*', '/', '//', '%', '<', '<=', '==', '!=', '>', '&', '|', '^'], values.number, values.number),
    operator(['**'], values.int, fc.integer({ min: -8, max: 12 })),
    operator(['**'], values.float.filter(({ v }) => v >= 0), values.float.map(({ v }) => new FloatValue(Math.round(v % 20 * 4) / 4))),
    operator(['<<', '>>'], values.int, fc.integer({ min: -2, max: 200 })),
    operator(['unary-', 'unary+', 'unary~'], fc.constant(null), values.number),
  ),
  'number functions': fc.oneof(
    call('divmod', values.number, values.number), call('abs', values.number), call('round', values.number), call('round', values.number, fc.integer({ min: -25, max: 25 })),
    call('pow', values.int, values.int, values.int), call('hash', values.number.filter((value) => !(value instanceof FloatValue) || value.v === value.v)), call('hash', fc.tuple(values.smallInt, values.smallInt).map((items) => new TupleValue(items))),
    call('hex', values.int), call('oct', values.int), call('bin', values.int), call('chr', values.int), call('bool', values.scalar),
    call('repr', values.float), call('str', values.number), call('int', values.number), call('float', values.number),
    method('as_integer_ratio', values.number), method('bit_length', values.int), method('bit_count', values.int), method('hex', values.float), method('is_integer', values.float),
    method('to_bytes', values.int, fc.integer({ min: 0, max: 12 }), fc.constantFrom('big', 'little')),
    call('sum', values.alike(values.number)), call('max', values.alike(values.number)), call('min', values.alike(values.number)),
  ),
  'numbers from text': fc.oneof(call('int', numberText), call('int', numberText, fc.constantFrom(0, 2, 8, 10, 16, 36, 7)), call('float', numberText)),
  'format specs': fc.oneof(call('format', values.int, specFor('bcdoxXneEfFgG%s')), call('format', values.float, specFor('eEfFgGn%d')), call('format', values.text, specFor('sd')), call('format', fc.boolean(), specFor('dsx'))),
  'str.format and %': fc.oneof(
    fc.tuple(template, fc.array(argument, { maxLength: 3 }), fc.oneof(values.list, argument)).map(([text, args, a]): Call => ({ kind: 'method', self: text, name: 'format', args, keywords: { a, b: 5 } })),
    operator(['%'], percentTemplate, fc.oneof(argument, fc.array(argument, { maxLength: 4 }).map((items) => new TupleValue(items)))),
  ),
  'text case and kind': fc.oneof(...['upper', 'lower', 'title', 'capitalize', 'swapcase', 'casefold', 'isalpha', 'isdecimal', 'isdigit', 'isnumeric', 'isalnum', 'isspace', 'isprintable', 'isascii', 'isupper', 'islower', 'istitle', 'isidentifier'].map((name) => method(name, textValue))),
  'text search and split': fc.oneof(
    ...['find', 'rfind', 'index', 'rindex', 'count', 'startswith', 'endswith'].map((name) => method(name, values.sparseText, values.shortText, index, index)),
    ...['find', 'rfind', 'count', 'startswith', 'endswith'].map((name) => method(name, values.sparseText, values.shortText)),
    method('split', textValue), method('rsplit', textValue), method('split', textValue, optional(values.shortText), fc.integer({ min: -1, max: 3 })), method('rsplit', textValue, optional(values.shortText), fc.integer({ min: -1, max: 3 })),
    method('splitlines', values.text), method('splitlines', values.text, fc.boolean()), method('partition', values.sparseText, values.shortText), method('rpartition', values.sparseText, values.shortText),
    method('replace', values.sparseText, values.shortText, values.shortText), method('replace', values.sparseText, values.shortText, values.shortText, fc.integer({ min: -1, max: 3 })),
    method('removeprefix', values.sparseText, values.shortText), method('removesuffix', values.sparseText, values.shortText),
    operator(['in'], values.shortText, values.sparseText), operator(['[]'], values.text, fc.integer({ min: -16, max: 16 })), operator(['[]'], values.text, fc.tuple(index, index, index).map(([start, stop, step]) => new SliceValue(start, stop, step))),
  ),
  'text layout and repr': fc.oneof(
    ...['strip', 'lstrip', 'rstrip'].flatMap((name) => [method(name, textValue), method(name, values.sparseText, values.shortText)]),
    ...['center', 'ljust', 'rjust'].flatMap((name) => [method(name, textValue, values.smallInt), method(name, textValue, values.smallInt, values.shortText)]),
    method('zfill', fc.oneof(values.text, values.int.map(String)), values.smallInt), method('expandtabs', values.text), method('expandtabs', values.text, fc.integer({ min: -1, max: 9 })),
    call('repr', values.text), call('ascii', values.text), call('repr', values.bytes), call('len', values.text), call('ord', values.shortText),
    method('join', values.shortText, fc.array(values.shortText, { maxLength: 4 }).map((items) => new ListValue(items))), method('join', values.shortText, values.list),
    method('encode', values.text), method('encode', values.text, fc.constantFrom('ascii', 'latin-1', 'utf-8', 'utf-16', 'utf-16-le', 'utf-32-be'), fc.constantFrom('strict', 'ignore', 'replace', 'backslashreplace', 'xmlcharrefreplace')),
    method('decode', values.bytes, fc.constantFrom('utf-8', 'ascii', 'latin-1'), fc.constantFrom('strict', 'ignore', 'replace', 'backslashreplace')),
    method('translate', values.sparseText, values.dict), operator(['+', '*', '<', '=='], values.text, fc.oneof(values.text, values.smallInt)),
  ),
  'bytes methods': fc.oneof(
    ...['upper', 'lower', 'title', 'capitalize', 'swapcase', 'isalpha', 'isdigit', 'isalnum', 'isspace', 'isascii', 'isupper', 'islower', 'split', 'strip', 'splitlines', 'hex'].map((name) => method(name, values.bytes)),
    ...['find', 'rfind', 'count', 'startswith', 'partition', 'split'].map((name) => method(name, values.bytes, values.bytes)), ...['split', 'rsplit'].map((name) => method(name, values.text.map((one) => new BytesValue(new TextEncoder().encode(typeof one === 'string' ? one : ' '))), fc.constant(null), fc.integer({ min: -1, max: 3 }))), method('replace', values.bytes, values.bytes, values.bytes),
    method('zfill', values.bytes, values.smallInt), method('center', values.bytes, values.smallInt), operator(['+', '<', '==', 'in'], values.bytes, values.bytes), operator(['*'], values.bytes, values.smallInt), operator(['[]'], values.bytes, index),
  ),
  'lists and tuples': fc.oneof(
    ...[values.list, values.tuple].flatMap((one: fc.Arbitrary<Value>) => [
      method('index', one, values.smallInt), method('index', one, values.shortText, values.smallInt), method('count', one, values.smallInt), operator(['+', '<', '<=', '==', '!='], one, one), operator(['*'], one, fc.integer({ min: -2, max: 3 })),
      operator(['[]'], one, fc.tuple(index, index, index).map(([start, stop, step]) => new SliceValue(start, stop, step))), operator(['in'], values.scalar, one), call('list', one), call('tuple', one), call('len', one),
    ]),
    call('repr', values.nested), call('str', values.nested), operator(['==', '!=', '<'], values.nested, values.nested), shaped('list', call('reversed', values.list)), shaped('list', call('enumerate', values.list, values.smallInt)),
    shaped('list', call('zip', values.list, values.tuple)), call('any', values.list), call('all', values.list), method('pop', values.list, values.smallInt), method('pop', values.list), method('remove', values.list, values.smallInt),
  ),
  sorting: fc.oneof(
    // Enough tuples to take the way for long lists.
    fc.tuple(fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.constantFrom('a', 'b', 'ab', 'é'), values.smallInt).map((items) => new TupleValue(items)), { minLength: 64, maxLength: 90 }), fc.boolean()).map(([items, reverse]): Call => ({ kind: 'function', name: 'sorted', args: [new ListValue(items)], keywords: { reverse } })),
    ...[values.int, values.float.filter(({ v }) => v === v), values.text, values.number.filter((value) => !(value instanceof FloatValue) || value.v === value.v), fc.tuple(values.smallInt, values.shortText).map((items) => new TupleValue(items)), values.list.filter(({ items }) => items.every((item) => typeof item === 'number')), values.scalar.filter((value) => !(value instanceof FloatValue) || value.v === value.v)].flatMap((one: fc.Arbitrary<Value>) => [
      fc.tuple(values.alike(one, 30), fc.boolean()).map(([items, reverse]): Call => ({ kind: 'function', name: 'sorted', args: [items], keywords: { reverse } })),
      call('min', values.alike(one)), call('max', values.alike(one)),
    ]),
  ),
  'dicts and sets': fc.oneof(
    ...['keys', 'values', 'items', 'copy', 'popitem'].map((name) => method(name, values.dict)), method('get', values.dict, values.scalar), method('get', values.dict, values.smallInt, values.smallInt), method('pop', values.dict, values.shortText), method('setdefault', values.dict, values.smallInt),
    operator(['|', '=='], values.dict, values.dict), operator(['in'], values.scalar, values.dict), operator(['[]'], values.dict, values.smallInt), call('dict', values.dict), call('list', values.dict), call('len', values.dict), call('dict', values.list),
    ...['union', 'intersection', 'difference', 'symmetric_difference'].map((name) => shaped('sorted', method(name, values.intSet, fc.oneof(values.intSet, values.alike(values.smallInt))))),
    ...['issubset', 'issuperset', 'isdisjoint'].map((name) => method(name, values.intSet, fc.oneof(values.intSet, values.alike(values.smallInt)))), shaped('sorted', operator(['|', '&', '-', '^'], values.intSet, values.intSet)), operator(['<', '<=', '==', '>'], values.intSet, values.intSet), operator(['in'], values.smallInt, values.intSet),
  ),
  'order of sets': fc.oneof(call('set', values.setSource), call('frozenset', values.setSource), shaped('list', call('set', values.setSource))),
  ranges: fc.oneof(
    ...['len', 'list', 'repr', 'sum'].map((name) => fc.tuple(values.smallInt, values.smallInt, fc.integer({ min: -4, max: 5 })).chain((parts) => fc.constant(parts)).filter(([, , step]) => step !== 0).map((parts): Call => ({ kind: 'function', name: 'range', args: parts, shape: name === 'list' ? 'list' : undefined }))),
    call('range', values.scalar, values.smallInt), shaped('list', call('range', values.smallInt)),
  ),
};
