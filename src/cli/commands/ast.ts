// `hypercode ast FILE`: the syntax tree as JSON. A program with errors still has a tree; the errors go
// to standard error and the exit code is 1.

import { exportSeedTree, exportTree, parseProgram } from '../../language/index.ts';
import type { CommandCall } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { readProgram } from '../read-program.ts';
import { showError } from '../show-error.ts';

export async function ast({ terminal, words, switches, plain }: CommandCall): Promise<number> {
  const { source, fileName } = await readProgram(words[0], terminal);
  const result = parseProgram(source, { fileName });
  const tree = switches.has('lossless') ? exportTree(result) : exportSeedTree(result);
  terminal.stdout.write(`${JSON.stringify(tree, null, 2)}\n`);
  const [first] = result.errors;
  if (first === undefined) return exitCodes.success;
  showError(first, { terminal, plain, source });
  return exitCodes.programError;
}
