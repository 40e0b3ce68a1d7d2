// What every command prints and how it ends, compared with cli-golden.txt word for word. After a wanted
// change: UPDATE_GOLDEN=1 npm test -- cli-golden, then read the difference.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setUpDesk } from './spawned-command.ts';

const goldenFile = join(import.meta.dirname, 'cli-golden.txt');
const desk = setUpDesk();
after(() => desk.clear());

desk.write('hello.hc', '# A greeting.\nname = "Ada"\nprint(f"Hello, {name}.")\n');
desk.write('slip.hc', 'total = 1\nprint(totl)\n');
desk.write('unfinished.hc', 'if True\n    print(1)\n');
desk.write('divide.hc', 'def half(x):\n    return x / 0\n\nprint("before")\nhalf(1)\n');
desk.write('leave.hc', 'print("out")\nexit(3)\n');
desk.write('endless.hc', 'while True:\n    pass\n');
desk.write('photos/one.jpg', '');
desk.write('bytes.hc', new Uint8Array([0xff, 0xfe, 0x00]));

interface Case {
  argv: string[];
  input?: string;
  env?: Record<string, string>;
}

const cases: Case[] = [
  // Help
  { argv: [] },
  { argv: ['help'] },
  ...['up', 'serve', 'run', 'repl', 'check', 'ast', 'where', 'link', 'key', 'backup', 'explain', 'version', 'help'].map((name) => ({ argv: ['help', name] })),
  { argv: ['run', '--help'] },
  { argv: ['ast', '-h'] },
  { argv: ['help', 'version', '--json'] },
  { argv: ['version'] },
  { argv: ['--version'] },
  { argv: ['version', '--json'] },
  // Unknown and missing parts
  { argv: ['chekc', 'hello.hc'] },
  { argv: ['nonsense'] },
  { argv: ['hello.hc'] },
  { argv: ['help', 'rnu'] },
  { argv: ['run'] },
  { argv: ['check'] },
  { argv: ['ast'] },
  { argv: ['explain'] },
  { argv: ['run', 'hello.hc', 'slip.hc'] },
  { argv: ['version', 'now'] },
  { argv: ['run', '--jsom', 'hello.hc'] },
  { argv: ['run', '--timeou', '5', 'hello.hc'] },
  { argv: ['up', '--colour'] },
  { argv: ['where', '--json=yes'] },
  { argv: ['run', 'hello.hc', '--timeout'] },
  { argv: ['run', 'hello.hc', '--timeout', '--json'] },
  { argv: ['run', 'hello.hc', '--timeout', 'soon'] },
  { argv: ['run', 'hello.hc', '--timeout', '0'] },
  { argv: ['run', 'hello.hc', '--timeout', '301'] },
  { argv: ['up', '--port', 'web'] },
  { argv: ['up', '--port', '65536'] },
  { argv: ['serve', '--roles', 'gatway'] },
  { argv: ['serve', '--roles', ','] },
  { argv: ['serve', '--roles', 'gateway,exec'] },
  { argv: ['chekc', '--json'] },
  // Files
  { argv: ['run', 'helo.hc'] },
  { argv: ['run', 'photos'] },
  { argv: ['check', 'bytes.hc'] },
  { argv: ['ast', 'nowhere/hello.hc', '--json'] },
  // Settings
  { argv: ['where'], env: { HYPERCODE_PROT: '1' } },
  { argv: ['run', 'hello.hc'], env: { HYPERCODE_PROT: '1', HYPERCODE_PORT: 'eighty', LOG_LEVEL: 'loud' } },
  { argv: ['up'], env: { API_KEY: 'dev-open', HYPERCODE_HOST: '0.0.0.0' } },
  { argv: ['where', '--json'], env: { HYPERCODE_PORT: 'eighty' } },
  // Pages and server
  { argv: ['explain', 'hc7011'] },
  { argv: ['explain', 'HC99999'] },
  { argv: ['link'] },
  { argv: ['link', '--json'] },
  { argv: ['where'] },
  { argv: ['where', '--json'] },
  // Backups
  { argv: ['backup'] },
  { argv: ['backup', 'creat'] },
  { argv: ['backup', 'verify'] },
  { argv: ['backup', 'verify', 'monday', 'tuesday'] },
  { argv: ['backup', 'create', 'monday'] },
  { argv: ['backup', 'verify', 'photos'] },
  { argv: ['backup', 'restore', 'photos', '--json'] },
  // Programs
  { argv: ['run', 'hello.hc'] },
  { argv: ['run', 'hello.hc', '--json'] },
  { argv: ['run', '-'], input: 'print(1 + 1)\n' },
  { argv: ['run', '-'] },
  { argv: ['run', 'slip.hc'] },
  { argv: ['run', 'slip.hc', '--plain'] },
  { argv: ['run', 'slip.hc'], env: { ACCESSIBLE: '1' } },
  { argv: ['run', 'slip.hc', '--json'] },
  { argv: ['run', 'unfinished.hc'] },
  { argv: ['run', 'divide.hc'] },
  { argv: ['run', 'leave.hc'] },
  { argv: ['run', 'endless.hc', '--timeout', '0.3'] },
  { argv: ['check', 'hello.hc'] },
  { argv: ['check', 'hello.hc', 'slip.hc'] },
  { argv: ['check', 'hello.hc', 'unfinished.hc', '--json'] },
  { argv: ['ast', 'hello.hc'] },
  { argv: ['ast', 'unfinished.hc'] },
  // The recap after all this
  { argv: ['where'] },
];

test('every command prints exactly what it printed before', async () => {
  const parts: string[] = [];
  for (const one of cases) parts.push(await transcript(one));
  const text = parts.join('\n');
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(goldenFile, text);
  const golden = existsSync(goldenFile) ? readFileSync(goldenFile, 'utf8') : '';
  assert.deepEqual(text.split('\n'), golden.split('\n'));
});

async function transcript({ argv, input, env }: Case): Promise<string> {
  const { exitCode, stdout, stderr } = await desk.hypercode(argv, { input, env });
  const variables = Object.entries(env ?? {}).map(([name, value]) => `${name}=${value} `);
  const head = `$ ${input === undefined ? '' : `echo ${JSON.stringify(input)} | `}${variables.join('')}hypercode ${argv.join(' ')}`.trimEnd();
  return `${head}\n[exit ${exitCode}]\n${labelled('out', stdout)}${labelled('err', stderr)}`;
}

function labelled(label: string, text: string): string {
  if (text === '') return '';
  const steady = text
    .replaceAll(desk.folder, '<folder>')
    .replaceAll(/\(\d\d:\d\d\)/g, '(<time>)')
    .replaceAll(/"\d{4}-\d\d-\d\dT[\d:.]+Z"/g, '"<time>"')
    .replaceAll(/("duration":)[\d.e-]+/g, '$1<seconds>')
    .replaceAll(/(HyperCode |Node |"hypercode":"|"node":")\d+\.\d+\.\d+/g, '$1<version>');
  const ended = steady.endsWith('\n') ? steady.slice(0, -1) : `${steady}<no line break>`;
  return ended.split('\n').map((line) => `${label}: ${line}`.trimEnd()).join('\n') + '\n';
}
