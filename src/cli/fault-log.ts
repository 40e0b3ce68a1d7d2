// Keeps the stack of a fault of ours in the log of the data folder: people see its number only, and a
// report needs the rest.

import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ErrorRecord } from '../contracts/index.ts';
import type { Terminal } from './ports.ts';
import { readSettings } from './settings-source.ts';

export function noteFault(terminal: Terminal, record: ErrorRecord, error: unknown): void {
  try {
    const folder = join(readSettings(terminal).dataFolder, 'logs');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const stack = error instanceof Error ? error.stack : String(error);
    const entry = { level: 'error', time: new Date(terminal.now()).toISOString(), pid: process.pid, code: record.code, text: record.next, stack };
    appendFileSync(join(folder, 'hypercode.log'), `${JSON.stringify(entry)}\n`, { mode: 0o600 });
  } catch {
    // The person still has the number and the message.
  }
}
