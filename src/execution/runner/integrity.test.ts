import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';

function change(text: string): { before: boolean; after: boolean; thrown: string } {
  return JSON.parse(execFileSync(process.execPath, [join(import.meta.dirname, 'cases/guard-then-change.ts'), text], { encoding: 'utf8' }));
}

test('work that changes nothing is not noticed', () => {
  const work = "[3, 1].sort(); new Map([[1, 2]]); 'a'.replace(/a/, 'b'); JSON.stringify({}); new Error('x').stack; (function () {})(); 10n ** 20n";
  assert.deepEqual(change(work), { before: true, after: true, thrown: '' });
});

for (const text of [
  'globalThis.planted = 1',
  'Array.prototype.planted = 1',
  'Array.prototype.push = function () {}',
  'Object.prototype.planted = 1',
  "Object.defineProperty(Object.prototype, 'toString', { get() { return 1 } })",
  'Error.prototype.message = 1',
  'Function.prototype.call = 1',
  'RegExp.prototype.exec = 1',
  'RegExp.prototype[Symbol.replace] = 1',
  'delete globalThis.Map',
  'Object.setPrototypeOf(Array.prototype, null)',
]) {
  test(`a change that stays is noticed: ${text}`, () => {
    assert.deepEqual([change(text).before, change(text).after], [true, false]);
  });
}

for (const text of ['Map.prototype.get = 1', 'Math.max = 1', 'String.prototype.planted = 1', 'Object.getPrototypeOf([].values()).next = 1', 'Object.getPrototypeOf(Int8Array).from = 1']) {
  test(`a frozen object cannot be changed: ${text}`, () => {
    const { after, thrown } = change(`'use strict'; ${text}`);
    assert.equal(after, true);
    assert.match(thrown, /TypeError/);
  });
}

test('nothing of the host stays on the global object', () => {
  const { thrown } = change("throw ['process', 'Buffer', 'fetch', 'require', 'setTimeout', 'WebAssembly', 'performance', 'console', 'crypto'].filter((name) => name in globalThis).join()");
  assert.equal(thrown, '');
});
