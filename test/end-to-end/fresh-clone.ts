// Does what a newcomer does, in a fresh clone with the Node of the machine: install, start, open the page,
// run a program over HTTP and in the terminal, stop. Measures the time from clone to page.
// Run it with: node test/end-to-end/fresh-clone.ts. CI does; `npm test` does not, because it needs the network.

import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { cpus, tmpdir, totalmem } from 'node:os';
import { delimiter, join } from 'node:path';

const rootFolder = join(import.meta.dirname, '../..');
const startTimeoutMs = 300_000;
const quietLines = 10;

const folder = mkdtempSync(join(tmpdir(), 'hypercode-fresh-'));
const clone = join(folder, 'hypercode');
const port = await freePort();
// A newcomer has no node_modules/.bin in PATH, and none of our settings.
const machinePath = (process.env.PATH ?? '').split(delimiter).filter((place) => !place.includes('node_modules')).join(delimiter);
const env: Record<string, string | undefined> = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|HYPERCODE_|API_KEY$|LOG_LEVEL$|NODE_|OTEL_|INIT_CWD$)/i.test(name))),
  PATH: machinePath, HOME: join(folder, 'home'), NPM_CONFIG_USERCONFIG: join(process.env.HOME ?? '', '.npmrc'),
  HYPERCODE_DATA: join(folder, 'data'), HYPERCODE_PORT: String(port),
};
mkdirSync(env.HOME!);

let passed = 0;
let failed = 0;
let product: ChildProcess | null = null;
/** What install and start wrote. */
let printed = '';
const nodeVersion = command('node -v', rootFolder).stdout.trim();

try {
  const startedAt = performance.now();
  await step('the repository can be cloned', () => assert.equal(spawnSync('git', ['clone', '--quiet', rootFolder, clone]).status, 0));
  let link = '';
  await step('npm install && npm start prints a link', async () => { link = await startProduct(); });
  await step('the page is served', async () => {
    const answer = await fetch(`http://localhost:${port}/`);
    assert.equal(answer.status, 200);
    assert.match(await answer.text(), /<html/);
  });
  console.log(`From clone to page: ${((performance.now() - startedAt) / 1000).toFixed(1)} s with Node ${nodeVersion} first on PATH, ${cpus().length} cores, ${Math.round(totalmem() / 1024 ** 3)} GB.`);
  await step('install and start print little', () => {
    const lines = printed.split('\n').filter((line) => line.trim() !== '');
    assert.ok(lines.length <= quietLines, `${lines.length} lines:\n${printed}`);
  });
  await step('the link works once and leaves a session', () => followLink(link));
  await step('a program runs over HTTP', runOverHttp);
  await step('npx hypercode run prints what the example prints', () => {
    const ended = command('npx hypercode run examples/hello.hc', clone);
    assert.equal(ended.stdout, readFileSync(join(clone, 'examples/output/hello.txt'), 'utf8'), ended.stderr);
  });
  await step('npm link makes the command known everywhere', () => {
    const prefix = join(folder, 'prefix');
    const linked = command('npm link', clone, { npm_config_prefix: prefix });
    assert.equal(linked.status, 0, linked.stderr);
    const ended = command('hypercode version', folder, { PATH: `${join(prefix, 'bin')}${delimiter}${machinePath}` });
    assert.match(ended.stdout, /Node 26\.10\.0/, ended.stderr);
  });
  await step('Ctrl+C stops everything', stopProduct);
  await step('the clone has no changed files', () => assert.equal(command('git status --porcelain', clone).stdout, ''));
} finally {
  endGroup('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Steps stand on each other, so the first that does not hold ends the script. */
async function step(name: string, work: () => void | Promise<void>): Promise<void> {
  if (failed > 0) return;
  try {
    await work();
    passed += 1;
    console.log(`ok: ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`not ok: ${name}\n${error instanceof Error ? error.message : String(error)}`);
  }
}

function startProduct(): Promise<string> {
  product = spawn('sh', ['-c', 'npm install && npm start'], { cwd: clone, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no link after ${startTimeoutMs / 1000} s:\n${printed}`)), startTimeoutMs);
    const read = (piece: Buffer): void => {
      printed += piece.toString();
      const found = /http:\/\/\S+\/link\/\S+/.exec(printed);
      if (!found) return;
      clearTimeout(timer);
      resolve(found[0]);
    };
    product!.stdout!.on('data', read);
    product!.stderr!.on('data', read);
    product!.on('exit', (code) => reject(new Error(`ended with ${code}:\n${printed}`)));
  });
}

async function followLink(link: string): Promise<void> {
  const first = await fetch(link, { redirect: 'manual' });
  const cookie = first.headers.get('set-cookie')?.split(';')[0];
  assert.ok(cookie, `the link answered ${first.status} without a session`);
  const session = await fetch(`http://localhost:${port}/session`, { headers: { cookie } });
  assert.equal(session.status, 200);
  assert.equal((await fetch(link, { redirect: 'manual' })).status, 410);
}

async function runOverHttp(): Promise<void> {
  const key = command('npx hypercode key', clone).stdout.trim();
  const answer = await fetch(`http://localhost:${port}/engine/run`, {
    method: 'POST',
    headers: { 'X-API-Key': key, 'Content-Type': 'application/json' },
    body: JSON.stringify({ source: 'print("Hello HyperCode")', timeout: 30, env_vars: {}, target: 'python' }),
  });
  const { duration, ...rest } = await answer.json() as Record<string, unknown>;
  assert.equal(typeof duration, 'number');
  assert.deepEqual(rest, { stdout: 'Hello HyperCode\n', stderr: '', exit_code: 0, status: 'success', language: 'hypercode' });
}

/** What the terminal does on Ctrl+C: the whole group gets the signal. */
async function stopProduct(): Promise<void> {
  const ended = new Promise((resolve) => product!.on('exit', resolve));
  endGroup('SIGINT');
  await ended;
  await assert.rejects(fetch(`http://localhost:${port}/health`));
}

function endGroup(signal: 'SIGINT' | 'SIGKILL'): void {
  if (product?.pid === undefined) return;
  try {
    process.kill(-product.pid, signal);
  } catch {
    // Nothing of it is left.
  }
}

function command(line: string, cwd: string, more: Record<string, string> = {}): { status: number | null; stdout: string; stderr: string } {
  return spawnSync('sh', ['-c', line], { cwd, env: { ...env, ...more }, encoding: 'utf8' });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port: found } = server.address() as AddressInfo;
      server.close(() => resolve(found));
    });
  });
}
