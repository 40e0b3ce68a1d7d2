// sub and subn: every match replaced by a text, a template or what a function gives for it.

import { bufferOf } from '../../runtime/byte-arrays.ts';
import { callValue } from '../../runtime/call.ts';
import { indexOf } from '../../runtime/indexing.ts';
import { raise, requireSize } from '../../runtime/raise.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { typeName, typeOf } from '../../runtime/types.ts';
import { BuiltinValue, BytesValue, FunctionValue, MethodValue, TypeValue, rawText, textValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { latinBytes, latinText } from '../../text/latin-text.ts';
import { MatchValue, groupText } from './match-value.ts';
import type { PatternValue } from './pattern-value.ts';
import type { Found, Searcher } from './searcher.ts';
import { matchWalk } from './searches.ts';
import type { Subject } from './subject.ts';
import { rawOf, readTemplate } from './template.ts';
import type { Template } from './template.ts';

type Replacer = (searcher: Searcher, found: Found, from: number) => string;

export function substitute(self: PatternValue, replacement: Value, value: Value, limit: Value): { text: Value; count: number } {
  const most = indexOf(limit);
  let pieceCount = 0;
  const wide = { isMet: false };
  const replace = replacerOf(self, replacement, { pieceCount: () => pieceCount, wide });
  const { searcher, from, next } = matchWalk(self, value, 'search');
  const { subject } = searcher;
  let result = '';
  let start = 0;
  let count = 0;
  while (most === 0 || count < most) {
    const found = next();
    if (found === undefined) break;
    if (found.start > start) {
      result += cut(subject, start, found.start);
      pieceCount++;
    }
    result += replace(searcher, found, from);
    pieceCount++;
    requireSize(result.length);
    start = found.end;
    count++;
  }
  if (count === 0) return { text: value, count };
  result += cut(subject, start, subject.length);
  if (subject.isBytes) return { text: new BytesValue(latinBytes(result)), count };
  return { text: subject.points === null && !wide.isMet ? result : textValue(result), count };
}

/** A piece of the subject as characters, not as a value. */
function cut(subject: Subject, start: number, end: number): string {
  return subject.points === null ? subject.text.slice(start, end) : subject.points.slice(start, end).join('');
}

/** Whether a text beyond the basic plane was put in. */
interface Wide {
  isMet: boolean;
}

function replacerOf(self: PatternValue, replacement: Value, { pieceCount, wide }: { pieceCount: () => number; wide: Wide }): Replacer {
  if (isCallable(replacement)) {
    return (searcher, found, from) => {
      const given = callValue(replacement, [new MatchValue(self, searcher, found, from)]);
      if (typeof given === 'string' && !self.isBytes) return given;
      wide.isMet = true;
      return given === null ? '' : requireKind(given, self.isBytes, pieceCount());
    };
  }
  wide.isMet = typeof replacement !== 'string';
  const text = textOf(replacement);
  const bytes = text === undefined ? bufferOf(replacement) : undefined;
  const plain = text === undefined ? (bytes === undefined ? undefined : latinText(bytes)) : rawText(text);
  if (plain !== undefined && !plain.includes('\\')) return () => requireKind(replacement, self.isBytes, pieceCount());
  const template = readTemplate(replacement, self);
  return (searcher, found) => filled(template, searcher, found);
}

function isCallable(value: Value): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return value instanceof FunctionValue || value instanceof BuiltinValue || value instanceof MethodValue || value instanceof TypeValue || typeOf(value).lookup('__call__') !== undefined;
}

function requireKind(value: Value, isBytes: boolean, place: number): string {
  if (isBytes) {
    const bytes = bufferOf(value);
    return bytes === undefined ? raise.typeError(`sequence item ${place}: expected a bytes-like object, ${typeName(value)} found`) : latinText(bytes);
  }
  const text = textOf(value);
  return text === undefined ? raise.typeError(`sequence item ${place}: expected str instance, ${typeName(value)} found`) : rawText(text);
}

function filled(template: Template, searcher: Searcher, found: Found): string {
  let text = '';
  for (const part of template) text += typeof part === 'string' ? part : rawOf(groupText(searcher, found, part));
  return text;
}
