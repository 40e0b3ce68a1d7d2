// Sends every request of docs/errors/ to the real server, started once as a person would start it.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startProduct, type Product } from '../end-to-end/running-product.ts';
import { readErrorPages, runnableBlocks } from './error-pages.ts';
import { readRawRequest } from './raw-request.ts';

let product: Product;
before(async () => { product = await startProduct(); });
after(() => product?.stop());

for (const page of readErrorPages()) {
  for (const block of runnableBlocks(page).filter((candidate) => candidate.kind === 'http')) {
    const claim = block.mustFail ? 'meets' : 'shows how to mend';
    test(`the request in ${page.path}:${block.line} ${claim} ${page.code}`, async () => {
      const { method, path, headers, body, withKey } = readRawRequest(block.text);
      const answer = await product.ask(method, path, { headers, withKey, ...(body === '' ? {} : { body }) });
      if (block.mustFail) assert.equal(answer.json?.code ?? answer.json?.error?.code, page.code, answer.text);
      else assert.ok(answer.status >= 200 && answer.status < 300, `${answer.status} ${answer.text}`);
    });
  }
}

test('a request of a page is read line by line', () => {
  assert.deepEqual(readRawRequest('POST /engine/run\nContent-Type: text/plain\nX-API-Key: -\n\n{"a":\n\n1}\n'), {
    method: 'POST', path: '/engine/run', headers: { 'content-type': 'text/plain' }, body: '{"a":\n\n1}', withKey: false,
  });
  assert.equal(readRawRequest('GET /health\n').withKey, true);
});
