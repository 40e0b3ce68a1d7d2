// Shows an error record on standard error.

import { internalErrors, isCatalogueError, newId, renderError, type ErrorRecord } from '../contracts/index.ts';
import type { Terminal } from './ports.ts';

/** The record behind anything that was thrown. What we did not foresee becomes a fault of ours with a number. */
export function asRecord(error: unknown): ErrorRecord {
  if (isCatalogueError(error)) return error.record;
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return internalErrors.internalFault({ requestId: newId('fault'), detail: detail.split('\n')[0] });
}

/** Prints the record; with the program text also the place in it. */
export function showError(record: ErrorRecord, view: { terminal: Terminal; plain: boolean; source?: string }): void {
  const text = renderError(record, { source: view.source, frame: view.plain ? 'labelled' : 'drawn' });
  view.terminal.stderr.write(`${text}\n`);
}
