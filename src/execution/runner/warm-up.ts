// A fresh runner is slow at its first program, because V8 has not seen the compiler and the runtime at work yet.
// While nobody asks for anything the runner practises, one short round at a time, so that a job waits for a few
// milliseconds at most. A runner that gets its job at once, as on the command line, never begins.

import { setTimeout } from 'node:timers';
import { compileFunction } from 'node:vm';
import { compileProgram, executeProgram, keepingShapes } from '../../language/index.ts';
import type { EngineHost } from '../../language/index.ts';
import { anyProgram } from './practice/any-program.ts';
import { listsPractice, tablesPractice } from './practice/collections.ts';
import { errorsPractice, libraryPractice } from './practice/flow.ts';
import { kindsOfValues } from './practice/kinds-of-values.ts';
import { classesPractice, walksPractice } from './practice/objects.ts';
import { numbersPractice, textPractice } from './practice/values.ts';
import { wholeProgram } from './practice/whole-program.ts';

export const practiceRounds = 40;
const firstWaitMs = 50;
const betweenMs = 1;

export interface WarmUpTools {
  /** True once there is no more need: jobs come, and they are practice enough. */
  isNeedless(): boolean;
  /** Called at the end of all rounds, for what should be measured after them. */
  done(): void;
}

/** Begins to practise when the runner has been left alone for a moment. */
export function warmUpWhileWaiting(tools: WarmUpTools): void {
  let round = 0;
  const step = (): void => {
    if (tools.isNeedless()) return;
    practise(round);
    round += 1;
    if (round < practiceRounds) setTimeout(step, betweenMs);
    else tools.done();
  };
  setTimeout(step, firstWaitMs);
}

/** Held for good, so that V8 does not forget what it learned of the compiler and of values when garbage is collected. */
export let held: readonly object[] = [];

/** One round: a text not seen before, from its first character to the end of its run. Nothing it prints is kept. */
export function practise(round: number): { exitCode: number; stderr: string } {
  if (round > 0) {
    if (round % 2 === 0) compileProgram(anyProgram(round), { fileName: 'practice.hc' });
    return runOnce(practiceText(round));
  }
  let end = { exitCode: 0, stderr: '' };
  held = keepingShapes(() => {
    end = runOnce(kindsOfValues);
  });
  return end;
}

function runOnce(text: string): { exitCode: number; stderr: string } {
  const { program } = compileProgram(text, { fileName: 'practice.hc' });
  if (program === null) return { exitCode: 1, stderr: 'the program does not compile' };
  const host: EngineHost = {
    loadFunction: (text, parameterNames) => compileFunction(text, parameterNames),
    write: () => {},
    stopFlag,
    limits: { recursionDepth: 1000 },
    envVars: {},
    now: Date.now,
  };
  return executeProgram(program, host);
}

const areas: readonly string[] = [numbersPractice, textPractice, listsPractice, tablesPractice, classesPractice, walksPractice, errorsPractice, libraryPractice];

/** Each third round is a whole program, for the compiler; the others keep one area of the runtime busy. None is met twice. */
function practiceText(round: number): string {
  if (round % 3 === 0) return wholeProgram(round);
  return `# ${round}\n${areas[(round - Math.ceil(round / 3)) % areas.length]}`;
}

const stopFlag = new Int32Array(new SharedArrayBuffer(4));
