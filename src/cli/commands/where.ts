// `hypercode where`: the recap for someone who comes back. The last five actions in time order with the
// real line of code (the cue that helped most in CHI 2010, doi 10.1145/1753326.1753342), the server, and
// one next command as the last line.

import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { CommandCall } from '../command.ts';
import { readHistory, type HistoryEntry } from '../history.ts';
import { findServer, type ServerNote } from '../server-file.ts';
import { quotedPath } from '../quoted-path.ts';
import { readSettings } from '../settings-source.ts';
import { timeInWords } from '../time-in-words.ts';

export async function where({ terminal, json }: CommandCall): Promise<number> {
  const { dataFolder } = readSettings(terminal);
  const entries = withoutRepeats(readHistory(dataFolder)).slice(-5);
  const server = await findServer(dataFolder);
  const next = nextCommand(entries.at(-1), server, terminal.cwd);
  if (json) {
    terminal.stdout.write(`${JSON.stringify(document(entries, server, next))}\n`);
    return 0;
  }
  const now = terminal.now();
  const lines = entries.length === 0 ? ['You have no actions here yet.'] : ['Your last actions, newest last:', ...entries.flatMap((entry) => describe(entry, terminal.cwd, now))];
  const state = server === null ? 'not running' : `running at ${server.url}, started ${timeInWords(server.startedAt, now)}`;
  terminal.stdout.write(`${[...lines, '', `Server: ${state}`, '', `Next: ${next}`].join('\n')}\n`);
  return 0;
}

/** Only the newest of several equal actions in a row: five times the same line would say nothing new. */
function withoutRepeats(entries: HistoryEntry[]): HistoryEntry[] {
  return entries.filter((entry, index) => {
    const next = entries[index + 1];
    return next === undefined || next.action !== entry.action || next.file !== entry.file || entry.file === '';
  });
}

function describe(entry: HistoryEntry, cwd: string, now: number): string[] {
  const file = entry.file === '' ? '' : ` ${shownPath(entry.file, cwd)}`;
  const first = `- ${entry.action}${file}: ${entry.outcome}, ${timeInWords(entry.at, now)}`;
  const code = entry.code === undefined ? [] : [`  line ${entry.line}: ${entry.code}`];
  const error = entry.error === undefined ? [] : [`  error: ${entry.error}`];
  return [first, ...code, ...error];
}

function document(entries: HistoryEntry[], server: ServerNote | null, next: string): object {
  return {
    actions: entries.map((entry) => ({ ...entry, at: new Date(entry.at).toISOString() })),
    server: server === null ? null : { ...server, startedAt: new Date(server.startedAt).toISOString() },
    next,
  };
}

function nextCommand(last: HistoryEntry | undefined, server: ServerNote | null, cwd: string): string {
  if (last !== undefined && last.file !== '' && existsSync(last.file)) return `hypercode run ${quotedPath(shownPath(last.file, cwd))}`;
  if (last === undefined && existsSync(join(cwd, 'examples', 'hello.hc'))) return 'hypercode run examples/hello.hc';
  return server === null ? 'hypercode up' : 'hypercode link';
}

/** As short as the person would write it from here. */
function shownPath(path: string, cwd: string): string {
  const short = relative(cwd, path);
  return short === '' || short.startsWith('..') ? path : short;
}
