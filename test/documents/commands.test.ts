// Every command that a page shows is run here with the real product, or by the script that is named here.
// Output that a page shows is compared; only durations may differ.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, before, test } from 'node:test';
import { listTestFiles } from '../../scripts/tests/list-test-files.ts';
import { startProduct, type Product } from '../end-to-end/running-product.ts';
import { listDocumentCommands } from './document-commands.ts';
import { listDocuments, rootFolder } from './list-documents.ts';

// Commands that install, test or check everything. The script must hold the command word for word.
const runByScript: Record<string, string> = {
  'npm install && npm start': 'test/end-to-end/fresh-clone.ts',
  'npm install && npm test': '.ci/run',
  'npm run check': '.ci/run',
  'npm run check:web': '.ci/run',
  'npm run generate': '.ci/run',
  'npm link': 'test/end-to-end/fresh-clone.ts',
  '.ci/run': '.ci/run',
};
const pages = listDocuments().filter(({ path }) =>
  /^(README|CONTRIBUTING|ARCHITECTURE|SECURITY)\.md$|^docs\/(guides|reference)\/|^docs\/README\.md$|^examples\/README\.md$/.test(path));

const folder = mkdtempSync(join(tmpdir(), 'hypercode-documents-'));
let product: Product;

before(async () => {
  mkdirSync(join(folder, 'commands'));
  writeFileSync(join(folder, 'commands/hypercode'), `#!/bin/sh\nexec '${process.execPath}' '${join(rootFolder, 'bin/hypercode.mjs')}' "$@"\n`, { mode: 0o755 });
  cpSync(join(rootFolder, 'examples'), join(folder, 'work/examples'), { recursive: true });
  cpSync(join(rootFolder, 'examples'), join(folder, 'work'), { recursive: true });
  product = await startProduct();
});
after(async () => {
  await product?.stop();
  rmSync(folder, { recursive: true, force: true });
});

for (const { path, page } of pages) {
  for (const { command, output, line } of listDocumentCommands(page)) {
    test(`${path}:${line} ${command}`, async (context) => {
      if (command in runByScript) return assertScriptRuns(command, runByScript[command]!);
      if (command.startsWith('npm test -- ')) return assertWordsFindTests(command);
      if (/\bcurl\b/.test(command) && !hasCommand('curl')) return context.skip('no curl on this machine');
      const result = isServer(command) ? await startAndStop(command) : await runToEnd(command);
      assert.equal(result.exitCode, 0, `${result.stdout}\n${result.stderr}`);
      if (output !== null) assert.equal(withoutDuration(result.stdout.trimEnd()), withoutDuration(output));
    });
  }
}

interface Ended {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

function assertScriptRuns(command: string, script: string): void {
  const text = existsSync(join(rootFolder, script)) ? readFileSync(join(rootFolder, script), 'utf8') : '';
  assert.ok(script === command ? text !== '' : text.includes(command), `${script} does not run: ${command}`);
}

function assertWordsFindTests(command: string): void {
  for (const word of command.split(' ').slice(3)) assert.ok(listTestFiles(rootFolder, [word]).length > 0, `no test file has ${word} in its path`);
}

/** Commands that stay until they are stopped. */
function isServer(command: string): boolean {
  return /^(npx )?hypercode (up|serve)\b/.test(command);
}

function start(command: string, dataFolder: string): { child: ReturnType<typeof spawn>; ended: Promise<Ended>; stdout: () => string } {
  // The installed command stands for npx, and a free port for the one on the page. fresh-clone.ts runs npx itself.
  const adapted = command.replaceAll('npx hypercode', 'hypercode').replaceAll('localhost:8000', `localhost:${product.port}`).replace(/--port \d+/, '--port 0');
  const env = {
    ...process.env,
    HOME: folder,
    PATH: `${join(folder, 'commands')}${delimiter}${process.env.PATH}`,
    HYPERCODE_DATA: dataFolder,
    ...(isServer(command) ? { HYPERCODE_PORT: '0' } : {}),
  };
  const noBuild = /hypercode up\b/.test(adapted) ? ' --no-build' : '';
  const child = spawn('sh', ['-c', `exec ${adapted}${noBuild}`.replace(/^exec (?=.*\|)/, '')], { cwd: join(folder, 'work'), env, stdio: ['ignore', 'pipe', 'pipe'], timeout: 60_000 });
  const result: Ended = { exitCode: null, stdout: '', stderr: '' };
  child.stdout.on('data', (piece: Buffer) => { result.stdout += piece.toString(); });
  child.stderr.on('data', (piece: Buffer) => { result.stderr += piece.toString(); });
  const ended = new Promise<Ended>((resolve) => child.on('close', (exitCode) => resolve({ ...result, exitCode })));
  return { child, ended, stdout: () => result.stdout };
}

function runToEnd(command: string): Promise<Ended> {
  // A restore needs a data folder that no server uses.
  const dataFolder = /hypercode backup restore\b/.test(command) ? mkdtempSync(join(folder, 'data-')) : product.dataFolder;
  return start(command, dataFolder).ended;
}

async function startAndStop(command: string): Promise<Ended> {
  const { child, ended, stdout } = start(command, mkdtempSync(join(folder, 'data-')));
  const isReady = new Promise<void>((resolve) => child.stdout!.on('data', () => { if (/http:\/\/localhost:\d+/.test(stdout())) resolve(); }));
  await Promise.race([isReady, ended]);
  child.kill('SIGTERM');
  return ended;
}

function withoutDuration(text: string): string {
  return text.replace(/"duration":[\d.e-]+/g, '"duration":0');
}

function hasCommand(name: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((path) => existsSync(join(path, name)));
}
