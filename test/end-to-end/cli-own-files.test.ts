// Programs of several files, with input, run by the real command.

import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setUpDesk } from './spawned-command.ts';

const desk = setUpDesk();
after(() => desk.clear());
desk.write('app/main.hc', 'import tools.words as words\nfrom tools import count\nprint(words.longest(open("data/text.txt").read()), count)\n');
desk.write('app/tools/__init__.hc', 'count = 3\n');
desk.write('app/tools/words.py', 'def longest(text):\n    return max(text.split(), key=len)\n\ndef halve(n):\n    return n / 0\n');
desk.write('app/data/text.txt', 'a few words\n');
desk.write('app/fails.hc', 'from tools import words\nwords.halve(1)\n');
desk.write('app/broken.hc', 'import unreadable\n');
desk.write('app/unreadable.py', 'x = 1\nif x\n    y\n');
desk.write('app/ask.hc', 'name = input("Name: ")\nprint("Hello,", name)\nprint(input())\n');
desk.write('app/linked.hc', 'import secret\n');
desk.write('secret.py', 'value = "not for the program"\n');
symlinkSync(join(desk.folder, 'secret.py'), join(desk.folder, 'app/secret.py'));

test('a program imports and opens the files of its folder', async () => {
  assert.deepEqual(await desk.hypercode(['run', 'app/main.hc']), { exitCode: 0, stdout: 'words 3\n', stderr: '' });
});

test('an error in an imported file shows that file and its lines', async () => {
  const { exitCode, stderr } = await desk.hypercode(['run', 'app/fails.hc']);
  assert.equal(exitCode, 1);
  assert.match(stderr, /File "app\/fails\.hc", line 2, in <module>/);
  assert.match(stderr, /File "app\/tools\/words\.py", line 5, in halve/);
  assert.match(stderr, /Where: app\/tools\/words\.py, line 5, column 12/);
  assert.match(stderr, /5 \| {5}return n \/ 0/);
});

test('a file that cannot be read as a program is shown with its own line', async () => {
  const { stderr } = await desk.hypercode(['run', 'app/broken.hc']);
  assert.match(stderr, /HC1001/);
  assert.match(stderr, /Where: app\/unreadable\.py, line 2/);
  assert.match(stderr, /2 \| if x/);
});

test('a link out of the folder is not there for the program', async () => {
  const { stderr } = await desk.hypercode(['run', 'app/linked.hc']);
  assert.match(stderr, /No module named 'secret'/);
});

test('input() reads standard input, and its end is an EOFError', async () => {
  const { stdout, stderr } = await desk.hypercode(['run', 'app/ask.hc'], { input: 'Ada\n' });
  assert.equal(stdout, 'Name: Hello, Ada\n');
  assert.match(stderr, /EOFError: EOF when reading a line/);
});

test('a program that asks for nothing does not wait for input', async () => {
  const child = desk.start(['run', 'app/main.hc']);
  const exitCode = await new Promise((resolve) => child.on('close', resolve));
  assert.equal(exitCode, 0);
});
