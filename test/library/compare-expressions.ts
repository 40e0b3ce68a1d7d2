// Runs the same program of many small expressions here and on CPython, and reports the lines that differ.

import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { runProgram } from '../../src/language/engine/run-for-tests.ts';
import type { Difference } from './compare-with-cpython.ts';

export interface ExpressionFamily {
  /** What every program begins with. */
  prelude: string;
  expressions: fc.Arbitrary<string>;
}

const show = `
def show(work):
    try:
        print(ascii(repr(work())[:3000]))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
`;
/** One program holds so many, so that no unit grows too large. */
const perProgram = 1000;

export function compareExpressions(cpython: string, family: ExpressionFamily, options: { count: number; seed: number }): Difference[] {
  const expressions = fc.sample(family.expressions, { numRuns: options.count, seed: options.seed });
  const differences: Difference[] = [];
  for (let start = 0; start < expressions.length; start += perProgram) {
    const part = expressions.slice(start, start + perProgram);
    const program = `${family.prelude}${show}${part.map((expression) => `show(lambda: ${expression})`).join('\n')}\n`;
    const theirs = onCpython(cpython, program);
    const ours = linesOf(runProgram(program).stdout);
    for (const [at, expression] of part.entries()) {
      if (ours[at] !== theirs[at]) differences.push({ expression, cpython: theirs[at] ?? '', ours: ours[at] ?? '' });
    }
  }
  return differences;
}

function onCpython(cpython: string, program: string): string[] {
  const answer = spawnSync(cpython, ['-W', 'ignore', '-'], { input: program, encoding: 'utf8', maxBuffer: 2 ** 30, env: { TZ: 'UTC', PYTHONIOENCODING: 'utf-8' } });
  if (answer.status !== 0) throw new Error(`CPython ended with ${answer.status}: ${answer.stderr}`);
  return linesOf(answer.stdout);
}

function linesOf(text: string): string[] {
  return text.trimEnd().split('\n');
}
