// A sample of what test/scale/fuzz-against-cpython.ts does at length.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPython } from '../../scripts/make-case-expectations.ts';
import { randomClassProgram } from './random-classes.ts';
import { randomContainerProgram } from './random-containers.ts';
import { findDifferences, randomProgram } from './random-programs.ts';

const python = findPython();

for (const [name, programs] of [['programs', randomProgram], ['programs with classes', randomClassProgram], ['programs with containers', randomContainerProgram]] as const) {
  test(`200 random ${name} end as they do in CPython 3.11`, { skip: python === null ? 'CPython 3.11 is not installed' : false }, () => {
    const [first] = findDifferences(python as string, { count: 200, seed: 20261, programs, leavesOutNan: programs === randomContainerProgram });
    assert.equal(first, undefined, first === undefined ? '' : `${first.source}\nCPython: ${first.python.stdout}${first.python.error}\nengine: ${first.engine.stdout}${first.engine.error}`);
  });
}
