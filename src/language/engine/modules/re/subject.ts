// A text to search, in the form the matchers read: str by code points, bytes as characters below 256.

import { latinText } from '../../text/latin-text.ts';
import { bufferOf } from '../../runtime/byte-arrays.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { typeName } from '../../runtime/types.ts';
import { raise } from '../../runtime/raise.ts';
import { BytesValue, WideText, textValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';

export interface Subject {
  /** What the program gave. */
  value: Value;
  /** One unit per character, unless `wide` is set. */
  text: string;
  /** Code points, for text beyond the basic plane. */
  wide: Uint32Array | null;
  points: readonly string[] | null;
  length: number;
  isBytes: boolean;
}

/** Reads what to search; raises for anything that is neither str nor bytes-like, or not of the pattern's kind. */
export function subjectOf(value: Value, isBytesPattern: boolean): Subject {
  if (typeof value === 'string' && !isBytesPattern) return { value, text: value, wide: null, points: null, length: value.length, isBytes: false };
  const text = textOf(value);
  if (text !== undefined) {
    if (isBytesPattern) raise.typeError('cannot use a bytes pattern on a string-like object');
    if (typeof text === 'string') return { value, text, wide: null, points: null, length: text.length, isBytes: false };
    return { value, text: text.text, wide: codesOf(text), points: text.points, length: text.points.length, isBytes: false };
  }
  const bytes = bufferOf(value);
  if (bytes === undefined) return raise.typeError(`expected string or bytes-like object, got '${typeName(value)}'`);
  if (!isBytesPattern) raise.typeError('cannot use a string pattern on a bytes-like object');
  return { value, text: latinText(bytes), wide: null, points: null, length: bytes.length, isBytes: true };
}

/** A piece of the subject as a value of its kind. */
export function piece(subject: Subject, start: number, end: number): Value {
  if (subject.isBytes) return new BytesValue((bufferOf(subject.value) as Uint8Array).slice(start, end));
  return subject.points === null ? subject.text.slice(start, end) : textValue(subject.points.slice(start, end).join(''));
}

/** The characters of a pattern, str or bytes. */
export function pointsOf(pattern: Value): readonly string[] {
  const text = textOf(pattern);
  if (text instanceof WideText) return text.points;
  return text === undefined ? [...latinText((pattern as BytesValue).bytes)] : text.split('');
}

const wideCodes: WeakMap<WideText, Uint32Array> = new WeakMap();
function codesOf(text: WideText): Uint32Array {
  let codes = wideCodes.get(text);
  if (codes === undefined) wideCodes.set(text, codes = Uint32Array.from(text.points, (point) => point.codePointAt(0) as number));
  return codes;
}
