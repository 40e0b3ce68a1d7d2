// `hypercode run FILE`: runs a program in a runner process of its own and passes its output on as it appears.

import { CatalogueError, commandErrors, newId, type ErrorRecord, type RunLimits, type RunOutcome, type RunStatus } from '../../contracts/index.ts';
import type { CommandCall } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { addToHistory, lineThatMatters } from '../history.ts';
import { readProgram, type ProgramText } from '../read-program.ts';
import { readSettings } from '../settings-source.ts';
import { showError } from '../show-error.ts';
import { shownText } from '../shown-text.ts';

export async function run(call: CommandCall): Promise<number> {
  const { terminal, words, values, json } = call;
  const settings = readSettings(terminal);
  const { memoryBytes, outputBytes, recursionDepth, timeoutMs, maximumTimeoutMs } = settings.run;
  const limits = { memoryBytes, outputBytes, recursionDepth, timeoutMs: askedTimeoutMs(values.get('timeout'), maximumTimeoutMs) ?? timeoutMs };
  const program = await readProgram(words[0], terminal);

  const isJitless = settings.run.isJitless || call.switches.has('jitless');
  const { outcome, streamed, readerIsGone } = await runWithin(call, program, { limits, isJitless });
  if (readerIsGone) return exitCodes.success;
  const { result, error } = outcome;
  addToHistory(settings.dataFolder, {
    at: terminal.now(),
    action: 'run',
    file: program.path,
    outcome: endings[result.status],
    ...lineThatMatters(program.source, error?.line),
    ...(error === null ? {} : { error: `${error.code} ${error.what}` }),
  });
  if (json) terminal.stdout.write(`${JSON.stringify({ file: program.fileName, result, error })}\n`);
  else if (error !== null) showEnd(error, { call, program, rest: unseen(result.stderr, streamed) });
  else terminal.stderr.write(unseen(result.stderr, streamed));
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

async function runWithin(call: CommandCall, program: ProgramText, { limits, isJitless }: { limits: RunLimits; isJitless: boolean }): Promise<{ outcome: RunOutcome; streamed: string; readerIsGone: boolean }> {
  const { ports, terminal, json } = call;
  const stopped = new AbortController();
  let readerIsGone = false;
  const unsubscribe = terminal.onStop((signal) => {
    readerIsGone = signal === 'SIGPIPE';
    stopped.abort();
  });
  const runner = await ports.createRunner(limits, { isJitless });
  // What went to standard error already. The output limit bounds it.
  let streamed = '';
  const onOutput = (stream: 'stdout' | 'stderr', text: string): void => {
    terminal[stream].write(text);
    if (stream === 'stderr') streamed += text;
  };
  try {
    const job = { id: newId('run'), source: program.source, fileName: program.fileName, envVars: {}, limits };
    const outcome = await runner.run(job, { signal: stopped.signal, ...(json ? {} : { onOutput }) });
    return { outcome, streamed, readerIsGone };
  } finally {
    unsubscribe();
    await runner.close();
  }
}

/** The error of a run, behind the calls that led to it where there were any. */
function showEnd(error: ErrorRecord, { call, program, rest }: { call: CommandCall; program: ProgramText; rest: string }): void {
  const { terminal, plain } = call;
  const start = rest.indexOf(`${error.type}: ${error.what} (${error.code})`);
  const callsBefore = start > 0 ? rest.slice(0, start) : '';
  terminal.stderr.write(callsBefore);
  // The calls end with Python's own words, which the message then need not repeat.
  const record = callsBefore === '' ? error : { ...error, detail: undefined };
  showError(placed(record, program), { terminal, plain, source: program.source });
}

/** The end of the text that was not streamed, such as the message of `exit("no file")`. */
function unseen(all: string, streamed: string): string {
  return all.startsWith(streamed) ? all.slice(streamed.length) : '';
}

function askedTimeoutMs(value: string | undefined, maximumMs: number): number | undefined {
  if (value === undefined) return undefined;
  const timeoutMs = Math.ceil(Number(value) * 1000);
  if (/^\d{1,6}(\.\d{1,3})?$/.test(value) && timeoutMs > 0 && timeoutMs <= maximumMs) return timeoutMs;
  const expected = `a number of seconds above 0, up to ${maximumMs / 1000}`;
  throw new CatalogueError(commandErrors.optionValueDoesNotFit({ option: '--timeout', value: shownText(value), expected, example: '--timeout 10' }));
}

function placed(error: ErrorRecord, program: ProgramText): ErrorRecord {
  return error.where === '' ? { ...error, where: program.fileName } : error;
}
