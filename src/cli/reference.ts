// Writes docs/reference/cli.md from the command table. A test compares the file with this text.

import { sharedOptions, usageOf, type Command, type CommandOption } from './command.ts';
import { commands } from './command-table.ts';
import { exitCodeMeanings } from './exit-codes.ts';
import { optionRow } from './help-text.ts';

/** The whole page, with a line break at the end. */
export function cliReference(): string {
  return `# The hypercode command

For people who use a terminal. You will know every command, option and exit code. Reading time: four minutes.

<!-- Written by src/cli/reference.ts. Run \`npm run generate\` after a change there. -->

Start commands with \`npx hypercode\` in the HyperCode folder. After \`npm link\` there, \`hypercode\` works in every folder.

## Rules for all commands

- Results go to standard output. Messages go to standard error.
- \`--json\` prints one JSON document on standard output. An error is \`{ "error": ... }\`.
- HyperCode uses no colour and sends no control characters. What your program prints passes unchanged.
- \`--plain\`, \`ACCESSIBLE=1\` or \`TERM=dumb\` leave out drawings, such as the marks below a line of code.
- An unknown command or option stops at once. Nothing runs.
- No command asks questions, so none waits for an answer.

${table(['Option of every command', 'Meaning'], sharedOptions.map(optionCells))}

${commands.map(section).join('\n\n')}

## Exit codes

${table(['Code', 'Meaning'], Object.entries(exitCodeMeanings).map(([code, meaning]) => [code, meaning]))}

A program that ends itself with \`exit(3)\` gives the exit code 3.

## Files in the data folder

| File | Holds |
| --- | --- |
| \`secrets.json\` | the API key and the secret that signs sessions |
| \`history.jsonl\` | your last actions, for \`hypercode where\` |
| \`store.sqlite\` and the files beginning like it | the store: what HyperCode remembers |
| \`backups/\` | backups that you named no folder for |
| \`server.json\` | the address of the running server |
| \`logs/hypercode.log\` | the log of \`hypercode up\`, at most 5 MB, and one older file |

[Settings](settings.md) says where the data folder is.
`;
}

function section(command: Command): string {
  const parts = [`## ${command.name}`, command.summary, `\`\`\`sh\n${command.examples.join('\n')}\n\`\`\``, `Write it as \`${usageOf(command)}\`.`];
  if (command.notes !== undefined) parts.push(command.notes.join('\n'));
  if (command.options !== undefined) parts.push(table(['Option', 'Meaning'], command.options.map(optionCells)));
  return parts.join('\n\n');
}

function optionCells(option: CommandOption): [string, string] {
  const [left, meaning] = optionRow(option);
  return [`\`${left}\``, meaning];
}

function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
