// Reads the parameter text of a builtin, such as `self, sep=None, maxsplit=-1, /`.

import { FloatValue } from './values.ts';
import type { Signature, Value } from './values.ts';

export interface ReadSignature {
  signature: Signature;
  defaults: Value[];
  keywordDefaults: Map<string, Value> | null;
}

/**
 * Python's own notation: `/` ends the positional-only ones, `*` begins the keyword-only ones, `*args`, `**kwargs`.
 * A default is None, True, False, a number, a quoted text, or `?`: then the implementation gets undefined.
 */
export function readSignature(text: string): ReadSignature {
  const signature: Signature = { names: [], positionalOnly: 0, required: 0, rest: null, keywordOnly: [], keywordRest: null };
  const defaults: Value[] = [];
  let keywordDefaults: Map<string, Value> | null = null;
  let isKeywordOnly = false;
  for (const part of text.split(',').map((piece) => piece.trim()).filter((piece) => piece !== '')) {
    const [name, defaultText] = part.split('=').map((piece) => piece.trim()) as [string, string | undefined];
    if (part === '/') signature.positionalOnly = signature.names.length;
    else if (part === '*') isKeywordOnly = true;
    else if (part.startsWith('**')) signature.keywordRest = part.slice(2);
    else if (part.startsWith('*')) {
      signature.rest = part.slice(1);
      isKeywordOnly = true;
    } else if (isKeywordOnly) {
      signature.keywordOnly.push({ name, isRequired: defaultText === undefined });
      if (defaultText !== undefined) (keywordDefaults ??= new Map()).set(name, readDefault(defaultText));
    } else {
      signature.names.push(name);
      if (defaultText === undefined) signature.required = signature.names.length;
      else defaults.push(readDefault(defaultText));
    }
  }
  return { signature, defaults, keywordDefaults };
}

function readDefault(text: string): Value {
  switch (text) {
    case 'None': return null;
    case 'True': return true;
    case 'False': return false;
    case '?': return undefined as unknown as Value;
    default:
  }
  if (text.startsWith("'")) return text.slice(1, -1);
  return /[.e]/.test(text) ? new FloatValue(Number(text)) : Number(text);
}
