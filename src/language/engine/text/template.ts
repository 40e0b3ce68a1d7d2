// Reads the template of str.format: literal text, and fields with a name, a conversion and a format spec.
// What the fields stand for is looked up by builtins/str-format.ts.

import { keepTemplates } from './keep-templates.ts';
import { raise } from '../runtime/raise.ts';
import { decimalValue } from './decimal-digits.ts';

export interface TemplateField {
  /** `0`, `user.name`, `rows[2]`; empty for automatic numbering. */
  name: string;
  /** One character; empty when there is none. */
  conversion: string;
  spec: string;
  /** True when the spec holds fields itself. */
  isNested: boolean;
  /** What `fieldStart` found out about the name; null until it was asked. */
  start: FieldStart | null;
}

export interface FieldStart {
  first: string | number;
  rest: string;
}

export interface TemplatePiece {
  literal: string;
  field: TemplateField | null;
}

export interface Template {
  pieces: TemplatePiece[];
  /** Python notices a broken template only when it gets there. */
  error: string | null;
}

/** One step of a field name after its first part. */
export type FieldStep = { attribute: string } | { index: string | number };

export const readTemplate: (text: string) => Template = keepTemplates(read);

/** The first part of a field name: a number where it is all digits. */
export function fieldStart(field: TemplateField): FieldStart {
  if (field.start !== null) return field.start;
  const { name } = field;
  const end = /[.[]/.exec(name)?.index ?? name.length;
  return (field.start = { first: numberOrText(name.slice(0, end)), rest: name.slice(end) });
}

/** The `.name` and `[index]` steps after the first part, read one by one so that errors come in order. */
export function* fieldSteps(rest: string): Generator<FieldStep> {
  let position = 0;
  while (position < rest.length) {
    if (rest[position] === '.') {
      const end = nextStep(rest, position + 1);
      if (end === position + 1) raise.valueError('Empty attribute in format string');
      yield { attribute: rest.slice(position + 1, end) };
      position = end;
    } else if (rest[position] === '[') {
      const end = rest.indexOf(']', position + 1);
      if (end < 0) return raise.valueError("Missing ']' in format string");
      if (end === position + 1) raise.valueError('Empty attribute in format string');
      yield { index: numberOrText(rest.slice(position + 1, end)) };
      position = end + 1;
    } else {
      return raise.valueError("Only '.' or '[' may follow ']' in format field specifier");
    }
  }
}

function nextStep(text: string, start: number): number {
  for (let index = start; index < text.length; index++) if (text[index] === '.' || text[index] === '[') return index;
  return text.length;
}

function numberOrText(text: string): string | number {
  if (text === '') return text;
  let value = 0;
  for (const character of text) {
    const digit = decimalValue(character.codePointAt(0) as number);
    if (digit < 0) return text;
    value = value * 10 + digit;
    if (value > 2 ** 63) return raise.valueError('Too many decimal digits in format string');
  }
  return value;
}

function read(text: string): Template {
  const pieces: TemplatePiece[] = [];
  let position = 0;
  while (position < text.length) {
    const start = position;
    while (position < text.length && text[position] !== '{' && text[position] !== '}') position++;
    const literal = text.slice(start, position);
    if (position === text.length) {
      pieces.push({ literal, field: null });
      break;
    }
    const brace = text[position];
    const isDoubled = text[position + 1] === brace;
    if (isDoubled) {
      pieces.push({ literal: literal + brace, field: null });
      position += 2;
      continue;
    }
    if (brace === '}' || position + 1 === text.length) return { pieces, error: `Single '${brace}' encountered in format string` };
    const found = readField(text, position + 1);
    if (typeof found === 'string') return { pieces, error: found };
    pieces.push({ literal, field: found.field });
    position = found.end;
  }
  return { pieces, error: null };
}

// The field from just behind its opening brace, or the text of the error.
function readField(text: string, start: number): { field: TemplateField; end: number } | string {
  let at = start;
  let last = '';
  for (; at < text.length; at++) {
    last = text[at];
    if (last === '{') return "unexpected '{' in field name";
    if (last === '}' || last === ':' || last === '!') break;
    if (last === '[') {
      const close = text.indexOf(']', at + 1);
      at = close < 0 ? text.length : close - 1;
    }
  }
  if (at >= text.length) return "expected '}' before end of string";
  const field: TemplateField = { name: text.slice(start, at), conversion: '', spec: '', isNested: false, start: null };
  at++;
  if (last === '}') return { field, end: at };
  if (last === '!') {
    if (at >= text.length) return 'end of string while looking for conversion specifier';
    field.conversion = String.fromCodePoint(text.codePointAt(at) as number);
    at += field.conversion.length;
    if (at < text.length) {
      const next = text[at++];
      if (next === '}') return { field, end: at };
      if (next !== ':') return "expected ':' after conversion specifier";
    }
  }
  return readSpec(text, at, field);
}

function readSpec(text: string, start: number, field: TemplateField): { field: TemplateField; end: number } | string {
  let open = 1;
  for (let at = start; at < text.length; at++) {
    if (text[at] === '{') {
      open++;
      field.isNested = true;
    } else if (text[at] === '}' && --open === 0) {
      field.spec = text.slice(start, at);
      return { field, end: at + 1 };
    }
  }
  return "unmatched '{' in format spec";
}
