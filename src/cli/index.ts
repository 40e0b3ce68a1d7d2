// The only door of cli.

export type { CommandPorts, RunningServer, StartServerOptions, StopSignal, Terminal } from './ports.ts';
export { prepareWeb, type PrepareWebOptions } from './prepare-web.ts';
export { cliReference } from './reference.ts';
export { runCommand } from './run-command.ts';
export { leaveProcess, processTerminal } from './terminal.ts';
