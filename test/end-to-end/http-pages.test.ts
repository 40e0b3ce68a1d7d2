// The files of Mission Control and the page of the HTTP interface, as a browser gets them.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { loadSettings } from '../../src/contracts/index.ts';
import { createGateway, type Gateway } from '../../src/gateway/index.ts';
import { loadSecrets } from '../../src/security/index.ts';
import { createLogger, createMetrics } from '../../src/telemetry/index.ts';
import { findChromium, launchChromium } from '../browser/find-chromium.ts';
import { askPort, type Answer } from './running-product.ts';

const navigation = { accept: 'text/html', 'sec-fetch-mode': 'navigate' };
const folder = mkdtempSync(join(tmpdir(), 'hypercode-pages-'));
const webFolder = join(folder, 'web');
let gateway: Gateway;
let url: string;

before(async () => {
  mkdirSync(join(webFolder, 'assets'), { recursive: true });
  mkdirSync(join(webFolder, '.hidden'));
  writeFileSync(join(webFolder, 'index.html'), '<!doctype html><meta name="csp-nonce" content="" /><title>Pages</title>');
  writeFileSync(join(webFolder, 'first-paint.js'), 'document.title;');
  writeFileSync(join(webFolder, 'assets', 'index-D7PonFek.js'), 'export {};');
  writeFileSync(join(webFolder, '.hidden', 'secret.txt'), 'swordfish');
  writeFileSync(join(folder, 'outside.txt'), 'swordfish');
  [gateway, url] = await startGateway(webFolder);
});
after(async () => {
  await gateway.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function startGateway(pages: string): Promise<[Gateway, string]> {
  const dataFolder = join(folder, 'data');
  const settings = loadSettings({ env: { HYPERCODE_DATA: dataFolder, HYPERCODE_PORT: '0', HYPERCODE_STOP_DEADLINE_S: '0' } });
  const secrets = await loadSecrets({ dataFolder });
  const started = await createGateway({ settings, log: createLogger({ level: 'silent' }), metrics: createMetrics(), runner: null, secrets, webFolder: pages });
  return [started, await started.listen()];
}

// fetch would add headers of its own: a mode, and one against caches.
const ask = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  askPort({ port: Number(new URL(url).port), method: 'GET', path, apiKey: '', withKey: false, headers });

test('the start page carries a nonce of its own each time and is never taken from a cache unasked', async () => {
  const nonces = new Set<string>();
  for (let count = 0; count < 3; count++) {
    const answer = await ask('/', navigation);
    const nonce = /<meta name="csp-nonce" content="([^"]+)">/.exec(answer.text)![1];
    assert.ok((answer.headers['content-security-policy'] as string).includes(`style-src 'self' 'nonce-${nonce}'`));
    assert.equal(answer.headers['cache-control'], 'no-cache');
    nonces.add(nonce);
  }
  assert.equal(nonces.size, 3);
});

test('files with a hash in their name are kept for ever, others are asked for again', async () => {
  const hashed = await ask('/assets/index-D7PonFek.js');
  const plain = await ask('/first-paint.js');
  assert.equal(hashed.headers['cache-control'], 'public, max-age=31536000, immutable');
  assert.match(hashed.headers['content-type']!, /javascript/);
  assert.equal(plain.headers['cache-control'], 'no-cache');
  const again = await ask('/first-paint.js', { 'if-none-match': plain.headers.etag! });
  assert.equal(again.status, 304);
});

test('addresses of pages get the start page, missing files and data do not', async () => {
  const page = await ask('/settings/reading', navigation);
  const file = await ask('/assets/gone-D7PonFek.js', navigation);
  const data = await ask('/settings/reading', { accept: 'application/json' });
  const route = await ask('/engine/run', navigation);
  assert.match(page.text, /<title>Pages<\/title>/);
  assert.deepEqual([file.status, data.status, route.status], [404, 404, 405]);
});

for (const path of ['/.hidden/secret.txt', '/../outside.txt', '/..%2foutside.txt', '/%2e%2e/outside.txt', '/assets/..%5c..%5coutside.txt', '/assets/%00', '//etc/passwd', '/index.html%00.js']) {
  test(`${path} shows no file that is not a page`, async () => {
    const answer = await ask(path);
    assert.doesNotMatch(answer.text, /swordfish|root:/);
    assert.ok(answer.status >= 400);
  });
}

test('without built pages, the start page says what to run', async () => {
  const [bare, bareUrl] = await startGateway(join(folder, 'nothing-here'));
  const answer = await fetch(bareUrl, { headers: navigation });
  await bare.stop();
  assert.equal(answer.status, 503);
  assert.match(await answer.text(), /<code>npm run build:web<\/code>/);
});

test('the OpenAPI document names every route, its errors and its keys', async () => {
  const { apiKey } = await loadSecrets({ dataFolder: join(folder, 'data') });
  const answer = await fetch(`${url}/docs/json`, { headers: { 'x-api-key': apiKey } });
  const document = (await answer.json()) as any;
  assert.equal(document.openapi, '3.1.0');
  assert.deepEqual(Object.keys(document.paths), ['/health', '/metrics', '/engine/run', '/engine/parse', '/engine/check', '/runs', '/link', '/session']);
  assert.deepEqual(Object.keys(document.paths['/engine/run'].post.requestBody.content['application/json'].schema.properties), ['source', 'timeout', 'env_vars', 'target']);
  for (const methods of Object.values(document.paths) as any[]) {
    for (const route of Object.values(methods) as any[]) assert.equal(route.responses.default.content['application/json'].schema.$ref, '#/components/schemas/Error');
  }
  const text = JSON.stringify(document);
  for (const [, name] of text.matchAll(/"#\/components\/schemas\/(\w+)"/g)) assert.ok(document.components.schemas[name], name);
});

const browserPath = findChromium(process.env);

test('the docs page shows every route in a browser, asks nobody else and breaks no policy', { skip: browserPath === null ? 'no Chromium here' : false }, async () => {
  const browser = await launchChromium(browserPath!);
  try {
    const page = await browser.newPage();
    const complaints: string[] = [];
    const asked: string[] = [];
    page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(gateway.issueLink());
    assert.equal(page.url(), `${url}/`);
    await page.goto(`${url}/docs`);
    await page.locator('#operations-Engine-post_engine_run').click();
    await page.getByRole('button', { name: 'Try it out' }).click();
    assert.match(await page.locator('body').innerText(), /\/engine\/check/);
    assert.deepEqual(asked.filter((address) => !address.startsWith(url) && !address.startsWith('data:')), []);
    assert.deepEqual(complaints.filter((text) => !text.includes('icon.svg') && !text.includes('404')), []);
  } finally {
    await browser.close();
  }
});

test('the help page of an error is a page of the server', async () => {
  const page = await ask('/errors/hc2001', navigation);
  assert.equal(page.status, 200);
  assert.match(String(page.headers['content-type']), /^text\/html/);
  assert.match(page.text, /<h1>HC2001: /);
  assert.match(page.text, /<h2>What to do<\/h2>/);
  const missing = await ask('/errors/..%2FREADME', navigation);
  assert.equal(missing.status, 404);
});
