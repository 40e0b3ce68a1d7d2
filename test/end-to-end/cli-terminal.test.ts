// How the command behaves towards terminals, pipes and scripts.

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { after, test } from 'node:test';
import { collect, commandFile, setUpDesk } from './spawned-command.ts';

const desk = setUpDesk();
after(() => desk.clear());
desk.write('slip.hc', 'total = 1\nprint(totl)\n');
desk.write('ask.hc', 'input("Who? ")\n');
desk.write('many.hc', 'for number in range(20000):\n    print(number)\n');

const quietCommands = [[], ['help'], ['help', 'run'], ['version'], ['chekc'], ['run'], ['run', 'slip.hc'], ['check', 'slip.hc'], ['ast', 'slip.hc'], ['where'], ['link'], ['key'], ['explain', 'HC7001'], ['up', '--port', 'x'], ['serve', '--roles', 'x']];

for (const argv of quietCommands) {
  test(`hypercode ${argv.join(' ')} sends no escape byte, whatever the variables say`, async () => {
    const calls: Record<string, string>[] = [{}, { FORCE_COLOR: '1' }, { TERM: 'xterm-256color', COLORTERM: 'truecolor' }, { NO_COLOR: '1' }, { TERM: 'dumb' }, { ACCESSIBLE: '1' }];
    for (const env of calls) {
      const { stdout, stderr } = await desk.hypercode(argv, { env });
      assert.ok(!`${stdout}${stderr}`.includes('\u001b'), JSON.stringify(env));
    }
  });
}

const hasScript = spawnSync('script', ['--version']).status === 0;
const needsScript = { skip: hasScript ? false : 'the program `script` is not here' };

async function onTerminal(argv: string): Promise<string> {
  const child = spawn('script', ['-qec', `"${process.execPath}" "${commandFile}" ${argv}`, '/dev/null'], {
    cwd: desk.folder,
    env: { PATH: process.env.PATH, HOME: desk.folder, HYPERCODE_DATA: desk.dataFolder, TERM: 'xterm-256color' },
    timeout: 30_000,
  });
  child.stdin.end();
  return (await collect(child)).stdout;
}

test('on a terminal there is no escape byte either', needsScript, async () => {
  for (const argv of ['help', 'run slip.hc', 'where', 'chekc']) {
    const shown = await onTerminal(argv);
    assert.notEqual(shown, '');
    assert.ok(!shown.includes('\u001b'), argv);
  }
});

test('on a terminal an error begins a line of its own, and a pipe gets what the program wrote', needsScript, async () => {
  assert.match(await onTerminal('run ask.hc'), /^EOFError: The program/m);
  assert.equal((await desk.hypercode(['run', 'ask.hc'])).stdout, 'Who? ');
});

test('plain output of an error has labelled lines and no drawing', async () => {
  for (const env of [{ ACCESSIBLE: '1' }, { TERM: 'dumb' }] as Record<string, string>[]) {
    const { stderr } = await desk.hypercode(['run', 'slip.hc'], { env });
    assert.match(stderr, /^Line 2: print\(totl\)$/m);
    assert.doesNotMatch(stderr, /\^/);
  }
});

test('with --json standard output is one JSON document, also when the command cannot run', async () => {
  for (const argv of [['help'], ['help', 'up'], ['version'], ['chekc'], ['run'], ['run', 'slip.hc'], ['check', 'slip.hc'], ['ast', 'slip.hc'], ['where'], ['link'], ['key'], ['explain', 'HC7001'], ['explain', 'x'], ['up', '--port', 'x'], ['run', '--timeout']]) {
    const { stdout } = await desk.hypercode([...argv, '--json']);
    assert.equal(typeof JSON.parse(stdout), 'object', argv.join(' '));
  }
});

test('a closed standard input never makes a command wait', async () => {
  for (const argv of quietCommands) {
    const child = spawn('sh', ['-c', 'exec "$@" <&-', 'sh', process.execPath, commandFile, ...argv], {
      cwd: desk.folder,
      env: { PATH: process.env.PATH, HOME: desk.folder, HYPERCODE_DATA: desk.dataFolder },
      timeout: 15_000,
      killSignal: 'SIGKILL',
    });
    const { exitCode } = await collect(child);
    assert.notEqual(exitCode, null, argv.join(' '));
  }
});

test('a reader that goes away ends the command quietly', async () => {
  for (const argv of ['run many.hc', 'help', 'explain HC7001']) {
    const child = spawn('sh', ['-c', `"${process.execPath}" "${commandFile}" ${argv} | head -n 1`], {
      cwd: desk.folder,
      env: { PATH: process.env.PATH, HOME: desk.folder, HYPERCODE_DATA: desk.dataFolder },
      timeout: 30_000,
    });
    const { stdout, stderr } = await collect(child);
    assert.equal(stdout.split('\n').length, 2, argv);
    assert.equal(stderr, '', argv);
  }
});

test('the key on standard output is the bare key, so that scripts can use it', async () => {
  const { stdout, exitCode } = await desk.hypercode(['key']);
  assert.equal(exitCode, 0);
  assert.match(stdout, /^hc_[A-Za-z0-9]{40}\n$/);
  assert.equal((await desk.hypercode(['key'], { env: { API_KEY: 'my-own-key-1' } })).stdout, 'my-own-key-1\n');
});

test('control characters in a name or a program do not reach the terminal', async () => {
  desk.write('red.hc', 'x = "\u001b[31m" + totl\n');
  for (const argv of [['run', 'red.hc'], ['check', 'red.hc'], ['\u001b[31mrun'], ['run', '\u001b[31m.hc'], ['run', 'a', '\u001b[31m'], ['explain', '\u001b]0;x\u0007'], ['run', '--\u001b[31m']]) {
    const { stderr, exitCode } = await desk.hypercode(argv);
    assert.notEqual(exitCode, 0);
    assert.ok(!stderr.includes('\u001b'), JSON.stringify(argv));
  }
});
