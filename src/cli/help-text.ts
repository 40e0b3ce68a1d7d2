// The words of `hypercode help`, made from the command table. docs/reference/cli.md uses them too.

import { sharedOptions, usageOf, type Command, type CommandOption } from './command.ts';

export function allCommandsHelp(commands: readonly Command[]): string {
  return lines([
    'Example:',
    '  hypercode run examples/hello.hc',
    '',
    'Commands:',
    ...columns(commands.map((command) => [command.name, command.summary])),
    '',
    'Options of every command:',
    ...columns(sharedOptions.map(optionRow)),
    '',
    'Next: hypercode help run',
  ]);
}

export function commandHelp(command: Command): string {
  return lines([
    command.examples.length === 1 ? 'Example:' : 'Examples:',
    ...command.examples.map((example) => `  ${example}`),
    '',
    command.summary,
    ...(command.notes ?? []),
    '',
    'How to write it:',
    `  ${usageOf(command)} [OPTIONS]`,
    '',
    'Options:',
    ...columns([...(command.options ?? []), ...sharedOptions].map(optionRow)),
  ]);
}

/** Help as data, for --json. */
export function helpDocument(commands: readonly Command[], command?: Command): object {
  const describe = (one: Command): object => ({
    name: one.name,
    usage: usageOf(one),
    summary: one.summary,
    examples: one.examples,
    notes: one.notes ?? [],
    options: [...(one.options ?? []), ...sharedOptions].map((option: CommandOption) => ({ name: `--${option.name}`, value: option.value ?? null, meaning: option.meaning })),
  });
  return command === undefined ? { commands: commands.map(describe) } : describe(command);
}

export function optionRow(option: CommandOption): [string, string] {
  const value = option.value === undefined ? '' : ` ${option.value}`;
  return [`${option.short === undefined ? '' : `-${option.short}, `}--${option.name}${value}`, option.meaning];
}

function columns(rows: [string, string][]): string[] {
  const widest = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(widest)}  ${right}`);
}

function lines(all: string[]): string {
  return `${all.join('\n')}\n`;
}
