// What this person did last, for `hypercode where`: one JSON line per action in history.jsonl.
// A line is appended in one write, so two commands at once and a sudden end leave whole lines. Reading
// skips what is no entry. At the cap the newest entries move to a new file that takes the old one's place.
// History is a service to the person: when it cannot be written, the command goes on.

import { appendFileSync, closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';

export interface HistoryEntry {
  /** Milliseconds since 1970. */
  at: number;
  action: 'run' | 'check' | 'up' | 'serve';
  /** Full path of the program; empty for a program from standard input and for a server. */
  file: string;
  outcome: string;
  /** The line that matters: where the error is, else the last line of code. */
  line?: number;
  code?: string;
  /** Code and headline of the error. */
  error?: string;
}

export interface HistoryLimits {
  capBytes: number;
  keptEntries: number;
}

const usualLimits: HistoryLimits = { capBytes: 128 * 1024, keptEntries: 200 };

export function addToHistory(dataFolder: string, entry: HistoryEntry, limits: HistoryLimits = usualLimits): void {
  const path = historyPath(dataFolder);
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
    // A line that a sudden end cut short must not swallow this one.
    const lead = endsInsideLine(path) ? '\n' : '';
    appendFileSync(path, `${lead}${JSON.stringify(entry)}\n`, { mode: 0o600 });
    if (statSync(path).size > limits.capBytes) keepNewest(path, readHistory(dataFolder).slice(-limits.keptEntries));
  } catch {
    // A full disk or a closed folder must not stop the person's work.
  }
}

/** All entries, oldest first. */
export function readHistory(dataFolder: string): HistoryEntry[] {
  const entries: HistoryEntry[] = [];
  for (const line of readText(historyPath(dataFolder)).split('\n')) {
    const entry = entryFrom(line);
    if (entry !== null) entries.push(entry);
  }
  return entries;
}

/** The line of a program to remember: the one with the error, else the last one that is code. */
export function lineThatMatters(source: string, errorLine?: number): { line?: number; code?: string } {
  const lines = source.split(/\r\n|\r|\n/);
  const at = errorLine ?? lines.findLastIndex((text) => text.trim() !== '' && !text.trim().startsWith('#')) + 1;
  const code = lines[at - 1]?.trim();
  return code ? { line: at, code: [...code].slice(0, 160).join('') } : {};
}

function historyPath(dataFolder: string): string {
  return join(dataFolder, 'history.jsonl');
}

function entryFrom(line: string): HistoryEntry | null {
  if (line.trim() === '') return null;
  try {
    const entry = JSON.parse(line) as Partial<HistoryEntry> | null;
    const isEntry = typeof entry?.at === 'number' && typeof entry.action === 'string' && typeof entry.file === 'string' && typeof entry.outcome === 'string';
    return isEntry ? (entry as HistoryEntry) : null;
  } catch {
    return null;
  }
}

function endsInsideLine(path: string): boolean {
  const text = readText(path);
  return text !== '' && !text.endsWith('\n');
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function keepNewest(path: string, entries: HistoryEntry[]): void {
  const next = `${path}.${process.pid}`;
  const file = openSync(next, 'w', 0o600);
  writeSync(file, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
  fsyncSync(file);
  closeSync(file);
  renameSync(next, path);
}
