// `hypercode help`: all commands, or one. Every page starts with an example.

import type { CommandCall } from '../command.ts';
import { findCommand } from '../command-table.ts';
import { allCommandsHelp, commandHelp, helpDocument } from '../help-text.ts';

export async function help({ terminal, words, json }: CommandCall): Promise<number> {
  const [name] = words;
  const command = name === undefined ? undefined : findCommand(name);
  if (name !== undefined && command === undefined) {
    const { usageRecord } = await import('../usage-problem.ts');
    const { CatalogueError } = await import('../../contracts/index.ts');
    throw new CatalogueError(usageRecord({ kind: 'unknownCommand', command: name }));
  }
  if (json) terminal.stdout.write(`${JSON.stringify(helpDocument(command))}\n`);
  else terminal.stdout.write(command === undefined ? allCommandsHelp() : commandHelp(command));
  return 0;
}
