// Waits until something holds. Tests name what they wait for, so that a miss says what never came.

import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { isCatalogueError } from '../../src/contracts/index.ts';

const patienceMs = 30_000;

export async function eventually(what: string, holds: () => boolean): Promise<void> {
  const startedAt = performance.now();
  while (!holds()) {
    if (performance.now() - startedAt > patienceMs) assert.fail(`It never came to this: ${what}`);
    await pause(5);
  }
}

/** The code of the catalogue that something ends with. */
export async function codeOf(act: () => unknown): Promise<string> {
  try {
    await act();
  } catch (error) {
    if (isCatalogueError(error)) return error.record.code;
    throw error;
  }
  return 'no error';
}
