// The real terminal of this process. A reader that goes away (`| head`) is a quiet way to stop.

import { isatty } from 'node:tty';
import type { StopSignal, Terminal } from './ports.ts';

export function processTerminal(): Terminal {
  const listeners = new Set<(signal: StopSignal) => void>();
  const stop = (signal: StopSignal): void => {
    if (listeners.size === 0) process.exit(signal === 'SIGPIPE' ? 0 : signal === 'SIGINT' ? 130 : 143);
    for (const listener of listeners) listener(signal);
  };
  process.on('SIGINT', () => stop('SIGINT'));
  process.on('SIGTERM', () => stop('SIGTERM'));
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') stop('SIGPIPE');
      else throw error;
    });
  }
  return {
    env: process.env,
    cwd: process.cwd(),
    // Opening standard input takes time and memory, so it waits for the first command that reads it.
    get stdin() {
      return process.stdin;
    },
    stdout: process.stdout,
    stderr: process.stderr,
    stdinIsTerminal: isatty(0),
    stdoutIsTerminal: isatty(1),
    stderrIsTerminal: isatty(2),
    now: Date.now,
    onStop(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Ends the process with this code once everything written has left it. */
export function leaveProcess(exitCode: number): void {
  process.exitCode = exitCode;
  process.stdout.write('', () => process.stderr.write('', () => process.exit(exitCode)));
}
