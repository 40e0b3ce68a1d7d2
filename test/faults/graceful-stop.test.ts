// SIGTERM and SIGINT: what runs may finish, what takes too long is cut with an error, the exit code is 0.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { connect } from 'node:net';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { bodyOf, startProduct, type Product } from '../end-to-end/running-product.ts';

const endless = 'print("started", flush=True)\nwhile True:\n    pass\n';

/** Resolves when the run has begun: the server counts requests in the order they come. */
async function untilRunning(product: Product): Promise<void> {
  await wait(500);
  assert.equal((await product.ask('GET', '/health')).status, 200);
}

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  test(`${signal}: a run of two seconds finishes and its answer arrives`, async () => {
    const product = await startProduct();
    const running = product.run(endless, { timeout: 2 });
    await untilRunning(product);
    product.child.kill(signal);
    const answer = await running;
    assert.equal(answer.status, 200);
    assert.equal(answer.json.status, 'timeout');
    assert.equal(await product.ended, 0);
  });
}

test('a run that takes longer than the deadline is cut with an error', async () => {
  const product = await startProduct({ env: { HYPERCODE_STOP_DEADLINE_S: '1' } });
  const running = product.run(endless, { timeout: 60 });
  await untilRunning(product);
  product.child.kill('SIGTERM');
  const answer = await running;
  assert.equal(answer.status, 503);
  assert.equal(answer.json.code, 'HC5032');
  assert.equal(await product.ended, 0);
});

test('while it stops, the server takes no new connection and no new request', async () => {
  const product = await startProduct();
  const socket = connect(product.port, '127.0.0.1');
  let text = '';
  socket.on('data', (piece) => (text += piece.toString()));
  // An idle connection is closed at once; one with half a request is not idle.
  socket.write('GET /health HTTP/1.1\r\n');
  const running = product.run(endless, { timeout: 3 });
  await untilRunning(product);
  product.child.kill('SIGTERM');
  await wait(300);
  await assert.rejects(product.ask('GET', '/health'), /ECONNREFUSED/);
  socket.write('Host: localhost\r\n\r\n');
  assert.equal((await running).status, 200);
  assert.equal(await product.ended, 0);
  assert.match(text, /^HTTP\/1\.1 503 /);
  assert.match(text, /connection: close/i);
  assert.equal(bodyOf(text).code, 'HC5031');
});

test('an idle server stops at once, also with open connections', async () => {
  const product = await startProduct({ env: { HYPERCODE_STOP_DEADLINE_S: '60' } });
  const socket = connect(product.port, '127.0.0.1');
  const closed = new Promise((resolve) => socket.on('close', resolve));
  await product.ask('GET', '/health');
  assert.equal(await product.stop(), 0);
  await closed;
});

test('no process of the server is left after a stop', async () => {
  const product = await startProduct();
  await product.run('print(1)');
  const family = descendantsOf(product.child.pid!);
  assert.ok(family.length >= 2, 'execd and at least one runner');
  assert.equal(await product.stop(), 0);
  // The kernel may need a moment to clear away what was ended.
  const end = performance.now() + 5000;
  while (family.some(isAlive) && performance.now() < end) await wait(20);
  assert.deepEqual(family.filter(isAlive), []);
});

function descendantsOf(processId: number): number[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  const pairs = lines.map((line) => line.trim().split(/\s+/).map(Number));
  const children = pairs.filter(([, parent]) => parent === processId).map(([child]) => child);
  return children.flatMap((child) => [child, ...descendantsOf(child)]);
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch {
    return false;
  }
}
