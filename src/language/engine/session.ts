// A session at a prompt: pieces of text that run one after the other and share the variables of one module.

import type { ErrorRecord } from '../../contracts/index.ts';
import { compileProgram } from './compile.ts';
import { completeName } from './complete-name.ts';
import { type EngineHost, type ExecutionEnd, prepareRun, runUnit } from './execute.ts';
import { state } from './runtime/state.ts';

export interface CellEnd extends ExecutionEnd {
  /** True where the program ended itself, as `exit()` does. */
  isOver: boolean;
  /** Where the text could not be read: nothing ran. */
  errors: ErrorRecord[];
}

export interface Session {
  /** Runs a piece of text. Values of its lines are shown. Never throws. */
  run(source: string, fileName: string): CellEnd;
  /** Full words that could stand in the place of the last word. */
  complete(text: string): string[];
}

/** Starts a session; one at a time in a process, and no program beside it. */
export function startSession(host: EngineHost): Session {
  prepareRun(host, 'session');
  return {
    run(source, fileName) {
      Object.assign(state, { depth: 0, handled: [] });
      const { program, errors } = compileProgram(source, { fileName, kind: 'single' });
      if (program === null) return { exitCode: 1, stderr: '', error: errors[0] ?? null, stoppedBy: 0, isOver: false, errors };
      const { end, isExit } = runUnit(program, host);
      return { ...end, isOver: isExit, errors: [] };
    },
    complete: (text) => completeName(text),
  };
}
