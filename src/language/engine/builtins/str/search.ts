// str: find, rfind, index, rindex, count, startswith, endswith, replace, removeprefix, removesuffix.

import { defineMethod } from '../../runtime/define.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { raise } from '../../runtime/raise.ts';
import { strType, typeName } from '../../runtime/types.ts';
import { TupleValue, rawText, textValue } from '../../runtime/values.ts';
import type { Text, Value } from '../../runtime/values.ts';
import { lengthOfText, pointOffset, unitOffset } from '../../text/points.ts';
import { countWithin, findLastWithin, findWithin, replaceText } from '../../text/search.ts';
import { rawTextOf, sizeOf, sliceEnd } from '../arguments.ts';
import { rawReceiver, receiver } from './receiver.ts';

const rangeParameters = 'self, sub, start=?, end=?, /';

interface Part {
  text: string;
  /** In UTF-16 units; `start` may lie beyond `end`. */
  start: number;
  end: number;
}

function partOf(text: Text, start: Value | undefined, end: Value | undefined): Part {
  if (typeof text === 'string' && start === undefined && end === undefined) return { text, start: 0, end: text.length };
  const length = lengthOfText(text);
  const first = sliceEnd(start, length, 0);
  const last = Math.min(sliceEnd(end, length, length), length);
  if (first > length) return { text: rawText(text), start: Infinity, end: 0 };
  return { text: rawText(text), start: unitOffset(text, first), end: unitOffset(text, last) };
}

type Search = (text: string, part: string, start: number, end: number) => number;

function find(search: Search, isRequired: boolean): (self: Value, sub: Value, start: Value | undefined, end: Value | undefined) => Value {
  return (self, sub, start, end) => {
    const wanted = rawTextOf(sub, 'must be str, not ');
    const text = receiver(self);
    const part = partOf(text, start, end);
    const found = search(part.text, wanted, part.start, part.end);
    if (found < 0 && isRequired) return raise.valueError('substring not found');
    return pointOffset(text, found);
  };
}

defineMethod(strType, 'find', rangeParameters, find(findWithin, false));
defineMethod(strType, 'rfind', rangeParameters, find(findLastWithin, false));
defineMethod(strType, 'index', rangeParameters, find(findWithin, true));
defineMethod(strType, 'rindex', rangeParameters, find(findLastWithin, true));

defineMethod(strType, 'count', rangeParameters, (self: Value, sub: Value, start: Value | undefined, end: Value | undefined) => {
  const wanted = rawTextOf(sub, 'must be str, not ');
  const text = receiver(self);
  const part = partOf(text, start, end);
  if (wanted !== '') return countWithin(part.text, wanted, part.start, part.end);
  return part.start > part.end ? 0 : pointOffset(text, part.end) - pointOffset(text, part.start) + 1;
});

function edge(name: string, test: (part: Part, wanted: string) => boolean): (self: Value, wanted: Value, start: Value | undefined, end: Value | undefined) => Value {
  return (self, wanted, start, end) => {
    const part = partOf(receiver(self), start, end);
    if (wanted instanceof TupleValue) {
      return wanted.items.some((one) => test(part, rawTextOf(one, `tuple for ${name} must only contain str, not `)));
    }
    const text = textOf(wanted);
    if (text === undefined) return raise.typeError(`${name} first arg must be str or a tuple of str, not ${typeName(wanted)}`);
    return test(part, rawText(text));
  };
}

defineMethod(strType, 'startswith', 'self, prefix, start=?, end=?, /', edge('startswith', ({ text, start, end }, wanted) => end - start >= wanted.length && text.startsWith(wanted, start)));
defineMethod(strType, 'endswith', 'self, suffix, start=?, end=?, /', edge('endswith', ({ text, start, end }, wanted) => end - start >= wanted.length && text.endsWith(wanted, end)));

defineMethod(strType, 'replace', 'self, old, new, count=-1, /', (self: Value, old: Value, replacement: Value, count: Value) => {
  const from = rawTextOf(old, 'replace() argument 1 must be str, not ');
  const to = textOf(replacement);
  if (to === undefined) return raise.typeError(`replace() argument 2 must be str, not ${typeName(replacement)}`);
  const text = receiver(self);
  const result = replaceText(rawText(text), from, rawText(to), sizeOf(count));
  return typeof text === 'string' && typeof to === 'string' ? result : (textValue(result) as Value);
});

defineMethod(strType, 'removeprefix', 'self, prefix, /', (self: Value, prefix: Value) => {
  const start = rawTextOf(prefix, 'removeprefix() argument must be str, not ');
  const text = rawReceiver(self);
  return textValue(text.startsWith(start) ? text.slice(start.length) : text) as Value;
});

defineMethod(strType, 'removesuffix', 'self, suffix, /', (self: Value, suffix: Value) => {
  const end = rawTextOf(suffix, 'removesuffix() argument must be str, not ');
  const text = rawReceiver(self);
  return textValue(end !== '' && text.endsWith(end) ? text.slice(0, -end.length) : text) as Value;
});
