// The record that something ends with.

import { isCatalogueError, type ErrorRecord } from '../../../src/contracts/index.ts';

export async function recordOf(act: () => unknown): Promise<ErrorRecord | string> {
  try {
    await act();
  } catch (error) {
    if (isCatalogueError(error)) return error.record;
    throw error;
  }
  return 'nothing was refused';
}
