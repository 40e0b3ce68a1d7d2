// The JavaScript number behind a numeric value. Comparing such numbers with < and == is exact in JavaScript.

import { FloatValue, IntInstance } from './values.ts';
import type { Int, Value } from './values.ts';

/** The number behind an int, bool or float; undefined for anything else. */
export function numberOf(value: Value): Int | undefined {
  switch (typeof value) {
    case 'number':
    case 'bigint': return value;
    case 'boolean': return value ? 1 : 0;
    case 'object':
      if (value instanceof FloatValue || value instanceof IntInstance) return value.v;
      return undefined;
    default: return undefined;
  }
}

/** The int behind an int, a bool or an instance of an int class; undefined for anything else. */
export function intOf(value: Value): Int | undefined {
  switch (typeof value) {
    case 'number':
    case 'bigint': return value;
    case 'boolean': return value ? 1 : 0;
    default: return value instanceof IntInstance ? value.v : undefined;
  }
}
