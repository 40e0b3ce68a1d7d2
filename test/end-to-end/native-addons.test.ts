// The server loads no native add-on: everything it runs is JavaScript, WebAssembly or Node itself.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { startProduct } from './running-product.ts';

// /proc lists every file mapped into a process, so this also sees what was loaded late.
const isLinux = process.platform === 'linux';

test('no file of the running server is a native add-on', { skip: isLinux ? false : 'needs /proc' }, async () => {
  const product = await startProduct();
  try {
    await product.run('print(1)');
    const mapped = readFileSync(`/proc/${product.child.pid}/maps`, 'utf8').split('\n').map((line) => line.split(/\s+/).slice(5).join(' '));
    const files = [...new Set(mapped.filter((path) => path.startsWith('/')))];
    assert.ok(files.some((path) => /node/.test(path)), 'the list holds the Node program itself');
    assert.deepEqual(files.filter((path) => path.endsWith('.node')), []);
    assert.deepEqual(files.filter((path) => path.includes('node_modules') && path.includes('.so')), []);
  } finally {
    await product.stop();
  }
});
