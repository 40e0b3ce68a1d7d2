// One run, from the moment it has a place until its outcome: hands it to the host, checks and gathers
// what comes back, passes a stop on.

import type { RunJob, RunOptions, RunOutcome } from '../contracts/index.ts';
import { outcomeOf } from './outcome.ts';
import { runEventSchema, type EndEvent, type LostEvent, type RunEvent } from './protocol/messages.ts';
import { inputLineLimitBytes } from './protocol/sizes.ts';
import type { RunHost } from './run-host.ts';

/** Rejects with a CatalogueError when the host cannot take the run at all. */
export function performRun(host: RunHost, run: number, job: RunJob, options: RunOptions): Promise<RunOutcome> {
  return new Promise((resolve, reject) => {
    const texts: { stdout: string[]; stderr: string[] } = { stdout: [], stderr: [] };
    const stop = (): void => host.stopRun(run);
    let isOver = false;
    const finish = (event: EndEvent | LostEvent): void => {
      isOver = true;
      options.signal?.removeEventListener('abort', stop);
      try {
        resolve(outcomeOf(event, job, { stdout: texts.stdout.join(''), stderr: texts.stderr.join('') }));
      } catch (refusal) {
        reject(refusal as Error);
      }
    };
    const take = (unchecked: unknown): void => {
      if (isOver) return;
      const event = checkedEvent(unchecked);
      if (event === null) {
        finish({ type: 'lost', reason: 'protocol', durationMs: 0 });
        host.discardRun(run);
      } else if (event.type === 'output') {
        texts[event.stream].push(event.text);
        options.onOutput?.(event.stream, event.text);
      } else if (event.type === 'input') {
        void giveLine(options, (line) => isOver || host.giveLine(run, line));
      } else finish(event);
    };
    const { id, source, fileName, envVars, limits, files, stdin } = job;
    host.startRun({ type: 'job', run, id, source, fileName, envVars, limits, files, stdin, isLive: options.readLine !== undefined }, take);
    options.signal?.addEventListener('abort', stop, { once: true });
    if (options.signal?.aborted) stop();
  });
}

/** Asks for the next line and hands it on. No line can be had where asking for it does not work. */
async function giveLine(options: RunOptions, give: (line: string | null) => unknown): Promise<void> {
  let line: string | null = null;
  try {
    line = (await options.readLine?.()) ?? null;
  } finally {
    give(line === null ? null : line.slice(0, inputLineLimitBytes));
  }
}

function checkedEvent(unchecked: unknown): RunEvent | null {
  const checked = runEventSchema.safeParse(unchecked);
  return checked.success ? checked.data : null;
}
