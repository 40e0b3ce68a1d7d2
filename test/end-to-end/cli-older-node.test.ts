// bin/hypercode.mjs started by the older Node that a fresh machine has. It must hand everything over to
// the pinned one: words, streams, signals, exit code.

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, realpathSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { after, test } from 'node:test';
import { trigger } from '../errors/special/HC6012.ts';
import { renderError, startErrors } from '../../src/contracts/index.ts';
import { collect, commandFile, firstLine, setUpDesk } from './spawned-command.ts';

const older = findOlderNode();
const skip = older === null ? 'this machine has no Node older than 26.10' : false;
const desk = setUpDesk();
after(() => desk.clear());
desk.write('hello.hc', 'print("hello")\n');
// What `npm link` makes.
const linked = join(desk.folder, 'hypercode');
symlinkSync(commandFile, linked);

function start(argv: string[]) {
  const env = { PATH: `/usr/bin${delimiter}/bin`, HOME: desk.folder, HYPERCODE_DATA: desk.dataFolder };
  return spawn(older!, [linked, ...argv], { cwd: desk.folder, env, timeout: 60_000 });
}

test('through a link, the older Node starts the pinned one', { skip }, async () => {
  const { stdout, stderr, exitCode } = await collect(start(['version', '--json']));
  assert.deepEqual([exitCode, stderr], [0, '']);
  const [major, minor] = JSON.parse(stdout).node.split('.').map(Number);
  assert.ok(major > 26 || (major === 26 && minor >= 10), stdout);
});

test('the exit code and standard error pass unchanged', { skip }, async () => {
  const { stderr, exitCode } = await collect(start(['chekc']));
  assert.equal(exitCode, 2);
  assert.match(stderr, /^CommandError: .*\(HC7001\)$/m);
});

test('standard input passes to the program', { skip }, async () => {
  const child = start(['run', '-']);
  child.stdin.end('print(6 * 7)\n');
  const { stdout, exitCode } = await collect(child);
  assert.deepEqual([stdout, exitCode], ['42\n', 0]);
});

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  test(`${signal} reaches the server, which stops in order`, { skip }, async () => {
    const child = start(['up', '--no-build', '--port', '0', '--json']);
    const ended = collect(child);
    const { processId } = JSON.parse(await firstLine(child));
    assert.notEqual(processId, child.pid);
    child.kill(signal);
    assert.equal((await ended).exitCode, 0);
    assert.throws(() => process.kill(processId, 0), { code: 'ESRCH' });
    assert.ok(!existsSync(join(desk.dataFolder, 'server.json')));
  });
}

test('without the pinned Node the message is the one of the catalogue', async () => {
  assert.equal(await trigger(), `${renderError(startErrors.nodeMissing({ version: '20.19.2' }))}\n`);
});

function findOlderNode(): string | null {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'];
  for (const folder of folders) {
    const candidate = join(folder, 'node');
    if (!existsSync(candidate) || realpathSync(candidate) === realpathSync(process.execPath)) continue;
    const [major, minor] = spawnSync(candidate, ['--version'], { encoding: 'utf8' }).stdout.slice(1).split('.').map(Number);
    if (major >= 20 && (major < 26 || (major === 26 && minor < 10))) return candidate;
  }
  return null;
}
