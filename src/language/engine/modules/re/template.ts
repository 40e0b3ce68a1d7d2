// What matches are replaced by: text with references to groups, such as `\1` and `\g<name>`.

import { exceptionType } from '../../runtime/exception-types.ts';
import { makeException, raise, requireSize } from '../../runtime/raise.ts';
import { bufferOf } from '../../runtime/byte-arrays.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { typeName } from '../../runtime/types.ts';
import { BytesValue, rawText, textValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { latinBytes, latinText } from '../../text/latin-text.ts';
import { isNameText } from '../../text/predicates.ts';
import { reprText } from '../../text/repr.ts';
import type { MatchValue } from './match-value.ts';
import { PatternProblem, raisePatternError } from './pattern-error.ts';
import type { PatternValue } from './pattern-value.ts';
import { Source, lengthOf } from './source.ts';
import { pointsOf } from './subject.ts';

/** Text and group numbers, in order. */
export type Template = (string | number)[];

const controls: Map<string, string> = new Map([['a', '\x07'], ['b', '\b'], ['f', '\f'], ['n', '\n'], ['r', '\r'], ['t', '\t'], ['v', '\v'], ['\\', '\\']]);
const octal = /^[0-7]$/;
const digit = /^[0-9]$/;

export function readTemplate(template: Value, pattern: PatternValue): Template {
  if (textOf(template) === undefined && bufferOf(template) === undefined) raise.typeError(`decoding to str: need a bytes-like object, ${typeName(template)} found`);
  const value = textOf(template) === undefined && !(template instanceof BytesValue) ? new BytesValue(bufferOf(template) as Uint8Array) : template;
  try {
    return new TemplateReader(new Source(pointsOf(value), textOf(value) !== undefined), pattern).read();
  } catch (thrown) {
    if (thrown instanceof PatternProblem) return raisePatternError(thrown, value);
    throw thrown;
  }
}

export function expandTemplate(template: Template, match: MatchValue): Value {
  let text = '';
  const { isBytes } = match.searcher.subject;
  for (const part of template) {
    if (typeof part === 'string') text += part;
    else text += rawOf(match.text(part));
    requireSize(text.length);
  }
  return isBytes ? new BytesValue(latinBytes(text)) : textValue(text);
}

/** The characters of a group's value; none where it took no part. */
export function rawOf(value: Value | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  return value instanceof BytesValue ? latinText(value.bytes) : rawText(value as never);
}

class TemplateReader {
  private readonly source: Source;
  private readonly pattern: PatternValue;
  private readonly parts: Template = [];
  constructor(source: Source, pattern: PatternValue) {
    this.source = source;
    this.pattern = pattern;
  }

  read(): Template {
    const { source } = this;
    for (let piece = source.take(); piece !== null; piece = source.take()) {
      if (!piece.startsWith('\\')) this.text(piece);
      else if (piece === '\\g') this.named();
      else if (piece === '\\0') this.text(String.fromCharCode(Number.parseInt(piece.slice(1) + source.takeWhile(2, octal), 8) & 0xff));
      else if (digit.test(piece[1])) this.numbered(piece);
      else {
        const control = controls.get(piece.slice(1));
        if (control === undefined && /^\\[a-zA-Z]$/.test(piece)) throw source.problem(`bad escape ${piece}`, lengthOf(piece));
        this.text(control ?? piece);
      }
    }
    return this.parts;
  }

  private text(text: string): void {
    const { parts } = this;
    const last = parts.at(-1);
    if (typeof last === 'string') parts[parts.length - 1] = last + text;
    else parts.push(text);
  }

  private group(group: number, back: number): void {
    if (group > this.pattern.compiled.groupCount) throw this.source.problem(`invalid group reference ${group}`, back);
    this.parts.push(group);
  }

  private numbered(first: string): void {
    const { source } = this;
    let piece = first;
    if (source.next !== null && digit.test(source.next)) {
      piece += source.take();
      if (octal.test(piece[1]) && octal.test(piece[2]) && source.next !== null && octal.test(source.next)) {
        piece += source.take();
        const code = Number.parseInt(piece.slice(1), 8);
        if (code > 0o377) throw source.problem(`octal escape value ${piece} outside of range 0-0o377`, piece.length);
        this.text(String.fromCharCode(code));
        return;
      }
    }
    this.group(Number(piece.slice(1)), piece.length - 1);
  }

  private named(): void {
    const { source } = this;
    if (!source.accept('<')) throw source.problem('missing <');
    const name = source.takeUntil('>', 'group name');
    const back = lengthOf(name) + 1;
    if (isNameText(name)) {
      source.requireGroupName(name, 1);
      const group = this.pattern.compiled.groupNames.get(name);
      if (group === undefined) throw makeException(exceptionType('IndexError'), [textValue(`unknown group name ${reprText(name)}`)]);
      this.group(group, back);
      return;
    }
    if (!/^\s*\+?\d+(_\d+)*\s*$/.test(name)) throw source.problem(`bad character in group name ${reprText(name)}`, back);
    this.group(Number(name.replaceAll('_', '')), back);
  }
}
