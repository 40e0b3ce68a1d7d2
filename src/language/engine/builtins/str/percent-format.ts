// text % values.

import { bufferOf } from '../../runtime/byte-arrays.ts';
import { callValue } from '../../runtime/call.ts';
import { exactIndex } from '../../runtime/indexing.ts';
import { setPercentFormat, textOf } from '../../runtime/sequence-operators.ts';
import { intOf } from '../../runtime/numeric.ts';
import { raise, requireSize } from '../../runtime/raise.ts';
import { asciiOf, reprOf, strOf } from '../../runtime/show.ts';
import { getItem } from '../../runtime/subscript.ts';
import { specialMethod, typeName, typeOf } from '../../runtime/types.ts';
import { BytesValue, DictValue, FloatValue, ListValue, RangeValue, TupleValue, rawText, textValue } from '../../runtime/values.ts';
import type { Int, Text, Value } from '../../runtime/values.ts';
import { toDouble, truncate } from '../../numbers/int.ts';
import { latinBytes, latinText } from '../../text/latin-text.ts';
import { lengthOfText } from '../../text/points.ts';
import { type PercentLayout, percentFloat, percentInt, percentText } from '../../text/percent-number.ts';
import { type PercentConversion, readPercentTemplate } from '../../text/percent-template.ts';
import { floatOf } from '../numbers/conversions.ts';

interface Values {
  items: readonly Value[];
  next: number;
  /** What `%(key)s` looks into, or null. */
  mapping: Value;
}

setPercentFormat(percentFormat as (template: Text, values: Value) => Value);

/** `template % values` as a str value. */
export function percentFormat(template: Text, values: Value): Text {
  return textValue(fill(rawText(template), values, false));
}

/** The same for bytes, as Latin-1 text. */
export function percentFormatBytes(template: string, values: Value): string {
  return fill(template, values, true);
}

function fill(template: string, values: Value, isBytes: boolean): string {
  const { pieces, error } = readPercentTemplate(template);
  const source: Values = { items: values instanceof TupleValue ? values.items : [values], next: 0, mapping: isMapping(values) ? values : null };
  let result = '';
  for (const { literal, conversion } of pieces) {
    result += literal;
    if (conversion !== null) {
      result += convert(conversion, source, isBytes);
      requireSize(result.length);
    }
  }
  if (error !== null) return raise.valueError(error);
  if (source.mapping === null && source.next >= 0 && source.next < source.items.length) return raise.typeError(`not all arguments converted during ${isBytes ? 'bytes' : 'string'} formatting`);
  return result;
}

function isMapping(value: Value): boolean {
  if (value instanceof DictValue || value instanceof ListValue || value instanceof RangeValue || value instanceof BytesValue) return true;
  if (value instanceof TupleValue || textOf(value) !== undefined) return false;
  return specialMethod(typeOf(value), '__getitem__') !== undefined;
}

function take(values: Values): Value {
  if (values.next < 0 || values.next >= values.items.length) return raise.typeError('not enough arguments for format string');
  return values.items[values.next++];
}

function convert(conversion: PercentConversion, values: Values, isBytes: boolean): string {
  if (conversion.key !== null) {
    if (values.mapping === null) return raise.typeError('format requires a mapping');
    values.items = [getItem(values.mapping, isBytes ? new BytesValue(latinBytes(conversion.key)) : (textValue(conversion.key) as Value))];
    values.next = 0;
  }
  const layout = conversion.width === '*' || conversion.precision === '*' ? layoutOf(conversion, values) : (conversion as PercentLayout);
  const value = take(values);
  if (isBytes && 'bsrc'.includes(layout.type)) return percentText(bytesText(value, layout.type), layout.type === 'c' ? { ...layout, precision: -1 } : layout);
  switch (layout.type) {
    case 's': return percentText(strOf(value), layout);
    case 'r': return percentText(reprOf(value), layout);
    case 'a': return percentText(asciiOf(value), layout);
    case 'c': return percentText(character(value), { ...layout, precision: -1 });
    case 'd': case 'i': case 'u': return percentInt(decimal(value, layout.type), layout);
    case 'o': case 'x': case 'X': return percentInt(integer(value, layout.type), layout);
    case 'e': case 'E': case 'f': case 'F': case 'g': case 'G': return percentFloat(floatOf(value, isBytes ? 'float argument required, not ' : 'must be real number, not '), layout);
    default: {
      const point = layout.type.codePointAt(0) as number;
      const shown = point > 31 && point < 128 ? layout.type : '?';
      return raise.valueError(`unsupported format character '${shown}' (0x${point.toString(16)}) at index ${layout.position}`);
    }
  }
}

/** `%b`, `%s`, `%a`, `%r` and `%c` of bytes. */
function bytesText(value: Value, type: string): string {
  if (type === 'r') return asciiOf(value);
  const buffer = bufferOf(value);
  if (type === 'c') {
    if (buffer !== undefined && buffer.length === 1) return latinText(buffer);
    const index = exactIndex(value);
    if (index === undefined) return raise.typeError('%c requires an integer in range(256) or a single byte');
    return index < 0 || index > 255 ? raise.overflowError('%c arg not in range(256)') : String.fromCharCode(Number(index));
  }
  if (buffer !== undefined) return latinText(buffer);
  const method = specialMethod(typeOf(value), '__bytes__');
  const made = method === undefined ? undefined : callValue(method, [value]);
  if (made instanceof BytesValue) return latinText(made.bytes);
  if (made !== undefined) return raise.typeError(`__bytes__ returned non-bytes (type ${typeName(made)})`);
  return raise.typeError(`%b requires a bytes-like object, or an object that implements __bytes__, not '${typeName(value)}'`);
}

function layoutOf(conversion: PercentConversion, values: Values): PercentLayout {
  const layout: PercentLayout = { ...conversion, width: countOf(conversion.width, values, 'ssize_t'), precision: countOf(conversion.precision, values, 'int') };
  if (conversion.precision === '*') layout.precision = Math.max(layout.precision, 0);
  if (layout.width < -1) {
    layout.alignsLeft = true;
    layout.width = -layout.width;
  }
  return layout;
}

function countOf(count: number | '*', values: Values, cType: 'ssize_t' | 'int'): number {
  if (count !== '*') return count;
  const value = intOf(take(values));
  if (value === undefined) return raise.typeError('* wants int');
  const isTooLarge = typeof value === 'bigint' ? cType === 'int' || value >= 2n ** 63n || value < -(2n ** 63n) : cType === 'int' && (value > 2147483647 || value < -2147483648);
  if (isTooLarge) return raise.overflowError(`Python int too large to convert to C ${cType}`);
  return Number(value);
}

function decimal(value: Value, type: string): Int {
  if (typeof value === 'number' || typeof value === 'bigint') return value;
  if (value instanceof FloatValue) return truncate(value.v);
  const index = exactIndex(value);
  if (index !== undefined) return index;
  const asInt = specialMethod(typeOf(value), '__int__');
  if (asInt !== undefined) return intOf(callValue(asInt, [value])) ?? raise.typeError(`__int__ returned non-int (type ${typeName(value)})`);
  return raise.typeError(`%${type} format: a real number is required, not ${typeName(value)}`);
}

function integer(value: Value, type: string): Int {
  const index = exactIndex(value);
  return index === undefined ? raise.typeError(`%${type} format: an integer is required, not ${typeName(value)}`) : index;
}

function character(value: Value): string {
  const text = textOf(value);
  if (text !== undefined) return lengthOfText(text) === 1 ? rawText(text) : raise.typeError('%c requires int or char');
  const index = exactIndex(value);
  if (index === undefined) return raise.typeError('%c requires int or char');
  const point = toDouble(index);
  if (point < 0 || point > 0x10ffff) return raise.overflowError('%c arg not in range(0x110000)');
  return String.fromCodePoint(point);
}
