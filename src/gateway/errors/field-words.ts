// Plain words for what a field holds and what it must hold.

import type { z } from 'zod';

/** zod's names of types, in words that follow "must hold". */
export const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  object: 'an object',
  record: 'an object',
  array: 'a list',
};

export function kindOf(value: unknown): string {
  if (value === null) return 'no value';
  if (Array.isArray(value)) return 'a list';
  return kinds[typeof value] ?? 'another kind of value';
}

/** What a value must be, to follow "It must be". */
export function rulesOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'string' ? `at most ${issue.maximum} characters long` : `at most ${issue.maximum}`;
    case 'too_small':
      if (issue.origin === 'string') return `at least ${issue.minimum} characters long`;
      return issue.inclusive === false ? `more than ${issue.minimum}` : `at least ${issue.minimum}`;
    case 'invalid_value':
      return `one of ${issue.values.map((value) => `\`${String(value)}\``).join(', ')}`;
    case 'invalid_key':
      return 'a name of letters, digits and `_` that starts with no digit';
    default:
      return 'as the page `/docs` says';
  }
}
