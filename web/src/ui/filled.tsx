// A text from words.ts with elements in place of the names in braces.

import { Fragment, type ReactNode } from 'react';

/** @example <Filled text="Type {command}." values={{ command: <code>hypercode link</code> }} /> */
export function Filled({ text, values }: { text: string; values: Readonly<Record<string, ReactNode>> }) {
  return text.split(/\{(\w+)\}/).map((part, index) => <Fragment key={`${index}-${part}`}>{index % 2 === 1 ? values[part] : part}</Fragment>);
}
