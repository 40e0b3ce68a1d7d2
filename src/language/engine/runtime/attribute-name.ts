// The name of an attribute as a program hands it over: a str of any class, and nothing else.

import { raise } from './raise.ts';
import { textOf } from './sequence-operators.ts';
import { typeName } from './types.ts';
import { rawText } from './values.ts';
import type { Value } from './values.ts';

export function attributeName(given: Value): string {
  const text = textOf(given);
  return text === undefined ? raise.typeError(`attribute name must be string, not '${typeName(given)}'`) : rawText(text);
}
