// `hypercode up` and `serve` as processes: the one line, the log, the link, the recap and the stop.

import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { collect, firstLine, setUpDesk, type Desk } from './spawned-command.ts';

async function withServer(argv: string[], env: Record<string, string>, work: (server: { desk: Desk; child: ChildProcess; line: string; ended: ReturnType<typeof collect> }) => Promise<void>): Promise<void> {
  const desk = setUpDesk();
  const child = desk.start(argv, { env, timeoutMs: 60_000 });
  try {
    const ended = collect(child);
    await work({ desk, child, line: await firstLine(child), ended });
  } finally {
    child.kill('SIGKILL');
    desk.clear();
  }
}

test('up prints one line with a one-time link that opens a session', async () => {
  await withServer(['up', '--no-build', '--port', '0'], {}, async ({ desk, child, line, ended }) => {
    assert.match(line, /^HyperCode is ready: http:\/\/localhost:\d+\/link\/\S+$/);
    const answer = await fetch(line.split(': ')[1], { redirect: 'manual' });
    assert.equal(answer.status, 303);
    assert.match(answer.headers.get('set-cookie')!, /HttpOnly/);
    child.kill('SIGTERM');
    const { exitCode, stdout, stderr } = await ended;
    assert.deepEqual([exitCode, stdout, stderr], [0, `${line}\n`, '']);
    assert.ok(!existsSync(join(desk.dataFolder, 'server.json')));
  });
});

test('the log of up is in the data folder, as JSON lines without the link', async () => {
  await withServer(['up', '--no-build', '--port', '0'], {}, async ({ desk, child, line, ended }) => {
    await fetch(line.split(': ')[1], { redirect: 'manual' });
    child.kill('SIGTERM');
    await ended;
    const log = readFileSync(join(desk.dataFolder, 'logs', 'hypercode.log'), 'utf8');
    const messages = log.trimEnd().split('\n').map((entry) => JSON.parse(entry).msg);
    assert.ok(messages.includes('server.started') && messages.includes('server.stopping'), log);
    assert.ok(!log.includes(line.split('/link/')[1]));
    assert.equal(statSync(desk.dataFolder).mode & 0o777, 0o700);
  });
});

test('while a server runs, where names it and link makes a new link', async () => {
  await withServer(['up', '--no-build', '--port', '0'], {}, async ({ desk, child, line, ended }) => {
    const { origin } = new URL(line.split(': ')[1]);
    const recap = await desk.hypercode(['where']);
    assert.match(recap.stdout, new RegExp(`^- up: started ${origin}, just now`, 'm'));
    assert.match(recap.stdout, new RegExp(`^Server: running at ${origin}, started `, 'm'));
    assert.match(recap.stdout, /\nNext: hypercode link\n$/);
    const link = await desk.hypercode(['link']);
    assert.equal(link.exitCode, 0);
    assert.ok(link.stdout.startsWith(`${origin}/link/`));
    assert.notEqual(link.stdout.trim(), line.split(': ')[1]);
    assert.equal((await fetch(link.stdout.trim(), { redirect: 'manual' })).status, 303);
    child.kill('SIGKILL');
    await ended;
    // A server that ended suddenly leaves its note; nobody believes it.
    assert.ok(existsSync(join(desk.dataFolder, 'server.json')));
    assert.match((await desk.hypercode(['where'])).stdout, /^Server: not running$/m);
    assert.equal((await desk.hypercode(['link'])).exitCode, 69);
  });
});

test('serve logs JSON lines to standard error and starts only the named role', async () => {
  await withServer(['serve', '--roles', 'gateway', '--port', '0'], {}, async ({ child, line, ended }) => {
    const { origin } = new URL(line.split(': ')[1]);
    assert.equal((await fetch(`${origin}/health`)).status, 200);
    child.kill('SIGINT');
    const { exitCode, stderr } = await ended;
    assert.equal(exitCode, 0);
    const entries = stderr.trimEnd().split('\n').map((entry) => JSON.parse(entry));
    assert.deepEqual(entries.find((entry) => entry.msg === 'server.started').roles, ['gateway']);
  });
});

test('open mode says so loudly on standard error', async () => {
  await withServer(['up', '--no-build', '--port', '0'], { API_KEY: 'dev-open' }, async ({ child, ended }) => {
    child.kill('SIGTERM');
    const { stderr } = await ended;
    assert.match(stderr, /^WARNING: open mode\. /);
  });
});

test('with --json the facts of the start are one document', async () => {
  await withServer(['up', '--no-build', '--port', '0', '--json'], {}, async ({ desk, child, line, ended }) => {
    const facts = JSON.parse(line);
    assert.deepEqual(Object.keys(facts), ['url', 'link', 'roles', 'processId', 'dataFolder', 'logFile']);
    assert.equal(facts.processId, child.pid);
    assert.equal(facts.dataFolder, desk.dataFolder);
    child.kill('SIGTERM');
    await ended;
  });
});

test('the settings file of the folder is read, and a variable wins over it', async () => {
  const desk = setUpDesk();
  desk.write('hypercode.json', '{ "port": 1, "host": "203.0.113.7" }');
  const child = desk.start(['serve', '--roles', 'gateway'], { env: { HYPERCODE_PORT: '0', HYPERCODE_HOST: '127.0.0.1', LOG_LEVEL: 'silent' } });
  const ended = collect(child);
  assert.match(await firstLine(child), /http:\/\/localhost:\d+/);
  child.kill('SIGTERM');
  assert.equal((await ended).exitCode, 0);
  desk.clear();
});
