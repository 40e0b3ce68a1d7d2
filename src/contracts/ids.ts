// Ids that sort by the time they were made (UUID version 7, RFC 9562).

import { v7 } from 'uuid';

/**
 * A new id such as `run_0199a5c06c7e7b3fa2d1…`: a noun, an underscore, 32 hexadecimal digits.
 * Ids of one process made later sort later, also within one millisecond.
 */
export function newId(noun: string): string {
  return `${noun}_${v7().replaceAll('-', '')}`;
}
