// What the command line needs from the outside. src/main.ts fills these in and imports everything
// heavy inside the functions, so that `hypercode version` stays fast. Tests may fill them in too.

import type { CodeSession, ProgramRunner, Role, RunLimits, Settings } from '../contracts/index.ts';

export interface RunningServer {
  /** Such as http://localhost:8000, without a slash at the end. */
  url: string;
  /** A fresh one-time link; null when the gateway role does not run here. */
  link: string | null;
  /** Finishes what runs within the stop deadline, then lets go of everything. */
  close(): Promise<void>;
}

export interface StartServerOptions {
  settings: Settings;
  roles: readonly Role[];
  /** Where the log goes: this file, or standard error when it is null. */
  logFile: string | null;
  /** Called once, when the server answers requests. */
  onReady?: (server: RunningServer) => void;
}

export type StopSignal = 'SIGINT' | 'SIGTERM' | 'SIGPIPE';

/** The process around the command, as far as commands see it. `processTerminal()` makes the real one. */
export interface Terminal {
  env: Readonly<Record<string, string | undefined>>;
  /** The folder the person is in. */
  cwd: string;
  stdout: NodeJS.WritableStream;
  stderr: NodeJS.WritableStream;
  stdin: NodeJS.ReadableStream;
  stdinIsTerminal: boolean;
  stdoutIsTerminal: boolean;
  stderrIsTerminal: boolean;
  now: () => number;
  /**
   * Calls the listener when the person or the system asks to stop, and with SIGPIPE when nobody reads
   * standard output any more. Returns a function that unsubscribes.
   */
  onStop: (listener: (signal: StopSignal) => void) => () => void;
}

export interface BackupFacts {
  folder: string;
  engine: string;
  createdAtMs: number;
  schemaVersion: number;
  sizeBytes: number;
}

/** Each throws a CatalogueError when it cannot do its work. */
export interface BackupPort {
  create(settings: Settings, folder: string, now: number): Promise<BackupFacts>;
  verify(folder: string): Promise<BackupFacts>;
  restore(folder: string, settings: Settings, isReplacing: boolean): Promise<BackupFacts>;
}

export interface CommandPorts {
  /** Resolves when the server answers requests. Rejects with a CatalogueError or the error of the socket. */
  startServer(options: StartServerOptions): Promise<RunningServer>;
  /** Runs programs in runner processes of its own; no server is needed. */
  createRunner(limits: RunLimits, options: { isJitless: boolean }): Promise<ProgramRunner>;
  /** A session at a prompt, in a process of its own. It may import the files. */
  createSession(limits: RunLimits, files: Record<string, string>): Promise<CodeSession>;
  /** Builds web/dist when its sources have changed. Calls `onBuild` when that takes place. */
  prepareWeb(options: { onBuild: () => void }): Promise<void>;
  /** The API key of the settings or of the data folder; makes one when there is none yet. */
  readApiKey(settings: Settings): Promise<string>;
  /** Backups of the store; no server is needed. */
  openBackups(): Promise<BackupPort>;
  terminal: Terminal;
}
