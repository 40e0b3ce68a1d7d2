// Makes calls of one family, asks CPython and our library, and reports where they differ.

import fc from 'fast-check';
import { askCpython } from './ask-cpython.ts';
import { type Call, ourAnswer, pythonText } from './calls.ts';

export interface Difference {
  expression: string;
  cpython: string;
  ours: string;
}

// Complex numbers are not part of the library yet.
const hasComplex = /\dj\)?|complex/;

export function compareFamily(cpython: string, family: fc.Arbitrary<Call>, options: { count: number; seed: number }): Difference[] {
  const calls = fc.sample(family, { numRuns: options.count, seed: options.seed });
  // Text first: a call may change its own arguments.
  const expressions = calls.map(pythonText);
  const answers = askCpython(cpython, expressions);
  const differences: Difference[] = [];
  for (const [index, call] of calls.entries()) {
    const ours = [...ourAnswer(call).slice(0, 12_000)].slice(0, 5000).join('');
    // Our limits on memory are lower than a whole machine's.
    if (ours === answers[index] || ours === 'MemoryError: ' || hasComplex.test(answers[index])) continue;
    differences.push({ expression: expressions[index], cpython: answers[index], ours });
  }
  return differences;
}
