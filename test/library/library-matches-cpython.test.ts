// The library against CPython 3.11 on random calls. Where none is installed the comparison is left out with a message;
// the tables beside the code hold without it. More calls: `node test/scale/library-against-cpython.ts`.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCpython } from './ask-cpython.ts';
import { compareExpressions } from './compare-expressions.ts';
import { compareFamily } from './compare-with-cpython.ts';
import { expressionFamilies } from './expression-families.ts';
import { families } from './families.ts';

const cpython = findCpython();
const skip = cpython === null ? 'no CPython 3.11 is installed' : false;

for (const [name, family] of Object.entries(families)) {
  test(`${name} answer as CPython does`, { skip }, () => {
    const differences = compareFamily(cpython as string, family, { count: 2000, seed: 311 });
    assert.deepEqual(differences.slice(0, 5), []);
  });
}

for (const [name, family] of Object.entries(expressionFamilies)) {
  test(`${name} answer as CPython's do`, { skip }, () => {
    const differences = compareExpressions(cpython as string, family, { count: 1000, seed: 311 });
    assert.deepEqual(differences.slice(0, 5), []);
  });
}
