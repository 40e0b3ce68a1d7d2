// How much memory a process holds right now, asked of the system and not of the process.

import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { platform } from 'node:os';

/** Resident bytes of a process; null when it is gone or this system does not tell. */
export async function residentMemory(pid: number): Promise<number | null> {
  if (platform() === 'linux') return readProc(pid);
  if (platform() === 'win32') return null;
  return askPs(pid);
}

async function readProc(pid: number): Promise<number | null> {
  try {
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    const kilobytes = /^VmRSS:\s*(\d+) kB$/m.exec(status)?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) * 1024;
  } catch {
    return null;
  }
}

function askPs(pid: number): Promise<number | null> {
  return new Promise((resolve) => {
    execFile('/bin/ps', ['-o', 'rss=', '-p', String(pid)], { env: {} }, (error, stdout) => {
      const kilobytes = Number.parseInt(stdout, 10);
      resolve(error !== null || Number.isNaN(kilobytes) ? null : kilobytes * 1024);
    });
  });
}
