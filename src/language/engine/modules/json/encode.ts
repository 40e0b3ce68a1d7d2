// From values to JSON text, with the layout and the errors of CPython's json.encoder.

import { floatText } from '../../numbers/float-text.ts';
import { intText } from '../../numbers/int-text.ts';
import { sortItems } from '../../builtins/list/sort.ts';
import { callValue } from '../../runtime/call.ts';
import { originalKey } from '../../runtime/dicts.ts';
import { intOf } from '../../runtime/numeric.ts';
import { raise } from '../../runtime/raise.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { state } from '../../runtime/state.ts';
import { typeName, typeOf } from '../../runtime/types.ts';
import { DictValue, FloatValue, ListValue, TupleValue, rawText } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';

export interface EncodeOptions {
  /** One step of indentation; null puts all on one line. */
  indent: string | null;
  itemSeparator: string;
  keySeparator: string;
  isSorted: boolean;
  isAscii: boolean;
  allowsNan: boolean;
  skipsKeys: boolean;
  /** A function of the program for values JSON does not know; null for none. */
  fallback: Value;
}

const shortEscapes: Map<string, string> = new Map([['"', '\\"'], ['\\', '\\\\'], ['\n', '\\n'], ['\r', '\\r'], ['\t', '\\t'], ['\f', '\\f'], ['\b', '\\b']]);
// oxlint-disable-next-line no-control-regex
const escapedAlways = /["\\\x00-\x1f]/g;
// oxlint-disable-next-line no-control-regex
const escapedForAscii = /["\\]|[^ -~]/g;

export function encodeJson(value: Value, options: EncodeOptions): string {
  return new Writer(options).value(value, 0);
}

function quoted(text: string, isAscii: boolean): string {
  return `"${text.replace(isAscii ? escapedForAscii : escapedAlways, (unit) => shortEscapes.get(unit) ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;
}

class Writer {
  private readonly options: EncodeOptions;
  private readonly open: Set<Value> = new Set();
  constructor(options: EncodeOptions) { this.options = options; }

  value(value: Value, level: number): string {
    const plain = this.plain(value);
    if (plain !== undefined) return plain;
    const text = textOf(value);
    if (text !== undefined) return quoted(rawText(text), this.options.isAscii);
    if (value instanceof ListValue || value instanceof TupleValue) {
      if (value.items.length === 0) return '[]';
      return this.inside(value, level, () => this.laidOut('[', this.elements(value, level + 1), level));
    }
    if (value instanceof DictValue) {
      if (value.map.size === 0) return '{}';
      return this.inside(value, level, () => this.laidOut('{', this.entries(value, level), level));
    }
    return this.inside(value, level, () => {
      if (this.options.fallback === null) return raise.typeError(`Object of type ${typeOf(value).name} is not JSON serializable`);
      return this.value(callValue(this.options.fallback, [value]), level);
    });
  }

  /** A list may change while the program is asked about one of its elements. */
  private elements(value: ListValue | TupleValue, level: number): string[] {
    const texts: string[] = [];
    for (let at = 0; at < value.items.length; at++) texts.push(this.value(value.items[at], level));
    return texts;
  }

  /** What needs no quotes; also the text of a key that is no str. */
  private plain(value: Value): string | undefined {
    if (value === null) return 'null';
    if (typeof value === 'boolean') return value ? 'true' : 'false';
    const whole = intOf(value);
    if (whole !== undefined) return intText(whole);
    if (!(value instanceof FloatValue)) return undefined;
    if (Number.isFinite(value.v)) return floatText(value.v);
    if (!this.options.allowsNan) raise.valueError(this.options.indent === null ? 'Out of range float values are not JSON compliant' : `Out of range float values are not JSON compliant: ${floatText(value.v)}`);
    return Number.isNaN(value.v) ? 'NaN' : value.v > 0 ? 'Infinity' : '-Infinity';
  }

  private entries(dict: DictValue, level: number): string[] {
    const { isAscii, isSorted, keySeparator, skipsKeys } = this.options;
    let items: Value[] = [...dict.map].map(([key, item]) => new TupleValue([originalKey(dict, key), item]));
    if (isSorted) items = sortItems(items, null, false);
    const entries: string[] = [];
    for (const item of items) {
      const [key, value] = (item as TupleValue).items;
      const text = textOf(key);
      const shown = text === undefined ? this.plain(key) : rawText(text);
      if (shown !== undefined) entries.push(`${quoted(shown, isAscii)}${keySeparator}${this.value(value, level + 1)}`);
      else if (!skipsKeys) raise.typeError(`keys must be str, int, float, bool or None, not ${typeName(key)}`);
    }
    return entries;
  }

  private laidOut(open: '[' | '{', parts: readonly string[], level: number): string {
    const close = open === '[' ? ']' : '}';
    const { indent, itemSeparator } = this.options;
    if (indent === null) return open + parts.join(itemSeparator) + close;
    const line = `\n${indent.repeat(level + 1)}`;
    return `${open}${line}${parts.join(itemSeparator + line)}\n${indent.repeat(level)}${close}`;
  }

  private inside(value: Value, level: number, work: () => string): string {
    if (this.open.has(value)) raise.valueError('Circular reference detected');
    if (level + state.depth > state.recursionDepth) raise.recursionError('maximum recursion depth exceeded while encoding a JSON object');
    this.open.add(value);
    const text = work();
    this.open.delete(value);
    return text;
  }
}
