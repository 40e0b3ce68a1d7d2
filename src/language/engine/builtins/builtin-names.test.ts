import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtinNames, isRuntimeBuiltin, moduleNames } from '../../scopes/index.ts';
import { runProgram } from '../run-for-tests.ts';
import { builtins } from '../runtime/define.ts';
import './index.ts';
import '../modules/index.ts';

// Names of Python that reach outside a run, or belong to parts of the language that do not exist here.
const absent = new Set<string>();

test('every builtin is a name the checker knows', () => {
  assert.deepEqual([...builtins.keys()].filter((name) => !isRuntimeBuiltin(name)), []);
});

test('every name the checker knows is a builtin or listed as absent', () => {
  assert.deepEqual([...builtinNames].filter((name) => !builtins.has(name) && !absent.has(name)), []);
});

test('nothing is listed as absent that exists', () => {
  assert.deepEqual([...absent].filter((name) => builtins.has(name)), []);
});

test('every name that the checker takes for a name of each module is there when a program runs', () => {
  // Only a package has a path.
  for (const name of [...moduleNames].filter((one) => one !== '__path__')) assert.equal(runProgram(`${name}\nprint("there")\n`).stdout, 'there\n', name);
});
