// str() and the functions that make text: repr, ascii, format, chr, ord, hex, oct, bin.

import { bufferOf } from '../../runtime/byte-arrays.ts';
import { binText, hexText, octText } from '../../numbers/int-text.ts';
import { defineConstructor, defineFunction } from '../../runtime/define.ts';
import { raise } from '../../runtime/raise.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { asciiOf, formatOf, reprOf, strValue } from '../../runtime/show.ts';
import { strType, typeName } from '../../runtime/types.ts';
import { BytesValue, TextInstance, rawText, textValue } from '../../runtime/values.ts';
import type { Int, TypeValue, Value } from '../../runtime/values.ts';
import { codecOf, decodeBytes } from '../../text/encode.ts';
import { lengthOfText } from '../../text/points.ts';
import { rawTextOf, requireInt } from '../arguments.ts';
import { asInstance } from '../instance.ts';

defineConstructor(strType, 'object=?, encoding=?, errors=?', (cls: TypeValue, object: Value | undefined, encoding: Value | undefined, errors: Value | undefined) => {
  const text = object === undefined ? '' : encoding === undefined && errors === undefined ? strValue(object) : decoded(object, encoding, errors);
  return cls === strType ? (text as Value) : asInstance(new TextInstance(text), cls, strType);
});

function decoded(object: Value, encoding: Value | undefined, errors: Value | undefined): ReturnType<typeof textValue> {
  if (encoding !== undefined) rawTextOf(encoding, "str() argument 'encoding' must be str, not ");
  const bytes = bufferOf(object);
  if (bytes !== undefined) {
    const codec = codecOf(encoding === undefined ? 'utf-8' : rawTextOf(encoding, "str() argument 'encoding' must be str, not "));
    return textValue(decodeBytes(bytes, codec, errors === undefined ? 'strict' : rawTextOf(errors, "str() argument 'errors' must be str, not ")));
  }
  if (textOf(object) !== undefined) return raise.typeError('decoding str is not supported');
  return raise.typeError(`decoding to str: need a bytes-like object, ${typeName(object)} found`);
}

defineFunction('repr', 'obj, /', (value: Value) => textValue(reprOf(value)) as Value);
defineFunction('ascii', 'obj, /', (value: Value) => asciiOf(value));
defineFunction('format', "value, format_spec='', /", (value: Value, spec: Value) => textValue(formatOf(value, rawTextOf(spec, 'format() argument 2 must be str, not '))) as Value);

defineFunction('chr', 'i, /', (value: Value) => {
  const point = requireInt(value);
  // C reads it into a long first and into an int then.
  if (typeof point === 'bigint' || point > 2147483647 || point < -2147483648) return raise.overflowError('Python int too large to convert to C int');
  if (point < 0 || point > 0x10ffff) return raise.valueError('chr() arg not in range(0x110000)');
  return point < 0xd800 ? String.fromCharCode(point) : (textValue(String.fromCodePoint(point)) as Value);
});

defineFunction('ord', 'c, /', (value: Value) => {
  if (typeof value === 'string' && value.length === 1) return value.charCodeAt(0);
  const text = textOf(value);
  if (text === undefined) {
    if (!(value instanceof BytesValue)) return raise.typeError(`ord() expected string of length 1, but ${typeName(value)} found`);
    if (value.bytes.length === 1) return value.bytes[0];
    return raise.typeError(`ord() expected a character, but string of length ${value.bytes.length} found`);
  }
  if (lengthOfText(text) !== 1) return raise.typeError(`ord() expected a character, but string of length ${lengthOfText(text)} found`);
  return rawText(text).codePointAt(0) as number;
});

const digits: [string, (value: Int) => string][] = [['hex', hexText], ['oct', octText], ['bin', binText]];
for (const [name, show] of digits) defineFunction(name, 'number, /', (value: Value) => show(requireInt(value)));

