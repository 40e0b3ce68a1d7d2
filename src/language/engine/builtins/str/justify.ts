// str: center, ljust, rjust, zfill, expandtabs, encode.

import { defineMethod } from '../../runtime/define.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { raise, requireSize } from '../../runtime/raise.ts';
import { strType, typeName } from '../../runtime/types.ts';
import { BytesValue, rawText, textValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { codecOf, encodeText } from '../../text/encode.ts';
import { center, expandTabs, expandedLength, justifyLeft, justifyRight, zeroFill } from '../../text/justify.ts';
import { lengthOfText } from '../../text/points.ts';
import { rawTextOf, sizeOf } from '../arguments.ts';
import { rawReceiver, receiver } from './receiver.ts';

type Place = (text: string, length: number, width: number, fill: string) => string;

function justify(place: Place): (self: Value, width: Value, fill: Value) => Value {
  return (self, width, fill) => {
    const size = sizeOf(width);
    const filler = textOf(fill);
    if (filler === undefined) return raise.typeError(`The fill character must be a unicode character, not ${typeName(fill)}`);
    if (lengthOfText(filler) !== 1) return raise.typeError('The fill character must be exactly one character long');
    requireSize(size);
    const text = receiver(self);
    return textValue(place(rawText(text), lengthOfText(text), size, rawText(filler))) as Value;
  };
}

defineMethod(strType, 'center', "self, width, fillchar=' ', /", justify(center));
defineMethod(strType, 'ljust', "self, width, fillchar=' ', /", justify(justifyLeft));
defineMethod(strType, 'rjust', "self, width, fillchar=' ', /", justify(justifyRight));

defineMethod(strType, 'zfill', 'self, width, /', (self: Value, width: Value) => {
  const size = sizeOf(width);
  requireSize(size);
  const text = receiver(self);
  return textValue(zeroFill(rawText(text), lengthOfText(text), size)) as Value;
});

defineMethod(strType, 'expandtabs', 'self, /, tabsize=8', (self: Value, tabSize: Value) => {
  const size = sizeOf(tabSize);
  const text = rawReceiver(self);
  requireSize(expandedLength(text, size));
  return textValue(expandTabs(text, size)) as Value;
});

defineMethod(strType, 'encode', "self, /, encoding='utf-8', errors='strict'", (self: Value, encoding: Value, errors: Value) => {
  const codec = codecOf(rawTextOf(encoding, "encode() argument 'encoding' must be str, not "));
  return new BytesValue(encodeText(rawReceiver(self), codec, rawTextOf(errors, "encode() argument 'errors' must be str, not ")));
});
