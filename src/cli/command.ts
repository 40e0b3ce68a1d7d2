// The shape of one command and of what it gets when it runs.

import type { CommandPorts, Terminal } from './ports.ts';

export interface CommandOption {
  name: string;
  short?: string;
  /** Placeholder of the value in help; without it the option is a switch. */
  value?: string;
  example?: string;
  meaning: string;
}

export interface CommandArgument {
  /** Placeholder in help, such as FILE. */
  name: string;
  /** With its article, for messages, such as "a file". */
  article: string;
  many: boolean;
  /** How many words at most, where that is neither one nor as many as you like. */
  most?: number;
  optional?: boolean;
}

export interface Command {
  name: string;
  summary: string;
  /** Full command lines; help starts with the first. */
  examples: readonly [string, ...string[]];
  takes?: CommandArgument;
  options?: readonly CommandOption[];
  notes?: readonly string[];
  load: () => Promise<CommandWork>;
}

/** Does the work of one command and returns the exit code. Throws a CatalogueError when it cannot. */
export type CommandWork = (call: CommandCall) => Promise<number>;

export interface CommandCall {
  /** The whole table, for commands that speak about commands. */
  commands: readonly Command[];
  ports: CommandPorts;
  terminal: Terminal;
  /** What stands after the command and is no option. */
  words: readonly string[];
  switches: ReadonlySet<string>;
  values: ReadonlyMap<string, string>;
  json: boolean;
  /** Labelled lines instead of drawings: --plain, ACCESSIBLE=1 or a dumb terminal. */
  plain: boolean;
}

/** Options that every command has. */
export const sharedOptions: readonly CommandOption[] = [
  { name: 'json', meaning: 'Print one JSON document on standard output.' },
  { name: 'plain', meaning: 'Print labelled lines only, without drawings.' },
  { name: 'help', short: 'h', meaning: 'Show help for the command.' },
];

/** How a command is written, such as `hypercode run FILE`. */
export function usageOf(command: Command): string {
  const { takes } = command;
  if (takes === undefined) return `hypercode ${command.name}`;
  const words = takes.many ? `${takes.name}...` : takes.name;
  return `hypercode ${command.name} ${takes.optional ? `[${words}]` : words}`;
}
