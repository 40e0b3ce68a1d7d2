// str: split, rsplit, splitlines, partition, rpartition, strip, lstrip, rstrip.

import { defineMethod } from '../../runtime/define.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { raise } from '../../runtime/raise.ts';
import { strType, typeName } from '../../runtime/types.ts';
import { ListValue, TupleValue, rawText, textValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { partition, partitionFromRight, splitBy, splitByFromRight, splitBySpace, splitBySpaceFromRight, splitLines } from '../../text/split.ts';
import { type Side, strip } from '../../text/strip.ts';
import { requireInt, rawTextOf, sizeOf } from '../arguments.ts';
import { rawReceiver, receiver, textValues } from './receiver.ts';

function split(fromRight: boolean): (self: Value, separator: Value, limit: Value) => Value {
  const bySpace = fromRight ? splitBySpaceFromRight : splitBySpace;
  const byText = fromRight ? splitByFromRight : splitBy;
  return (self, separator, limit) => {
    const text = rawReceiver(self);
    const isPlain = typeof receiver(self) === 'string';
    const count = sizeOf(limit);
    if (separator === null) return new ListValue(textValues(bySpace(text, count), isPlain));
    const between = textOf(separator);
    if (between === undefined) return raise.typeError(`must be str or None, not ${typeName(separator)}`);
    if (between === '') return raise.valueError('empty separator');
    return new ListValue(textValues(byText(text, rawText(between), count), isPlain));
  };
}

defineMethod(strType, 'split', 'self, /, sep=None, maxsplit=-1', split(false));
defineMethod(strType, 'rsplit', 'self, /, sep=None, maxsplit=-1', split(true));

defineMethod(strType, 'splitlines', 'self, /, keepends=False', (self: Value, keepEnds: Value) => {
  const keeps = typeof keepEnds === 'boolean' ? keepEnds : requireInt(keepEnds) !== 0;
  return new ListValue(textValues(splitLines(rawReceiver(self), keeps), typeof receiver(self) === 'string'));
});

function parts(divide: (text: string, separator: string) => [string, string, string]): (self: Value, separator: Value) => Value {
  return (self, separator) => {
    const between = rawTextOf(separator, 'must be str, not ');
    if (between === '') return raise.valueError('empty separator');
    return new TupleValue(divide(rawReceiver(self), between).map((part) => textValue(part) as Value));
  };
}

defineMethod(strType, 'partition', 'self, sep, /', parts(partition));
defineMethod(strType, 'rpartition', 'self, sep, /', parts(partitionFromRight));

function stripper(name: string, side: Side): (self: Value, characters: Value) => Value {
  return (self, characters) => {
    const text = receiver(self);
    if (characters === null && typeof text === 'string') return strip(text, undefined, side);
    const set = characters === null ? undefined : textOf(characters);
    if (characters !== null && set === undefined) return raise.typeError(`${name} arg must be None or str`);
    return textValue(strip(rawText(text), set === undefined ? undefined : rawText(set), side)) as Value;
  };
}

defineMethod(strType, 'strip', 'self, chars=None, /', stripper('strip', 'both'));
defineMethod(strType, 'lstrip', 'self, chars=None, /', stripper('lstrip', 'left'));
defineMethod(strType, 'rstrip', 'self, chars=None, /', stripper('rstrip', 'right'));
