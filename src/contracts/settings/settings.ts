// What the settings become once they are read: the shape the rest of HyperCode works with.
// Times are milliseconds and sizes are bytes here; people write seconds, KB and MB (definitions.ts).

export const roles = ['gateway', 'execution'] as const;
export type Role = (typeof roles)[number];

export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** The API key that opens HyperCode to everyone on this machine, for trying things out. */
export const openApiKey = 'dev-open';

export interface RunSettings {
  timeoutMs: number;
  maximumTimeoutMs: number;
  memoryBytes: number;
  outputBytes: number;
  /** Deepest nesting of calls. */
  recursionDepth: number;
  /** Runner processes kept ready for the next run. */
  warmRunners: number;
  /** Runs that may happen at the same time. */
  maximumConcurrent: number;
  /** Runs that may wait for a place. */
  queueLimit: number;
  /** Programs are never turned into machine code: slower, for code that nobody trusts. */
  isJitless: boolean;
}

export interface Settings {
  host: string;
  port: number;
  dataFolder: string;
  roles: Role[];
  /** From the variable API_KEY; without it the key of the data folder is used. */
  apiKey?: string;
  logLevel: LogLevel;
  otlpEndpoint?: string;
  /** Names a browser may use for this server, beside localhost. */
  allowedHosts: string[];
  bodyLimitBytes: number;
  requestTimeoutMs: number;
  stopDeadlineMs: number;
  run: RunSettings;
  /** Beside the built-in ones, such as `agent publish deployment.*`. */
  topicRules: string[];
  /** The broker that carries events between processes; without it they stay in this one. */
  brokerUrl?: string;
}
