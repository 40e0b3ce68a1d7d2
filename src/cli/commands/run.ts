// `hypercode run FILE`: runs a program in a runner process of its own and passes its output on as it appears.

import { CatalogueError, commandErrors, newId, type RunLimits, type RunOutcome, type RunStatus } from '../../contracts/index.ts';
import type { CommandCall } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { addToHistory, lineThatMatters } from '../history.ts';
import { ownFiles } from '../own-files.ts';
import { lineReader } from '../read-lines.ts';
import { readProgram, type ProgramText } from '../read-program.ts';
import { readSettings } from '../settings-source.ts';
import { showEnd, unseen } from '../show-end.ts';
import { shownText } from '../shown-text.ts';

export async function run(call: CommandCall): Promise<number> {
  const { terminal, words, values, json } = call;
  const settings = readSettings(terminal);
  const { memoryBytes, outputBytes, recursionDepth, timeoutMs, maximumTimeoutMs } = settings.run;
  const limits = { memoryBytes, outputBytes, recursionDepth, timeoutMs: askedTimeoutMs(values.get('timeout'), maximumTimeoutMs) ?? timeoutMs };
  const program = await readProgram(words[0], terminal);

  const isJitless = settings.run.isJitless || call.switches.has('jitless');
  const files = program.path === '' ? {} : ownFiles(program.path, program.source);
  const { outcome, streamed, isAtLineStart, readerIsGone } = await runWithin(call, { program, files, limits, isJitless });
  if (readerIsGone) return exitCodes.success;
  const { result, error } = outcome;
  // Such as after the question of `input()`: on a terminal the message then begins a line of its own.
  if (error !== null && !isAtLineStart && terminal.stdoutIsTerminal) terminal.stdout.write('\n');
  addToHistory(settings.dataFolder, {
    at: terminal.now(),
    action: 'run',
    file: program.path,
    outcome: endings[result.status],
    ...lineThatMatters(program.source, error === null || error.where === program.fileName || error.where === '' ? error?.line : undefined),
    ...(error === null ? {} : { error: `${error.code} ${error.what}` }),
  });
  if (json) terminal.stdout.write(`${JSON.stringify({ file: program.fileName, result, error })}\n`);
  else showEnd({ error, rest: unseen(result.stderr, streamed), sourceOf: (fileName) => sourceOf(fileName, program, files), fileName: program.fileName }, call);
  return result.exit_code & 0xff || (result.status === 'success' ? exitCodes.success : exitCodes.programError);
}

/** How each ending is remembered in the recap. */
const endings: Record<RunStatus, string> = {
  success: 'ended well',
  error: 'ended with an error',
  timeout: 'reached its time limit',
  memory_limit: 'reached its memory limit',
  output_limit: 'reached its output limit',
  stopped: 'was stopped',
  refused: 'was refused',
};

/** The text of the program or of one of its own files, by the name that messages show. */
function sourceOf(fileName: string, program: ProgramText, files: Record<string, string>): string | undefined {
  if (fileName === program.fileName) return program.source;
  const folder = program.fileName.slice(0, program.fileName.lastIndexOf('/') + 1);
  return fileName.startsWith(folder) ? files[fileName.slice(folder.length)] : undefined;
}

interface RunPlan {
  program: ProgramText;
  files: Record<string, string>;
  limits: RunLimits;
  isJitless: boolean;
}

interface RunSoFar {
  outcome: RunOutcome;
  /** What went to standard error already. The output limit bounds it. */
  streamed: string;
  isAtLineStart: boolean;
  readerIsGone: boolean;
}

async function runWithin(call: CommandCall, { program, files, limits, isJitless }: RunPlan): Promise<RunSoFar> {
  const { ports, terminal, json } = call;
  const stopped = new AbortController();
  let readerIsGone = false;
  const unsubscribe = terminal.onStop((signal) => {
    readerIsGone = signal === 'SIGPIPE';
    stopped.abort();
  });
  const runner = await ports.createRunner(limits, { isJitless });
  let streamed = '';
  let isAtLineStart = true;
  const onOutput = (stream: 'stdout' | 'stderr', text: string): void => {
    terminal[stream].write(text);
    if (stream === 'stderr') streamed += text;
    isAtLineStart = text.endsWith('\n');
  };
  try {
    const job = { id: newId('run'), source: program.source, fileName: program.fileName, envVars: {}, limits, files };
    // A program that came from standard input has used it up.
    const readLine = program.path === '' ? undefined : lineReader(() => terminal.stdin);
    const outcome = await runner.run(job, { signal: stopped.signal, readLine, ...(json ? {} : { onOutput }) });
    return { outcome, streamed, isAtLineStart, readerIsGone };
  } finally {
    unsubscribe();
    await runner.close();
  }
}

function askedTimeoutMs(value: string | undefined, maximumMs: number): number | undefined {
  if (value === undefined) return undefined;
  const timeoutMs = Math.ceil(Number(value) * 1000);
  if (/^\d{1,6}(\.\d{1,3})?$/.test(value) && timeoutMs > 0 && timeoutMs <= maximumMs) return timeoutMs;
  const expected = `a number of seconds above 0, up to ${maximumMs / 1000}`;
  throw new CatalogueError(commandErrors.optionValueDoesNotFit({ option: '--timeout', value: shownText(value), expected, example: '--timeout 10' }));
}
