// Processes that are killed without warning: a runner, execd, the service itself. What ran ends with an
// error of the catalogue, the next run works, and nothing is left behind.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { ExecutionService } from '../../src/execution/index.ts';
import { childrenOf, groupMembers, isAlive, jobOf, processesOf, startService, startSpinning, waitFor } from './execution-service.ts';

let service: ExecutionService;
before(async () => {
  service = await startService();
});
after(() => service.close());

async function assertNextRunWorks(): Promise<void> {
  const { result } = await service.run(jobOf('print(6 * 7)'));
  assert.deepEqual([result.stdout, result.status, result.exit_code], ['42\n', 'success', 0]);
}

test('a runner killed in the middle of a run ends that run alone', async () => {
  const { outcome, runnerPid } = await startSpinning(service);
  process.kill(runnerPid, 'SIGKILL');
  const { result, error } = await outcome;
  assert.deepEqual([result.status, result.exit_code, error?.code], ['error', 125, 'HC4005']);
  assert.equal(result.stdout, 'spins\n', 'output from before the kill is kept');
  await assertNextRunWorks();
  await waitFor(() => !isAlive(runnerPid));
});

test('an idle runner that is killed is replaced', async () => {
  await assertNextRunWorks();
  const idle = await waitFor(() => service.describe().runners.find(({ state }) => state === 'idle'));
  process.kill(idle.pid, 'SIGKILL');
  await waitFor(() => service.describe().runners.some(({ pid, state }) => state === 'idle' && pid !== idle.pid));
  await assertNextRunWorks();
});

test('execd killed in the middle of a run ends the run, leaves no runner, and is replaced', async () => {
  const { outcome } = await startSpinning(service);
  const before = processesOf(service);
  process.kill(service.describe().execdPid as number, 'SIGKILL');
  const { result, error } = await outcome;
  assert.deepEqual([result.status, result.exit_code, error?.code], ['error', 125, 'HC4005']);
  await assertNextRunWorks();
  await waitFor(() => before.every((pid) => !isAlive(pid)));
});

test('a run that waits while execd dies gets its turn afterwards', async () => {
  const running = [await startSpinning(service), await startSpinning(service)];
  const waiting = service.run(jobOf('print("waited")'));
  process.kill(service.describe().execdPid as number, 'SIGKILL');
  for (const { outcome } of running) assert.equal((await outcome).error?.code, 'HC4005');
  assert.equal((await waiting).result.stdout, 'waited\n');
});

test('a run that execd had not taken when it was killed is taken by the next one', async () => {
  await assertNextRunWorks();
  process.kill(service.describe().execdPid as number, 'SIGKILL');
  await assertNextRunWorks();
});

test('execd killed three times in a row comes back each time', async () => {
  for (let times = 0; times < 3; times += 1) {
    const pid = await waitFor(() => (service.describe().state === 'ready' ? service.describe().execdPid : null));
    process.kill(pid, 'SIGKILL');
    await waitFor(() => !isAlive(pid));
  }
  await assertNextRunWorks();
});

for (const signal of ['SIGKILL', 'SIGTERM'] as const) {
  test(`the service ended by ${signal} takes execd and every runner with it`, async () => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'service-in-a-process.ts')], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    const pids = JSON.parse(line.toString('utf8')) as number[];
    assert.ok(pids.length >= 2, 'execd and at least one runner');
    assert.ok(pids.every((pid) => isAlive(pid)));
    child.kill(signal);
    await waitFor(() => pids.every((pid) => !isAlive(pid)));
    assert.deepEqual(pids.flatMap((pid) => groupMembers(pid)), []);
  });
}

test('execd and its runners killed at once leave a service that works', async () => {
  await assertNextRunWorks();
  const pids = processesOf(service);
  for (const pid of pids) process.kill(pid, 'SIGKILL');
  await assertNextRunWorks();
});

test('a service that is closed leaves no process', async () => {
  const short = await startService();
  const { outcome } = await startSpinning(short);
  const pids = processesOf(short);
  await short.close();
  assert.equal((await outcome).result.status, 'stopped');
  await waitFor(() => pids.every((pid) => !isAlive(pid)));
});

test('ten lost runners leave no descriptor behind in execd or the service', { skip: process.platform !== 'linux' }, async () => {
  await assertNextRunWorks();
  const execdPid = service.describe().execdPid as number;
  const openDescriptors = (): number[] => [process.pid, execdPid].map((pid) => readdirSync(`/proc/${pid}/fd`).length);
  const isSettled = (): boolean => service.describe().runners.length === 1 && service.describe().runners[0].state === 'idle';
  await waitFor(isSettled);
  const before = openDescriptors();
  for (let times = 0; times < 10; times += 1) {
    const { outcome, runnerPid } = await startSpinning(service);
    process.kill(runnerPid, 'SIGKILL');
    await outcome;
  }
  await waitFor(isSettled);
  await waitFor(() => openDescriptors().every((count, index) => count <= before[index]));
});

test('the service starts execd alone; execd starts the rest', { skip: process.platform !== 'linux' }, async () => {
  await assertNextRunWorks();
  const { execdPid, runners } = service.describe();
  assert.deepEqual(childrenOf(process.pid).filter((pid) => pid === execdPid || runners.some((runner) => runner.pid === pid)), [execdPid]);
  assert.ok(runners.every(({ pid }) => childrenOf(execdPid as number).includes(pid)));
});
