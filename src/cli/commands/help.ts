// `hypercode help`: all commands, or one. Every page starts with an example.

import type { CommandCall } from '../command.ts';
import { allCommandsHelp, commandHelp, helpDocument } from '../help-text.ts';

export async function help({ commands, terminal, words, json }: CommandCall): Promise<number> {
  const [name] = words;
  const command = commands.find((candidate) => candidate.name === name);
  if (name !== undefined && command === undefined) {
    const { usageRecord } = await import('../usage-problem.ts');
    const { CatalogueError } = await import('../../contracts/index.ts');
    throw new CatalogueError(usageRecord({ kind: 'unknownCommand', command: name, known: commands.map((candidate) => candidate.name) }));
  }
  if (json) terminal.stdout.write(`${JSON.stringify(helpDocument(commands, command))}\n`);
  else terminal.stdout.write(command === undefined ? allCommandsHelp(commands) : commandHelp(command));
  return 0;
}
