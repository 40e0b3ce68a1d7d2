// Requests that are too large, too slow or no HTTP at all end with an answer, and the next request works.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { bodyOf, sendRaw, startProduct, type Product } from './running-product.ts';

let product: Product;
before(async () => void (product = await startProduct({ env: { HYPERCODE_REQUEST_TIMEOUT_S: '1', HYPERCODE_BODY_LIMIT_KB: '64' } })));
after(() => product.stop());

const json = { 'content-type': 'application/json' };

async function assertStillWell(): Promise<void> {
  assert.equal((await product.ask('GET', '/health')).text, '{"status":"healthy"}');
}

test('a body above the limit of the settings is refused', async () => {
  const answer = await product.ask('POST', '/engine/run', { headers: json, body: `{"source": "${'x'.repeat(70 * 1024)}"}` });
  assert.equal(answer.status, 413);
  assert.equal(answer.json.code, 'HC5008');
  assert.equal(answer.json.what, 'The request body is larger than 64 KB.');
  await assertStillWell();
});

test('a body without a length is refused when it grows above the limit', async () => {
  const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
  const raw = await sendRaw(product.port, [
    `POST /engine/run HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nX-API-Key: ${product.apiKey}\r\nTransfer-Encoding: chunked\r\n\r\n`,
    chunk,
    chunk,
  ]);
  assert.match(raw, /^HTTP\/1\.1 413 /);
  assert.equal(bodyOf(raw).code, 'HC5008');
  await assertStillWell();
});

test('headers above 16 KB are refused', async () => {
  const raw = await sendRaw(product.port, [`GET /health HTTP/1.1\r\nHost: localhost\r\nX-Large: ${'x'.repeat(17 * 1024)}\r\n\r\n`]);
  assert.match(raw, /^HTTP\/1\.1 431 /);
  assert.equal(bodyOf(raw).code, 'HC5013');
  await assertStillWell();
});

const slow: [name: string, pieces: string[]][] = [
  ['a request whose headers never end', ['GET /health HTTP/1.1\r\nHost: localhost\r\nX-Slow: ']],
  ['a connection that never says anything', []],
  ['a body that never ends', ['POST /engine/run HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nX-API-Key: KEY\r\nContent-Length: 100\r\n\r\n{']],
];

for (const [name, pieces] of slow) {
  test(`${name} is ended with an answer`, async () => {
    const raw = await sendRaw(product.port, pieces.map((piece) => piece.replace('KEY', product.apiKey)));
    assert.match(raw, /^HTTP\/1\.1 408 /);
    assert.equal(bodyOf(raw).code, 'HC5014');
    await assertStillWell();
  });
}

test('a hundred slow connections do not keep others waiting', async () => {
  const attacks = Array.from({ length: 100 }, () => sendRaw(product.port, ['GET /health HTTP/1.1\r\nHost: localhost\r\nX-Slow: ']));
  await assertStillWell();
  for (const raw of await Promise.all(attacks)) assert.match(raw, /^HTTP\/1\.1 408 /);
});

const broken: [name: string, text: string][] = [
  ['a line that is no HTTP', 'hello there\r\n\r\n'],
  ['the start of an encrypted connection', '\u0016\u0003\u0001\u0002\u0000\u0001\r\n\r\n'],
  ['a header with a sign that is not allowed', 'GET / HTTP/1.1\r\nHost: localhost\r\nX Y: 1\r\n\r\n'],
  ['two lengths', 'POST /engine/run HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx'],
  ['a length and chunks', 'POST /engine/run HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'],
];

for (const [name, text] of broken) {
  test(`${name} is refused`, async () => {
    const raw = await sendRaw(product.port, [text]);
    assert.match(raw, /^HTTP\/1\.1 400 /);
    assert.equal(bodyOf(raw).code, 'HC5015');
    assert.doesNotMatch(raw, /HPE_|node/i);
    await assertStillWell();
  });
}

test('programs of more than 256 KB are not read in the main process', async () => {
  const larger = await startProduct();
  try {
    const answer = await larger.ask('POST', '/engine/check', { body: { source: '#'.repeat(300 * 1024) } });
    assert.equal(answer.status, 413);
    assert.equal(answer.json.what, 'The request body is larger than 256 KB.');
  } finally {
    await larger.stop();
  }
});
