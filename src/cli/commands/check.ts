// `hypercode check FILE...`: syntax and names, without running anything. What is right goes to standard
// output, errors go to standard error.

import type { ErrorRecord } from '../../contracts/index.ts';
import { checkProgram } from '../../language/index.ts';
import type { CommandCall } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { addToHistory, lineThatMatters } from '../history.ts';
import { quotedPath } from '../quoted-path.ts';
import { readProgram, type ProgramText } from '../read-program.ts';
import { readSettings } from '../settings-source.ts';
import { showError } from '../show-error.ts';

export async function check(call: CommandCall): Promise<number> {
  const { terminal, words, json } = call;
  const { dataFolder } = readSettings(terminal);
  const programs: ProgramText[] = [];
  for (const word of words) programs.push(await readProgram(word, terminal));

  const files = programs.map((program) => ({ program, errors: checkProgram(program.source, { fileName: program.fileName }) }));
  for (const { program, errors } of files) {
    addToHistory(dataFolder, { at: terminal.now(), action: 'check', file: program.path, ...outcomeOf(errors), ...lineThatMatters(program.source, errors[0]?.line) });
    if (!json) showFile(program, errors, call);
  }
  if (json) terminal.stdout.write(`${JSON.stringify({ files: files.map(({ program, errors }) => ({ file: program.fileName, errors })) })}\n`);
  if (files.some(({ errors }) => errors.length > 0)) return exitCodes.programError;
  const [first] = programs;
  if (!json && programs.length === 1 && first.path !== '') terminal.stderr.write(`Next: hypercode run ${quotedPath(first.fileName)}\n`);
  return exitCodes.success;
}

function showFile(program: ProgramText, errors: ErrorRecord[], { terminal, plain }: CommandCall): void {
  if (errors.length === 0) {
    terminal.stdout.write(`${program.fileName} is ready to run.\n`);
    return;
  }
  for (const [index, error] of errors.slice(0, 5).entries()) {
    if (index > 0) terminal.stderr.write('\n');
    showError(error, { terminal, plain, source: program.source });
  }
  if (errors.length > 5) terminal.stderr.write(`\n${errors.length - 5} more errors in ${program.fileName}. Mend the first ones, then check again.\n`);
}

function outcomeOf(errors: ErrorRecord[]): { outcome: string; error?: string } {
  if (errors.length === 0) return { outcome: 'ready to run' };
  return { outcome: errors.length === 1 ? 'has 1 error' : `has ${errors.length} errors`, error: `${errors[0].code} ${errors[0].what}` };
}
