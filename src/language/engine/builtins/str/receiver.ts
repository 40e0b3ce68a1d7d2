// The str a method was called on, and str values made from UTF-16 text.

import { TextInstance, rawText, textValue } from '../../runtime/values.ts';
import type { Text, Value } from '../../runtime/values.ts';

/** The str behind `self`: methods also run on instances of subclasses. */
export function receiver(self: Value): Text {
  return self instanceof TextInstance ? self.v : (self as Text);
}

/** Wraps a text function: plain text stays plain, so only wide text is looked at again. */
export function mapText(change: (text: string) => string): (self: Value) => Value {
  return (self) => {
    if (typeof self === 'string') return change(self);
    const text = receiver(self);
    return typeof text === 'string' ? change(text) : (textValue(change(text.text)) as Value);
  };
}

/** The texts as str values; `isPlain` says that they all come from plain text. */
export function textValues(texts: string[], isPlain: boolean): Value[] {
  return isPlain ? texts : texts.map((text) => textValue(text) as Value);
}

export function rawReceiver(self: Value): string {
  return typeof self === 'string' ? self : rawText(receiver(self));
}
