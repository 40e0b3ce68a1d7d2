// The module unicodedata: what kind of character a character is. Names are those of the language's own table.

import { rawTextOf } from '../../builtins/arguments.ts';
import { characterNameRanges } from '../../../parser/character-names.generated.ts';
import { characterNamed } from '../../../parser/character-names.ts';
import { exceptionType } from '../../runtime/exception-types.ts';
import { makeFunction } from '../../runtime/define.ts';
import { defineModule } from '../../runtime/modules.ts';
import { makeException, raise, requireSize } from '../../runtime/raise.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { typeName } from '../../runtime/types.ts';
import { FloatValue, rawText, textValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { isAssigned, isDecimalPoint } from '../../text/characters.ts';
import { decimalValue } from '../../text/decimal-digits.ts';
import { reprText } from '../../text/repr.ts';
import { combiningRuns, directionRuns, mirroredRuns, widthRuns } from './classes.generated.ts';

const categories = ['Lu', 'Ll', 'Lt', 'Lm', 'Lo', 'Mn', 'Mc', 'Me', 'Nd', 'Nl', 'No', 'Pc', 'Pd', 'Ps', 'Pe', 'Pi', 'Pf', 'Po', 'Sm', 'Sc', 'Sk', 'So', 'Zs', 'Zl', 'Zp', 'Cc', 'Cf', 'Cs', 'Co'];
const categoryTests = categories.map((name): [string, RegExp] => [name, new RegExp(`^\\p{${name}}$`, 'u')]);

class Runs {
  private readonly text: string;
  private ends: number[] | null = null;
  private values: string[] = [];
  private readonly plain: string;
  constructor(text: string, plain: string) {
    this.text = text;
    this.plain = plain;
  }

  at(code: number): string {
    if (this.ends === null) {
      let end = 0;
      const parts = this.text.split(' ').map((part) => part.split('='));
      this.ends = parts.map(([length]) => (end += Number.parseInt(length, 36)));
      this.values = parts.map(([, value]) => value ?? this.plain);
    }
    let low = 0;
    let high = this.ends.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.ends[middle] <= code) low = middle + 1;
      else high = middle;
    }
    return this.values[low];
  }
}
const combining = new Runs(combiningRuns, '0');
const widths = new Runs(widthRuns, 'N');
const directions = new Runs(directionRuns, 'L');
const mirrored = new Runs(mirroredRuns, '0');

function pointOf(value: Value, name: string): number {
  const text = textOf(value);
  const raw = text === undefined ? undefined : rawText(text);
  const point = raw?.codePointAt(0);
  if (raw === undefined) return raise.typeError(`${name}() argument${['name', 'decimal', 'digit', 'numeric'].includes(name) ? ' 1' : ''} must be a unicode character, not ${typeName(value)}`);
  if (point === undefined || raw.length !== (point > 0xffff ? 2 : 1)) return raise.typeError(`${name}() argument${['name', 'decimal', 'digit', 'numeric'].includes(name) ? ' 1' : ''} must be a unicode character, not str`);
  return point;
}

function categoryOf(code: number): string {
  if (!isAssigned(code)) return code >= 0xe000 && code <= 0xf8ff ? 'Co' : 'Cn';
  const character = String.fromCodePoint(code);
  for (const [name, test] of categoryTests) if (test.test(character)) return name;
  return 'Cn';
}

let names: Map<number, string> | null = null;
function nameOf(code: number): string | undefined {
  if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || (code >= 0x20000 && code <= 0x2a6df)) return `CJK UNIFIED IDEOGRAPH-${code.toString(16).toUpperCase()}`;
  if (names === null) {
    names = new Map();
    for (const [first, listed] of characterNameRanges) for (const [index, name] of listed.split(';').entries()) if (name !== '' && !names.has(first + index)) names.set(first + index, name);
  }
  return names.get(code);
}

/** The value of a digit in a circle, above the line and so on: what its plain form shows. */
function digitOf(code: number): number | undefined {
  if (isDecimalPoint(code)) return decimalValue(code);
  const plain = String.fromCodePoint(code).normalize('NFKC').replace(/^\((\d)\)$|^(\d)[.,]$/, '$1$2');
  return /^\p{No}$/u.test(String.fromCodePoint(code)) && /^\d$/.test(plain) ? Number(plain) : undefined;
}

function numericOf(code: number): number | undefined {
  const digit = digitOf(code);
  if (digit !== undefined) return digit;
  const character = String.fromCodePoint(code);
  const fraction = /^(\d+)\u2044(\d+)$/.exec(character.normalize('NFKC'));
  if (fraction !== null) return Number(fraction[1]) / Number(fraction[2]);
  const plain = character.normalize('NFKC').replace(/^\((\d+)\)$|^(\d+)\.$/, '$1$2');
  if (/^\p{No}$/u.test(character) && /^\d+$/.test(plain)) return Number(plain);
  const roman = /^[IVXLCDM]+$/i.test(plain) && /^\p{Nl}$/u.test(character) ? romanValue(plain.toUpperCase()) : undefined;
  if (roman !== undefined) return roman;
  const place = '〇一二三四五六七八九十'.indexOf(character);
  if (place >= 0) return place;
  return new Map([['百', 100], ['千', 1000], ['万', 10000], ['零', 0], ['億', 1e8], ['兆', 1e12]]).get(character);
}

function romanValue(text: string): number {
  const worth: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += worth[text[at]] < (worth[text[at + 1]] ?? 0) ? -worth[text[at]] : worth[text[at]];
  return sum;
}

function decompositionOf(code: number): string {
  const character = String.fromCodePoint(code);
  if (code >= 0xac00 && code <= 0xd7a3) return hexOf(character.normalize('NFD'));
  const whole = character.normalize('NFD');
  if (whole === character) {
    const compatible = character.normalize('NFKD');
    return compatible === character ? '' : `<compat> ${hexOf(compatible)}`;
  }
  // One step only: the last mark apart from what stands before it.
  const points = [...whole];
  const head = points.slice(0, -1).join('').normalize('NFC');
  return hexOf([...head].length === 1 ? head + (points.at(-1) as string) : whole);
}
const hexOf = (text: string): string => [...text].map((point) => (point.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')).join(' ');

const forms = new Set(['NFC', 'NFD', 'NFKC', 'NFKD']);
function normalForm(form: Value, text: Value, name: string): string {
  const kind = rawTextOf(form, `${name}() argument 1 must be str, not `);
  const raw = rawTextOf(text, `${name}() argument 2 must be str, not `);
  if (!forms.has(kind)) raise.valueError('invalid normalization form');
  requireSize(raw.length * 4);
  return raw.normalize(kind);
}

type Reader = (code: number) => Value | undefined;
function withDefault(name: string, read: Reader, message: string): [string, Value] {
  return [name, makeFunction(name, 'chr, default=?, /', (character: Value, otherwise: Value | undefined) => {
    const found = read(pointOf(character, name));
    if (found !== undefined) return found;
    return otherwise === undefined ? raise.valueError(message) : otherwise;
  })];
}

function plain(name: string, read: (code: number) => Value): [string, Value] {
  return [name, makeFunction(name, 'chr, /', (character: Value) => read(pointOf(character, name)))];
}

defineModule('unicodedata', () => new Map<string, Value>([
  ['unidata_version', '14.0.0'],
  plain('category', categoryOf),
  plain('combining', (code) => Number(combining.at(code))),
  plain('east_asian_width', (code) => widths.at(code)),
  plain('bidirectional', (code) => directions.at(code)),
  plain('mirrored', (code) => Number(mirrored.at(code))),
  plain('decomposition', decompositionOf),
  withDefault('name', (code) => { const name = nameOf(code); return name === undefined ? undefined : textValue(name); }, 'no such name'),
  withDefault('decimal', (code) => (isDecimalPoint(code) ? decimalValue(code) : undefined), 'not a decimal'),
  withDefault('digit', digitOf, 'not a digit'),
  withDefault('numeric', (code) => { const value = numericOf(code); return value === undefined ? undefined : new FloatValue(value); }, 'not a numeric character'),
  ['lookup', makeFunction('lookup', 'name, /', (name: Value) => {
    const wanted = rawTextOf(name, 'lookup() argument must be str, not ');
    const found = characterNamed(wanted);
    if (found === null) throw makeException(exceptionType('KeyError'), [textValue(`undefined character name ${reprText(wanted)}`)]);
    return textValue(found);
  })],
  ['normalize', makeFunction('normalize', 'form, unistr, /', (form: Value, text: Value) => textValue(normalForm(form, text, 'normalize')))],
  ['is_normalized', makeFunction('is_normalized', 'form, unistr, /', (form: Value, text: Value) => normalForm(form, text, 'is_normalized') === rawTextOf(text, ''))],
]));
