// Runs the real `hypercode` as a person would, in a folder of its own with a data folder of its own.

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const commandFile = join(import.meta.dirname, '../../bin/hypercode.mjs');

export interface CommandResult {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

export interface Desk {
  folder: string;
  dataFolder: string;
  write(path: string, content: string | Uint8Array): void;
  /** Runs one command to its end. */
  hypercode(argv: readonly string[], options?: CallOptions): Promise<CommandResult>;
  /** Starts one command and leaves it running. */
  start(argv: readonly string[], options?: CallOptions): ChildProcess;
  clear(): void;
}

export interface CallOptions {
  /** Text for standard input; closed at once when left out. */
  input?: string;
  env?: Record<string, string>;
  /** Ends the command after this time, so that a hanging command is seen as one. */
  timeoutMs?: number;
}

export function setUpDesk(): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'hypercode-desk-'));
  const dataFolder = join(folder, 'data');
  const start: Desk['start'] = (argv, options = {}) => {
    const env = { PATH: process.env.PATH, HOME: folder, TZ: 'UTC', HYPERCODE_DATA: dataFolder, ...options.env };
    return spawn(process.execPath, [commandFile, ...argv], { cwd: folder, env, timeout: options.timeoutMs ?? 30_000, killSignal: 'SIGKILL' });
  };
  return {
    folder,
    dataFolder,
    start,
    write(path, content) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    },
    hypercode: (argv, options = {}) => {
      const child = start(argv, options);
      child.stdin!.on('error', () => {});
      child.stdin!.end(options.input ?? '');
      return collect(child);
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Everything a command printed, once it has ended. */
export function collect(child: ChildProcess): Promise<CommandResult> {
  const result: CommandResult = { exitCode: null, stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (result.stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (result.stderr += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ ...result, exitCode }));
  });
}

/** The first line a command prints on standard output. */
export function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout!.setEncoding('utf8').on('data', (piece: string) => {
      text += piece;
      if (text.includes('\n')) resolve(text.slice(0, text.indexOf('\n')));
    });
    child.on('close', (exitCode) => reject(new Error(`The command ended with ${exitCode} and printed no line.`)));
  });
}
