// The way of a person into Mission Control: link, cookie, pages.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { startProduct, type Answer, type Product } from './running-product.ts';

let product: Product;
before(async () => void (product = await startProduct({ roles: 'gateway' })));
after(() => product.stop());

const navigation = { accept: 'text/html', 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
const open = (link: string, headers: Record<string, string> = navigation, method = 'GET'): Promise<Answer> =>
  product.ask(method, new URL(link).pathname, { withKey: false, headers });

async function newLink(): Promise<string> {
  const answer = await product.ask('POST', '/link', { body: {} });
  assert.equal(answer.status, 201);
  assert.equal(answer.json.expires_in, 300);
  return answer.json.link;
}

test('a link opens once, gives a cookie and leaves a clean address', async () => {
  const link = await newLink();
  const first = await open(link);
  assert.equal(first.status, 303);
  assert.equal(first.headers.location, '/');
  const [cookie] = first.headers['set-cookie']!;
  assert.match(cookie, /^hypercode_session_\d+=1\.[\w.-]+; Path=\/; HttpOnly; SameSite=Strict; Max-Age=2592000$/);
  const session = await product.ask('GET', '/session', { withKey: false, headers: { cookie: cookie.split(';')[0] } });
  assert.equal(session.text, '{"signed_in_by":"session"}');
});

test('a used link shows a calm page that says what to do next', async () => {
  const link = await newLink();
  await open(link);
  const second = await open(link);
  assert.equal(second.status, 410);
  assert.match(second.headers['content-type'] as string, /^text\/html/);
  assert.match(second.text, /This link was used before\./);
  assert.match(second.text, /<code>hypercode link<\/code>/);
  assert.match(second.text, /HC5027/);
  assert.doesNotMatch(second.text, /<script/);
  assert.equal(second.headers['set-cookie'], undefined);
});

test('a link that is not known says so to people and to programs', async () => {
  const page = await open(`${product.url}/link/abc`);
  const data = await open(`${product.url}/link/abc`, {});
  assert.equal(page.status, 404);
  assert.match(page.text, /HC5029/);
  assert.equal(data.json.code, 'HC5029');
});

test('looking at a link ahead of the click does not use it up', async () => {
  const link = await newLink();
  await open(link, {}, 'HEAD');
  await open(link, { ...navigation, 'sec-purpose': 'prefetch;prerender' });
  assert.equal((await open(link)).status, 303);
});

test('of a hundred that open one link at once, one gets in', async () => {
  const link = await newLink();
  const answers = await Promise.all(Array.from({ length: 100 }, () => open(link)));
  assert.equal(answers.filter((answer) => answer.status === 303).length, 1);
});

test('no ticket, key or cookie is written to the log', async () => {
  const link = await newLink();
  const opened = await open(link);
  const cookie = opened.headers['set-cookie']![0].split(';')[0];
  await product.ask('GET', '/session', { withKey: false, headers: { cookie } });
  for (const secret of [link.split('/').at(-1)!, product.apiKey, cookie.split('=')[1]]) assert.ok(!product.log().includes(secret));
});

test('a session survives a restart of the server', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'hypercode-test-'));
  try {
    const first = await startProduct({ roles: 'gateway', dataFolder });
    const opened = await first.ask('GET', new URL(first.link).pathname, { withKey: false });
    const cookie = opened.headers['set-cookie']![0].split(';')[0];
    await first.stop();
    const second = await startProduct({ roles: 'gateway', dataFolder, env: { HYPERCODE_PORT: String(first.port) } });
    const session = await second.ask('GET', '/session', { withKey: false, headers: { cookie } });
    const oldLink = await second.ask('GET', new URL(first.link).pathname, { withKey: false });
    await second.stop();
    assert.equal(session.text, '{"signed_in_by":"session"}');
    assert.equal(oldLink.json.code, 'HC5029');
  } finally {
    rmSync(dataFolder, { recursive: true, force: true });
  }
});

test('only the owner can read the secrets', () => {
  assert.equal(statSync(product.dataFolder).mode & 0o777, 0o700);
  assert.equal(statSync(join(product.dataFolder, 'secrets.json')).mode & 0o777, 0o600);
  assert.match(product.apiKey, /^hc_[0-9A-Za-z]{40}$/);
});

test('open mode asks for no key, and says so on every answer and at the start', async () => {
  const openMode = await startProduct({ roles: 'gateway', env: { API_KEY: 'dev-open' } });
  const session = await openMode.ask('GET', '/session', { withKey: false });
  const foreign = await openMode.ask('GET', '/session', { withKey: false, headers: { 'sec-fetch-site': 'cross-site' } });
  await openMode.stop();
  assert.equal(session.text, '{"signed_in_by":"open-mode"}');
  assert.equal(session.headers['x-hypercode-mode'], 'open');
  assert.equal(foreign.json.code, 'HC5022');
  assert.match(openMode.log(), /WARNING: open mode/);
});

test('a key from the settings takes the place of the one in the data folder', async () => {
  const own = await startProduct({ roles: 'gateway', env: { API_KEY: 'my-own-key-123' } });
  const known = await own.ask('GET', '/session');
  const other = await own.ask('GET', '/session', { withKey: false, headers: { 'x-api-key': product.apiKey } });
  await own.stop();
  assert.equal(known.status, 200);
  assert.equal(other.json.code, 'HC5024');
});
