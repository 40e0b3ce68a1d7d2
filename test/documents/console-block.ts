// Runs the `$ ` lines of a document in a fresh folder with the real `hypercode` command on PATH.

import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

export interface CommandResult {
  command: string;
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

const rootFolder = join(import.meta.dirname, '../..');
const commandTimeoutMs = 60_000;

/** The results of the commands in order; stops after the first that does not exit with 0. */
export async function runConsoleBlock(text: string): Promise<CommandResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hypercode-console-'));
  const home = join(folder, 'home');
  const work = join(folder, 'work');
  const commands = join(folder, 'commands');
  for (const path of [home, work, commands]) mkdirSync(path);
  writeFileSync(join(commands, 'hypercode'), `#!/bin/sh\nexec '${process.execPath}' '${join(rootFolder, 'bin/hypercode.mjs')}' "$@"\n`, { mode: 0o755 });
  // Nothing of the person who runs the tests reaches the command, not even a data folder.
  const kept = Object.entries(process.env).filter(([name]) => !/^(HYPERCODE_|API_KEY$|LOG_LEVEL$|XDG_|OTEL_|NODE_TEST_)/.test(name));
  const env = { ...Object.fromEntries(kept), HOME: home, PATH: `${commands}${delimiter}${process.env.PATH}` };
  const results: CommandResult[] = [];
  try {
    for (const command of listCommands(text)) {
      const result = await runCommandLine(command, work, env);
      results.push(result);
      if (result.exitCode !== 0) break;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return results;
}

/** The lines that start with `$ `. */
export function listCommands(text: string): string[] {
  return text.split('\n').filter((line) => line.startsWith('$ ')).map((line) => line.slice(2));
}

function runCommandLine(command: string, cwd: string, env: Record<string, string | undefined>): Promise<CommandResult> {
  const child = spawn('sh', ['-c', command], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], timeout: commandTimeoutMs });
  const result: CommandResult = { command, exitCode: null, stdout: '', stderr: '' };
  child.stdout.on('data', (piece: Buffer) => { result.stdout += piece.toString(); });
  child.stderr.on('data', (piece: Buffer) => { result.stderr += piece.toString(); });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ ...result, exitCode }));
  });
}
