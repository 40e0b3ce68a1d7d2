// One runner process as execd sees it: started, spoken to, listened to, ended.
// It does not know what a run is; runner-pool.ts does.

import { spawn, type ChildProcess } from 'node:child_process';
import type { Duplex } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { encodeFrame, FrameReader } from '../protocol/frames.ts';
import { encodeLine, encodeStop } from '../protocol/control-pipe.ts';
import type { CompleteMessage, JobMessage } from '../protocol/messages.ts';
import { runnerFrameLimitBytes } from '../protocol/sizes.ts';
import { killGroup } from './kill-group.ts';
import { runnerArguments, runnerEnvironment, type RunnerStart } from './runner-flags.ts';

export interface RunnerListener {
  onMessage(message: unknown): void;
  /** It sent something that is no message at all. */
  onNonsense(): void;
  /** Comes exactly once, after the last message. `note` is what it wrote to its standard error. */
  onEnd(note: string): void;
}

const ownRunnerFile = fileURLToPath(new URL('../runner/main.ts', import.meta.url));
const noteLimit = 8192;

export class RunnerProcess {
  readonly pid: number;
  readonly #child: ChildProcess;
  readonly #channel: Duplex;
  readonly #stops: Duplex;
  #note = '';

  constructor(start: RunnerStart, listener: RunnerListener) {
    this.#child = spawn(process.execPath, [...runnerArguments(start), start.runnerFile ?? ownRunnerFile], {
      // A group of its own, so that one signal ends it and anything it might have started.
      detached: true,
      env: runnerEnvironment(start),
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      windowsHide: true,
    });
    this.pid = this.#child.pid ?? 0;
    this.#channel = this.#child.stdio[3] as Duplex;
    this.#stops = this.#child.stdio[4] as unknown as Duplex;
    this.#listen(listener);
  }

  send(message: JobMessage | CompleteMessage): void {
    this.#channel.write(encodeFrame(message));
  }

  requestStop(run: number): void {
    this.#stops.write(encodeStop(run));
  }

  /** A line of input for a run that asked for one; null says that there are no more. */
  giveLine(run: number, line: string | null): void {
    this.#stops.write(encodeLine(run, line));
  }

  kill(): void {
    if (this.pid > 0 && this.#child.exitCode === null && this.#child.signalCode === null) killGroup(this.pid);
  }

  #listen(listener: RunnerListener): void {
    const frames = new FrameReader(runnerFrameLimitBytes);
    let isHeard = true;
    this.#channel.on('data', (piece: Buffer) => {
      if (!isHeard) return;
      try {
        for (const message of frames.push(piece)) listener.onMessage(message);
      } catch {
        isHeard = false;
        listener.onNonsense();
      }
    });
    this.#child.stderr?.on('data', (piece: Buffer) => {
      this.#note = (this.#note + piece.toString('utf8')).slice(-noteLimit);
    });
    // Nothing arrives here; reading shows the end, without which `close` would wait.
    this.#stops.resume();
    // A runner that dies breaks its pipes; its end is told by `close` alone.
    for (const stream of [this.#channel, this.#stops]) stream.on('error', () => {});
    let hasEnded = false;
    const end = (note: string): void => {
      if (hasEnded) return;
      hasEnded = true;
      listener.onEnd(note);
    };
    this.#child.on('error', (error) => end(error.message));
    this.#child.on('close', () => end(this.#note));
  }
}
