// The only door of cli.

export type { CommandPorts, RunningServer, StartServerOptions, Terminal } from './ports.ts';
