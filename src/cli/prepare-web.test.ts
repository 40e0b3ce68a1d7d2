import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { isCatalogueError } from '../contracts/index.ts';
import { prepareWeb } from './prepare-web.ts';

/** A small project, and a build that copies one source and counts its calls. */
function project() {
  const root = mkdtempSync(join(tmpdir(), 'hypercode-web-'));
  const write = (path: string, text: string): void => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  write('web/index.html', 'first');
  write('web/src/main.tsx', 'one');
  write('package-lock.json', '{}');
  let builds = 0;
  const build = async (_root: string, output: string): Promise<void> => {
    builds++;
    mkdirSync(output, { recursive: true });
    writeFileSync(join(output, 'index.html'), readFileSync(join(root, 'web/index.html')));
  };
  const prepare = async (): Promise<number> => {
    await prepareWeb({ root, build });
    return builds;
  };
  return { root, write, prepare, page: () => readFileSync(join(root, 'web/dist/index.html'), 'utf8') };
}

test('pages are built once and not again while nothing changes', async () => {
  const { prepare, page, root } = project();
  assert.equal(await prepare(), 1);
  utimesSync(join(root, 'web/index.html'), new Date(), new Date());
  assert.equal(await prepare(), 1);
  assert.equal(page(), 'first');
});

test('a changed, new or removed source and a changed lock file build again', async () => {
  const { prepare, write, root, page } = project();
  await prepare();
  write('web/index.html', 'second');
  assert.equal(await prepare(), 2);
  assert.equal(page(), 'second');
  write('web/src/new.ts', '');
  assert.equal(await prepare(), 3);
  rmSync(join(root, 'web/src/new.ts'));
  assert.equal(await prepare(), 4);
  write('package-lock.json', '{ }');
  assert.equal(await prepare(), 5);
});

test('tests and folders of tools do not count as sources', async () => {
  const { prepare, write } = project();
  await prepare();
  write('web/src/main.test.tsx', '');
  write('web/node_modules/x/index.js', '');
  assert.equal(await prepare(), 1);
});

test('pages that were removed are built again', async () => {
  const { prepare, root } = project();
  await prepare();
  rmSync(join(root, 'web/dist'), { recursive: true });
  assert.equal(await prepare(), 2);
});

test('a build that ends early keeps the old pages, leaves nothing behind and says why', async () => {
  const { prepare, root, write, page } = project();
  await prepare();
  write('web/index.html', 'broken');
  const build = (_root: string, output: string): Promise<void> => {
    mkdirSync(output);
    return Promise.reject(new Error('\n  src/main.tsx: missing bracket\n  at line 3'));
  };
  await assert.rejects(prepareWeb({ root, build }), (error) => isCatalogueError(error) && error.record.code === 'HC6013' && error.record.detail === 'src/main.tsx: missing bracket');
  assert.equal(page(), 'first');
  assert.deepEqual(readdirSync(join(root, '.cache')), ['web-sources.txt']);
  assert.equal(await prepare(), 2);
});

test('a package without web sources needs no build', async () => {
  const { root, prepare } = project();
  rmSync(join(root, 'web'), { recursive: true });
  assert.equal(await prepare(), 0);
  assert.ok(!existsSync(join(root, '.cache')));
});
