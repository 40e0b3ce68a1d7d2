// The prompt as a person meets it: over pipes, and once on a real terminal.

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { commandFile, setUpDesk } from './spawned-command.ts';

const desk = setUpDesk();
after(() => desk.clear());
desk.write('helper.hc', 'def twice(n):\n    return n * 2\n');

async function type(...lines: string[]): Promise<{ shown: string; errors: string; exitCode: number | null }> {
  const { stdout, stderr, exitCode } = await desk.hypercode(['repl'], { input: lines.map((line) => `${line}\n`).join('') });
  return { shown: stdout.replace(/^HyperCode .*\n/, '').replaceAll('>>> ', '').replaceAll('... ', ''), errors: stderr, exitCode };
}

test('names stay, values are shown, blocks end with an empty line', async () => {
  const { shown, errors, exitCode } = await type('x = 20', 'x + 1', '_ * 2', 'def f(n):', '    return n * x', '', 'f(3)', 'for i in range(2):', '    i', '', 'import helper; helper.twice(4)');
  assert.equal(shown.trimEnd(), '21\n42\n60\n0\n1\n8');
  assert.equal(errors, '');
  assert.equal(exitCode, 0);
});

test('an error is shown in the usual form, with the text of the input it stands in', async () => {
  const { errors, shown } = await type('def f():', '    return 1 / 0', '', 'f()', '5');
  assert.match(errors, /HC3002/);
  assert.match(errors, /Where: input 1, line 2, column 12/);
  assert.match(errors, /2 \| {5}return 1 \/ 0/);
  assert.match(shown, /^5$/m);
});

test('what cannot be read is told at once, and the prompt goes on', async () => {
  const { errors, shown } = await type('x = = 2', '3');
  assert.match(errors, /HC1\d\d\d/);
  assert.match(shown, /^3$/m);
});

test('input() reads the next line; exit() leaves with its code', async () => {
  const { shown, exitCode } = await type('name = input("? ")', 'Ada', 'name', 'exit(5)', '"never"');
  assert.match(shown, /\? 'Ada'/);
  assert.doesNotMatch(shown, /never/);
  assert.equal(exitCode, 5);
});

test('colon commands show the tree, the time, pages and themselves', async () => {
  const { shown, errors } = await type(':ast y = 42', ':time sum(range(10))', '1/0', '1 + 1', ':explain', ':explain HC2001', ':explain HC99', ':help', ':nonsense', ':quit', '"never"');
  assert.match(shown, /"var": "y"/);
  assert.match(shown, /45\n[\d.]+ ms/);
  assert.match(shown, /# HC3002: /);
  assert.match(shown, /# HC2001: /);
  assert.match(shown, /:quit +Leave/);
  assert.match(errors, /There is no error code `HC99`/);
  assert.match(errors, /There is no command `:nonsense`/);
  assert.doesNotMatch(shown, /never/);
});

test('what was typed is kept for the next time, closed to others', async () => {
  await type('remembered = 1', 'remembered');
  const path = join(desk.dataFolder, 'prompt-history');
  assert.match(readFileSync(path, 'utf8'), /^remembered = 1\nremembered$/m);
  assert.equal(statSync(path).mode & 0o777, 0o600);
});

test('over a pipe there is no escape byte', async () => {
  const { shown, errors } = await type('1', '1/0', ':help');
  assert.ok(!`${shown}${errors}`.includes('\u001b'));
});

const hasScript = spawnSync('script', ['--version']).status === 0;

test('on a terminal Ctrl+C stops what runs and keeps the names, Tab completes, Ctrl+D leaves', { skip: hasScript ? false : 'the program `script` is not here' }, async () => {
  const child = spawn('script', ['-qec', `exec "${process.execPath}" "${commandFile}"`, '/dev/null'], {
    cwd: desk.folder,
    env: { PATH: process.env.PATH, HOME: desk.folder, HYPERCODE_DATA: desk.dataFolder, TERM: 'xterm' },
    timeout: 60_000,
  });
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  let shown = '';
  child.stdout.on('data', (piece: Buffer) => { shown += piece.toString(); });
  const expect = async (pattern: RegExp): Promise<void> => {
    for (let waits = 0; !pattern.test(shown); waits += 1) {
      assert.ok(waits < 600, `waiting for ${pattern}: ${JSON.stringify(shown.slice(-300))}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    shown = '';
  };
  await expect(/>>> /);
  child.stdin.write('x = 5\r');
  await expect(/\n[^\n]*>>> /);
  child.stdin.write('while True: x += 1\r');
  await expect(/\.\.\. /);
  child.stdin.write('\r');
  await new Promise((resolve) => setTimeout(resolve, 800));
  child.stdin.write('\u0003');
  await expect(/HC4004[^]*>>> /);
  child.stdin.write('x > 5\r');
  await expect(/\nTrue\r?\n[^]*>>> /);
  child.stdin.write('prin\t');
  await expect(/print/);
  child.stdin.write('(6 * 7)\r');
  await expect(/\n42\r?\n[^]*>>> /);
  child.stdin.write('half of it\u0003');
  await expect(/>>> /);
  child.stdin.write('input("name? ")\r');
  await expect(/name\? /);
  child.stdin.write('Ada\r');
  await expect(/'Ada'[^]*>>> /);
  child.stdin.write('\u0004');
  assert.equal(await closed, 0);
});
