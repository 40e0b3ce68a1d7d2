// A log file that cannot fill the disk: at the cap it becomes `<name>.1` and a new one starts, so two
// files exist at most. Lines are written at once, so the last line before a sudden end is there.

import { closeSync, fstatSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { LogDestination } from './logger.ts';

export interface LogFile extends LogDestination {
  close(): void;
}

/** Opens the file for appending; makes its folder when it is missing. Only the owner may read either. */
export function openLogFile(path: string, options: { maximumBytes?: number } = {}): LogFile {
  const maximumBytes = options.maximumBytes ?? 5 * 1024 * 1024;
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  let file: number | null = openSync(path, 'a', 0o600);
  let sizeBytes = fstatSync(file).size;

  const startNewFile = (): void => {
    if (file !== null) closeSync(file);
    file = null;
    renameSync(path, `${path}.1`);
    file = openSync(path, 'a', 0o600);
    sizeBytes = 0;
  };

  return {
    write(line) {
      try {
        const bytes = Buffer.byteLength(line);
        if (sizeBytes > 0 && sizeBytes + bytes > maximumBytes) startNewFile();
        if (file === null) return;
        writeSync(file, line);
        sizeBytes += bytes;
      } catch {
        // A full disk must not stop the server; the line is lost.
      }
    },
    close() {
      if (file !== null) closeSync(file);
      file = null;
    },
  };
}
