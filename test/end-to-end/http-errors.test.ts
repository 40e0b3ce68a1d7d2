// Every kind of broken request gets the one error shape, with a place where there is one.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sendRaw, startProduct, type AskOptions, type Product } from './running-product.ts';

let product: Product;
before(async () => void (product = await startProduct()));
after(() => product.stop());

const fields = ['detail', 'error_type', 'line', 'column', 'suggestions', 'code', 'what', 'where', 'why', 'next', 'page', 'request_id'];

interface Case {
  name: string;
  method?: string;
  path?: string;
  options?: AskOptions;
  status: number;
  expected: Record<string, unknown>;
}

const sent = (body: unknown, headers: Record<string, string> = {}): AskOptions => ({ body, headers: { 'content-type': 'application/json', ...headers } });

const cases: Case[] = [
  { name: 'JSON with a comma too many', options: sent('{"source": "x",}'), status: 400, expected: { code: 'HC5001', line: 1, column: 16, where: 'request body', error_type: 'RequestError' } },
  { name: 'JSON that breaks on its third line', options: sent('{\n  "source": "x",\n  "timeout": 1O\n}'), status: 400, expected: { code: 'HC5001', line: 3, column: 15 } },
  { name: 'JSON with single quotes', options: sent("{'source': 'x'}"), status: 400, expected: { code: 'HC5001', line: 1, column: 2 } },
  { name: 'JSON that ends too early', options: sent('{"source": "x"'), status: 400, expected: { code: 'HC5001', line: 1, column: 15 } },
  { name: 'JSON after a wide character', options: sent('{"source": "🚀" x}'), status: 400, expected: { code: 'HC5001', line: 1, column: 16 } },
  { name: 'two values', options: sent('{} {}'), status: 400, expected: { code: 'HC5001', line: 1, column: 4 } },
  { name: 'no body', options: sent(''), status: 400, expected: { code: 'HC5002', line: null, column: null } },
  { name: 'only spaces', options: sent('  \n '), status: 400, expected: { code: 'HC5002' } },
  { name: 'the body null', options: sent('null'), status: 400, expected: { code: 'HC5002' } },
  { name: 'a list as body', options: sent('[1]'), status: 422, expected: { code: 'HC5017', detail: 'The request body holds a list.' } },
  { name: 'a text as body', options: sent('"x"'), status: 422, expected: { code: 'HC5017' } },
  { name: 'an unknown field', options: sent({ source: 'x', timout: 3 }), status: 422, expected: { code: 'HC5003', suggestions: ['timeout'], detail: 'The field `timout` is not known here.' } },
  { name: 'a needed field with a slip', options: sent({ sorce: 'x' }), status: 422, expected: { code: 'HC5003', suggestions: ['source'] } },
  { name: 'a field far from any other', options: sent({ source: 'x', colour: 1 }), status: 422, expected: { code: 'HC5003', suggestions: [] } },
  { name: 'a missing field', options: sent({}), status: 422, expected: { code: 'HC5004', what: 'The field `source` is missing.' } },
  { name: 'a number for text', options: sent({ source: 5 }), status: 422, expected: { code: 'HC5005', detail: 'The field `source` holds a number.', why: 'It must hold text.' } },
  { name: 'null for text', options: sent({ source: null }), status: 422, expected: { code: 'HC5005', detail: 'The field `source` holds no value.' } },
  { name: 'text for a number', options: sent({ source: 'x', timeout: '5' }), status: 422, expected: { code: 'HC5005', why: 'It must hold a number.' } },
  { name: 'a list for an object', options: sent({ source: 'x', env_vars: [] }), status: 422, expected: { code: 'HC5005', why: 'It must hold an object.' } },
  { name: 'a number inside env_vars', options: sent({ source: 'x', env_vars: { A: 1 } }), status: 422, expected: { code: 'HC5005', detail: 'The field `env_vars.A` holds a number.' } },
  { name: 'a name env_vars cannot have', options: sent({ source: 'x', env_vars: { '1A': 'x' } }), status: 422, expected: { code: 'HC5006' } },
  { name: 'a time of zero', options: sent({ source: 'x', timeout: 0 }), status: 422, expected: { code: 'HC5006', why: 'It must be more than 0.' } },
  { name: 'a time too long', options: sent({ source: 'x', timeout: 301 }), status: 422, expected: { code: 'HC5006', why: 'It must be at most 300.' } },
  { name: 'an unknown target', options: sent({ source: 'x', target: 'cobol' }), status: 422, expected: { code: 'HC5006' } },
  { name: 'several problems at once', options: sent({ source: 1, timeout: 'x' }), status: 422, expected: { code: 'HC5005', detail: 'The field `source` holds a number. Look also at `timeout`.' } },
  { name: 'the name __proto__', options: sent('{"source": "x", "__proto__": {"polluted": true}}'), status: 400, expected: { code: 'HC5007' } },
  { name: 'the name __proto__ deep inside', options: sent('{"source": "x", "env_vars": {"a": [{"__proto__": 1}]}}'), status: 400, expected: { code: 'HC5007' } },
  { name: 'the name __proto__ in other letters', options: sent('{"source": "x", "\\u005f_proto__": 1}'), status: 400, expected: { code: 'HC5007' } },
  { name: 'a constructor with a prototype', options: sent('{"source": "x", "constructor": {"prototype": {"polluted": true}}}'), status: 400, expected: { code: 'HC5007' } },
  { name: 'a field called constructor', options: sent('{"source": "x", "constructor": 1}'), status: 422, expected: { code: 'HC5003' } },
  { name: 'brackets inside brackets 100,000 deep', options: sent('['.repeat(100_000)), status: 400, expected: { code: 'HC5001', column: 100_001 } },
  { name: 'a compressed body', options: sent('{}', { 'content-encoding': 'gzip' }), status: 415, expected: { code: 'HC5010' } },
  { name: 'a method the address does not take', method: 'GET', status: 405, expected: { code: 'HC5011', next: 'Send the request with `POST`.' } },
  { name: 'another method', method: 'PUT', options: sent({}), status: 405, expected: { code: 'HC5011' } },
  { name: 'a method on a page', method: 'POST', path: '/health', options: sent({}), status: 405, expected: { code: 'HC5011' } },
  { name: 'an address with a slip', path: '/engin/run', options: sent({}), status: 404, expected: { code: 'HC5012', suggestions: ['POST /engine/run'] } },
  { name: 'an address with a slip, read', method: 'GET', path: '/helth', status: 404, expected: { code: 'HC5012', suggestions: ['GET /health'] } },
  { name: 'an address far from any other', method: 'GET', path: '/what/is/this/place', status: 404, expected: { code: 'HC5012', suggestions: [] } },
  { name: 'an address with markup', method: 'GET', path: '/%3Cscript%3E', status: 404, expected: { code: 'HC5012' } },
  { name: 'an address that cannot be read', method: 'GET', path: '/%zz', status: 400, expected: { code: 'HC5016' } },
];

for (const { name, method = 'POST', path = '/engine/run', options = {}, status, expected } of cases) {
  test(`${name} answers ${status} ${String(expected.code)}`, async () => {
    const answer = await product.ask(method, path, options);
    assert.equal(answer.status, status, answer.text);
    assert.deepEqual(Object.keys(answer.json), fields);
    for (const [field, value] of Object.entries(expected)) assert.deepEqual(answer.json[field], value, field);
    assert.equal(answer.json.page, `docs/errors/${answer.json.code}.md`);
    assert.equal(answer.json.request_id, answer.headers['x-request-id']);
    assert.doesNotMatch(answer.text, /node_modules|\bat .*:\d+:\d+|\/src\//, 'no stack and no path');
  });
}

test('an address names the methods it takes', async () => {
  const run = await product.ask('GET', '/engine/run');
  const health = await product.ask('POST', '/health', sent({}));
  assert.equal(run.headers.allow, 'POST');
  assert.deepEqual(health.headers.allow!.split(', ').sort(), ['GET', 'HEAD']);
});

test('a body that tries to change prototypes changes nothing', async () => {
  await product.ask('POST', '/engine/run', sent('{"source": "x", "__proto__": {"status": "polluted"}}'));
  const health = await product.ask('GET', '/health');
  assert.equal(health.text, '{"status":"healthy"}');
});

test('a person in a browser gets a page instead of JSON', async () => {
  const answer = await product.ask('GET', '/session', { withKey: false, headers: { accept: 'text/html,*/*', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document', 'sec-fetch-site': 'none' } });
  assert.equal(answer.status, 401);
  assert.match(answer.headers['content-type'] as string, /^text\/html/);
  assert.match(answer.text, /HC5023/);
  assert.doesNotMatch(answer.text, /<script/);
});

test('text from the request is not markup on the page', async () => {
  const raw = await sendRaw(product.port, ['GET /x/<b>.png HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n']);
  assert.match(raw, /^HTTP\/1\.1 404 /);
  assert.match(raw, /&lt;b&gt;/);
  assert.doesNotMatch(raw, /<b>/);
});

test('an address that cannot be read gets a page with the security headers too', async () => {
  const answer = await product.ask('GET', '/%zz', { headers: { accept: 'text/html' } });
  assert.match(answer.headers['content-security-policy'] as string, /^default-src 'self'/);
  const nonce = /'nonce-([^']+)'/.exec(answer.headers['content-security-policy'] as string)![1];
  assert.ok(answer.text.includes(`<style nonce="${nonce}">`));
});
