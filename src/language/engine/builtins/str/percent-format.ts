// text % values.

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
  const { pieces, error } = readPercentTemplate(rawText(template));
  const source: Values = { items: values instanceof TupleValue ? values.items : [values], next: 0, mapping: isMapping(values) ? values : null };
  let result = '';
  for (const { literal, conversion } of pieces) {
    result += literal;
    if (conversion !== null) {
      result += convert(conversion, source);
      requireSize(result.length);
    }
  }
  if (error !== null) return raise.valueError(error);
  if (source.mapping === null && source.next >= 0 && source.next < source.items.length) return raise.typeError('not all arguments converted during string formatting');
  return textValue(result);
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

function convert(conversion: PercentConversion, values: Values): string {
  if (conversion.key !== null) {
    if (values.mapping === null) return raise.typeError('format requires a mapping');
    values.items = [getItem(values.mapping, textValue(conversion.key) as Value)];
    values.next = 0;
  }
  const layout = conversion.width === '*' || conversion.precision === '*' ? layoutOf(conversion, values) : (conversion as PercentLayout);
  const value = take(values);
  switch (layout.type) {
    case 's': return percentText(strOf(value), layout);
    case 'r': return percentText(reprOf(value), layout);
    case 'a': return percentText(asciiOf(value), layout);
    case 'c': return percentText(character(value), { ...layout, precision: -1 });
    case 'd': case 'i': case 'u': return percentInt(decimal(value, layout.type), layout);
    case 'o': case 'x': case 'X': return percentInt(integer(value, layout.type), layout);
    case 'e': case 'E': case 'f': case 'F': case 'g': case 'G': return percentFloat(floatOf(value, 'must be real number, not '), layout);
    default: {
      const point = layout.type.codePointAt(0) as number;
      const shown = point > 31 && point < 128 ? layout.type : '?';
      return raise.valueError(`unsupported format character '${shown}' (0x${point.toString(16)}) at index ${layout.position}`);
    }
  }
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
  if (specialMethod(typeOf(value), '__float__') !== undefined) return truncate(floatOf(value, ''));
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
