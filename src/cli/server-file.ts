// server.json in the data folder says which server uses it. Only a server that answers counts: the file
// of one that ended suddenly is ignored.

import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ServerNote {
  processId: number;
  url: string;
  /** Milliseconds since 1970. */
  startedAt: number;
}

export function writeServerNote(dataFolder: string, note: ServerNote): void {
  const path = notePath(dataFolder);
  writeFileSync(`${path}.${note.processId}`, `${JSON.stringify(note)}\n`, { mode: 0o600 });
  renameSync(`${path}.${note.processId}`, path);
}

/** Removes the note of this process; the note of another server stays. */
export function removeServerNote(dataFolder: string, processId: number): void {
  if (readServerNote(dataFolder)?.processId === processId) rmSync(notePath(dataFolder), { force: true });
}

/** The server of this data folder when it is alive and answers within the time, else null. */
export async function findServer(dataFolder: string, timeoutMs = 2000): Promise<ServerNote | null> {
  const note = readServerNote(dataFolder);
  if (note === null || !isAlive(note.processId)) return null;
  try {
    const answer = await fetch(`${note.url}/health`, { signal: AbortSignal.timeout(timeoutMs) });
    await answer.body?.cancel();
    return answer.ok ? note : null;
  } catch {
    return null;
  }
}

function readServerNote(dataFolder: string): ServerNote | null {
  try {
    const note = JSON.parse(readFileSync(notePath(dataFolder), 'utf8')) as Partial<ServerNote>;
    const isNote = Number.isInteger(note.processId) && typeof note.url === 'string' && typeof note.startedAt === 'number';
    return isNote ? (note as ServerNote) : null;
  } catch {
    return null;
  }
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function notePath(dataFolder: string): string {
  return join(dataFolder, 'server.json');
}
