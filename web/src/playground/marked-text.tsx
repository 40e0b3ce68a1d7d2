// Texts of the catalogue put names and code in backticks; here they become code elements.

import { Fragment } from 'react';

export function MarkedText({ text }: { text: string }) {
  return text.split(/`([^`]+)`/).map((part, index) => (index % 2 === 1 ? <code key={`${index}-${part}`}>{part}</code> : <Fragment key={`${index}-${part}`}>{part}</Fragment>));
}
