// How a method that bytes and bytearray share is defined once for both.

import { bytesLike } from '../../runtime/byte-arrays.ts';
import { defineMethod } from '../../runtime/define.ts';
import { bytearrayType, bytesType } from '../../runtime/types.ts';
import type { BytesValue, Value } from '../../runtime/values.ts';
import { latinBytes, latinText } from '../../text/latin-text.ts';
import { requireBytes } from './bytes-from.ts';

type Implementation = (self: BytesValue, ...values: never[]) => Value;

/** Defines a method of bytes and of bytearray; results made with `likeText` have the kind of `self`. */
export function defineShared(name: string, parameters: string, implementation: Implementation): void {
  for (const type of [bytesType, bytearrayType]) defineMethod(type, name, parameters, implementation as (...values: never[]) => Value);
}

/** The bytes of `self` as Latin-1 text, where every character is one byte. */
export function ownText(self: BytesValue): string {
  return latinText(self.bytes);
}

/** A bytes-like argument as Latin-1 text. */
export function argumentText(value: Value): string {
  return latinText(requireBytes(value));
}

/** Latin-1 text as bytes of the kind of `self`. */
export function likeText(self: BytesValue, text: string): BytesValue {
  return bytesLike(self, latinBytes(text));
}
