// What was typed at the prompt before, kept in the data folder: one piece per line as JSON, newest last. It is a
// service to the person: when it cannot be written, the prompt goes on.

import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const keptLines = 1000;
const longestLine = 2000;

/** Lines typed before, oldest first. */
export function readPromptHistory(dataFolder: string): string[] {
  try {
    return readFileSync(pathOf(dataFolder), 'utf8').split('\n').filter((line) => line !== '').slice(-keptLines);
  } catch {
    return [];
  }
}

/** Keeps the newest lines. A line that repeats the one before is kept once. */
export function writePromptHistory(dataFolder: string, lines: readonly string[]): void {
  const kept = lines.filter((line, at) => line.trim() !== '' && line !== lines[at + 1] && line.length <= longestLine && !line.includes('\n')).slice(-keptLines);
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
    const next = `${pathOf(dataFolder)}.${process.pid}`;
    writeFileSync(next, kept.map((line) => `${line}\n`).join(''), { mode: 0o600 });
    renameSync(next, pathOf(dataFolder));
  } catch {
    // A full disk or a closed folder must not stop the person's work.
  }
}

function pathOf(dataFolder: string): string {
  return join(dataFolder, 'prompt-history');
}
