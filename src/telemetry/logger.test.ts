import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { createLogger, openLogFile } from './index.ts';

function collect(secrets: string[] = []) {
  const lines: string[] = [];
  const log = createLogger({ level: 'debug', destination: { write: (line) => void lines.push(line) }, secrets });
  return { log, lines, text: () => lines.join('') };
}

test('a log line is one JSON object with level, time, process, bound ids and message', () => {
  const { log, lines } = collect();
  log.child({ requestId: 'request_1', runId: 'run_1' }).info({ durationMs: 12 }, 'run.finished');
  const entry = JSON.parse(lines[0]);
  assert.equal(lines.length, 1);
  assert.equal(entry.level, 'info');
  assert.match(entry.time, /^\d{4}-\d\d-\d\dT/);
  assert.deepEqual(
    { pid: entry.pid, requestId: entry.requestId, runId: entry.runId, durationMs: entry.durationMs, msg: entry.msg },
    { pid: process.pid, requestId: 'request_1', runId: 'run_1', durationMs: 12, msg: 'run.finished' },
  );
});

const ourKey = `hc_${'a'.repeat(34)}${'9'.repeat(6)}`;
const secret = 'zebra-"quoted"-77';

const leaks: Record<string, (log: ReturnType<typeof createLogger>) => void> = {
  'an API key in a field': (log) => log.info({ apiKey: secret }),
  'an API key header': (log) => log.info({ req: { headers: { 'x-api-key': secret } } }),
  'an authorization header': (log) => log.info({ headers: { Authorization: `Bearer ${secret}` } }),
  'a cookie': (log) => log.info({ a: { b: { c: { d: { cookie: `hc=${secret}` } } } } }),
  'a list of cookies to set': (log) => log.info({ 'set-cookie': [`hc=${secret}`, 'x=]'] }),
  'a ticket': (log) => log.info({ ticket: secret }),
  'the variables of a program': (log) => log.info({ body: { env_vars: { PATH: '}{', ANY: secret } } }),
  'the variables of a program, our spelling': (log) => log.info({ job: { envVars: { ANY: secret } } }),
  'the secret that signs sessions': (log) => log.info({ secrets: { sessionSecret: secret } }),
  'a password': (log) => log.info({ user: { password: secret } }),
  'a secret in a bound field': (log) => log.child({ token: secret }).info('hello'),
  'a one-time link in an address': (log) => log.info({ req: { url: `/link/${encodeURIComponent(secret)}` } }),
  'a header in an error message': (log) => log.error(new Error(`refused x-api-key: ${secret.replaceAll('"', '')}`)),
  'our own key in a message': (log) => log.info(`the key is ${ourKey}, keep it`),
  'a known secret in a message': (log) => log.info(`it was ${secret} all along`),
};

for (const [name, leak] of Object.entries(leaks)) {
  test(`the log never shows ${name}`, () => {
    const { log, lines, text } = collect([secret]);
    leak(log);
    assert.equal(lines.length, 1);
    assert.doesNotThrow(() => JSON.parse(lines[0]), lines[0]);
    assert.doesNotMatch(text(), /zebra|a{34}/);
    assert.match(text(), /\[redacted\]/);
  });
}

test('a known secret is the only one that needs the list', () => {
  for (const [name, leak] of Object.entries(leaks)) {
    if (name === 'a known secret in a message') continue;
    const { log, text } = collect();
    leak(log);
    assert.doesNotMatch(text(), /zebra|a{34}/, name);
  }
});

test('fields that only look like secrets stay readable', () => {
  const { log, lines } = collect();
  log.info({ sessions: 3, keyCount: 1, path: '/engine/run' }, 'token bucket refilled');
  const entry = JSON.parse(lines[0]);
  assert.deepEqual([entry.sessions, entry.keyCount, entry.path, entry.msg], [3, 1, '/engine/run', 'token bucket refilled']);
});

test('a log file keeps to its cap and leaves one older file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hypercode-log-'));
  const path = join(folder, 'logs', 'hypercode.log');
  const file = openLogFile(path, { maximumBytes: 2000 });
  const log = createLogger({ level: 'info', destination: file });
  for (let count = 0; count < 100; count++) log.info({ count }, 'line');
  file.close();
  assert.deepEqual(readdirSync(join(folder, 'logs')).sort(), ['hypercode.log', 'hypercode.log.1']);
  assert.ok(statSync(path).size <= 2000 && statSync(`${path}.1`).size <= 2000);
  const last = readFileSync(path, 'utf8').trimEnd().split('\n').at(-1)!;
  assert.equal(JSON.parse(last).count, 99);
  assert.equal(statSync(path).mode & 0o777, 0o600);
  rmSync(folder, { recursive: true });
});

test('a log file that is opened again grows on', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hypercode-log-'));
  const path = join(folder, 'hypercode.log');
  for (const text of ['one\n', 'two\n']) {
    const file = openLogFile(path);
    file.write(text);
    file.close();
  }
  assert.equal(readFileSync(path, 'utf8'), 'one\ntwo\n');
  rmSync(folder, { recursive: true });
});
