// From JSON text to values, with the errors of CPython's json.decoder.

import { parseInteger } from '../../numbers/int-parse.ts';
import { callValue } from '../../runtime/call.ts';
import { dictSet } from '../../runtime/dicts.ts';
import { raise } from '../../runtime/raise.ts';
import { checkStop, state } from '../../runtime/state.ts';
import { DictValue, FloatValue, ListValue, TupleValue, textValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { reprText } from '../../text/repr.ts';
import { raiseDecodeError } from './decode-error.ts';

/** Functions of the program that make some of the values; null for none. */
export interface DecodeHooks {
  object: Value;
  pairs: Value;
  float: Value;
  int: Value;
  constant: Value;
  isStrict: boolean;
}

const numberPattern = /(-?(?:0|[1-9]\d*))(\.\d+)?([eE][-+]?\d+)?/y;
const escapes: Map<string, string> = new Map([['"', '"'], ['\\', '\\'], ['/', '/'], ['b', '\b'], ['f', '\f'], ['n', '\n'], ['r', '\r'], ['t', '\t']]);
const words: [string, Value][] = [['null', null], ['true', true], ['false', false]];
const constants: [string, number][] = [['NaN', Number.NaN], ['Infinity', Infinity], ['-Infinity', -Infinity]];

export function decodeJson(text: string, hooks: DecodeHooks): Value {
  if (text.startsWith('\ufeff')) raiseDecodeError('Unexpected UTF-8 BOM (decode using utf-8-sig)', text, 0);
  const reader = new Reader(text, hooks);
  reader.skipSpace();
  const value = reader.value(0);
  reader.skipSpace();
  if (reader.at !== text.length) raiseDecodeError('Extra data', text, reader.at);
  return value;
}

/** Reads one value from a unit offset on, and nothing around it; gives its end too. */
export function decodeAt(text: string, start: number, hooks: DecodeHooks): { value: Value; end: number } {
  const reader = new Reader(text, hooks);
  reader.at = start;
  return { value: reader.value(0), end: reader.at };
}

class Reader {
  at = 0;
  private readonly text: string;
  private readonly hooks: DecodeHooks;
  constructor(text: string, hooks: DecodeHooks) { this.text = text; this.hooks = hooks; }

  skipSpace(): void {
    for (;;) {
      const unit = this.text.charCodeAt(this.at);
      if (unit !== 32 && unit !== 10 && unit !== 13 && unit !== 9) return;
      this.at++;
    }
  }

  value(depth: number): Value {
    const { text } = this;
    if (depth + state.depth > state.recursionDepth) raise.recursionError(`maximum recursion depth exceeded while decoding a JSON ${text.charAt(this.at) === '{' ? 'object' : 'array'} from a unicode string`);
    switch (text.charAt(this.at)) {
      case '"': return textValue(this.string());
      case '{': return this.object(depth);
      case '[': return this.array(depth);
      default:
    }
    for (const [word, value] of words) if (text.startsWith(word, this.at)) return this.pass(word, value);
    numberPattern.lastIndex = this.at;
    const match = numberPattern.exec(text);
    if (match !== null) return this.number(match);
    for (const [word, value] of constants) {
      if (text.startsWith(word, this.at)) return this.pass(word, this.hooks.constant === null ? new FloatValue(value) : callValue(this.hooks.constant, [word]));
    }
    return raiseDecodeError('Expecting value', text, this.at);
  }

  private pass(word: string, value: Value): Value {
    this.at += word.length;
    return value;
  }

  private number([shown, , fraction, exponent]: RegExpExecArray): Value {
    this.at += shown.length;
    if (fraction !== undefined || exponent !== undefined) return this.hooks.float === null ? new FloatValue(Number(shown)) : callValue(this.hooks.float, [shown]);
    return this.hooks.int === null ? parseInteger(shown, 10, () => reprText(shown)) : callValue(this.hooks.int, [shown]);
  }

  private array(depth: number): Value {
    const items: Value[] = [];
    this.at++;
    this.skipSpace();
    if (this.text.charAt(this.at) === ']') return this.pass(']', new ListValue(items));
    for (;;) {
      items.push(this.value(depth + 1));
      if ((items.length & 0xfff) === 0) checkStop();
      this.skipSpace();
      const next = this.text.charAt(this.at);
      if (next === ']') return this.pass(']', new ListValue(items));
      if (next !== ',') raiseDecodeError("Expecting ',' delimiter", this.text, this.at);
      this.at++;
      this.skipSpace();
    }
  }

  private object(depth: number): Value {
    const entries: [Value, Value][] = [];
    this.at++;
    this.skipSpace();
    if (this.text.charAt(this.at) === '}') return this.pass('}', this.finish(entries));
    for (;;) {
      if (this.text.charAt(this.at) !== '"') raiseDecodeError('Expecting property name enclosed in double quotes', this.text, this.at);
      const key = textValue(this.string());
      this.skipSpace();
      if (this.text.charAt(this.at) !== ':') raiseDecodeError("Expecting ':' delimiter", this.text, this.at);
      this.at++;
      this.skipSpace();
      entries.push([key, this.value(depth + 1)]);
      this.skipSpace();
      const next = this.text.charAt(this.at);
      if (next === '}') {
        this.at++;
        return this.finish(entries);
      }
      if (next !== ',') raiseDecodeError("Expecting ',' delimiter", this.text, this.at);
      this.at++;
      this.skipSpace();
    }
  }

  private finish(entries: [Value, Value][]): Value {
    if (this.hooks.pairs !== null) return callValue(this.hooks.pairs, [new ListValue(entries.map((entry) => new TupleValue(entry)))]);
    const dict = new DictValue();
    for (const [key, value] of entries) dictSet(dict, key, value);
    return this.hooks.object === null ? dict : callValue(this.hooks.object, [dict]);
  }

  private string(): string {
    const { text } = this;
    const begin = this.at++;
    let result = '';
    for (;;) {
      const start = this.at;
      while (this.at < text.length && !isSpecial(text.charCodeAt(this.at), this.hooks.isStrict)) this.at++;
      result += text.slice(start, this.at);
      if (this.at >= text.length) raiseDecodeError('Unterminated string starting at', text, begin);
      const next = text.charAt(this.at);
      if (next === '"') {
        this.at++;
        return result;
      }
      if (next !== '\\') raiseDecodeError('Invalid control character at', text, this.at);
      this.at++;
      if (this.at >= text.length) raiseDecodeError('Unterminated string starting at', text, begin);
      result += this.escaped();
    }
  }

  private escaped(): string {
    const letter = this.text.charAt(this.at);
    if (letter === 'u') {
      const digits = this.text.slice(this.at + 1, this.at + 5);
      if (!/^[0-9a-fA-F]{4}$/.test(digits)) raiseDecodeError('Invalid \\uXXXX escape', this.text, this.at);
      this.at += 5;
      return String.fromCharCode(Number.parseInt(digits, 16));
    }
    const known = escapes.get(letter);
    if (known === undefined) raiseDecodeError('Invalid \\escape', this.text, this.at - 1);
    this.at++;
    return known as string;
  }
}

function isSpecial(unit: number, isStrict: boolean): boolean {
  return unit === 34 || unit === 92 || (isStrict && unit < 32);
}
