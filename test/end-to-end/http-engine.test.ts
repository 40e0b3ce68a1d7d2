// Running and reading programs over HTTP, in the shapes of the V2.0 reference.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startProduct, type Product } from './running-product.ts';

let product: Product;
before(async () => void (product = await startProduct()));
after(() => product.stop());

test('the request of the V2.0 reference gets exactly its answer', async () => {
  const answer = await product.ask('POST', '/engine/run', {
    headers: { 'content-type': 'application/json' },
    body: '{"source": "print(\\"Hello HyperCode\\")", "timeout": 30, "env_vars": {"KEY": "value"}, "target": "python"}',
  });
  assert.equal(answer.status, 200);
  const { duration, ...rest } = answer.json;
  assert.deepEqual(Object.keys(answer.json), ['stdout', 'stderr', 'exit_code', 'status', 'duration', 'language']);
  assert.deepEqual(rest, { stdout: 'Hello HyperCode\n', stderr: '', exit_code: 0, status: 'success', language: 'hypercode' });
  assert.ok(duration > 0 && duration < 30);
  assert.equal(answer.headers['x-hypercode-path'], 'engine');
  assert.match(answer.headers['x-run-id'] as string, /^run_[0-9a-f]{32}$/);
  assert.match(answer.headers['x-request-id'] as string, /^req_[0-9a-f]{32}$/);
});

test('a program that ends with an error is an HTTP 200 with the error beside it', async () => {
  const answer = await product.run('message = "hi"\nprint(mesage)\n');
  assert.equal(answer.status, 200);
  assert.equal(answer.json.status, 'error');
  assert.equal(answer.json.exit_code, 1);
  assert.match(answer.json.stderr, /NameError/);
  assert.equal(answer.json.error.type, 'NameError');
  assert.equal(answer.json.error.line, 2);
  assert.deepEqual(answer.json.error.suggestions, ['message']);
});

test('a program that takes too long ends within its time', async () => {
  const answer = await product.run('while True:\n    pass\n', { timeout: 0.5 });
  assert.equal(answer.status, 200);
  assert.equal(answer.json.status, 'timeout');
  assert.equal(answer.json.error.code, 'HC4001');
});

test('/runs tells the story of the run', async () => {
  const answer = await product.ask('POST', '/runs', { body: { source: 'print(1 + 2)' } });
  assert.equal(answer.status, 200);
  assert.deepEqual(Object.keys(answer.json), ['id', 'summary', 'result', 'error']);
  assert.equal(answer.json.id, answer.headers['x-run-id']);
  assert.equal(answer.json.result.stdout, '3\n');
  assert.equal(answer.json.error, null);
  assert.ok(answer.json.summary.length > 10 && answer.json.summary.length <= 200);
});

test('/runs takes own files and input; /engine/run keeps the shape of the reference', async () => {
  const files = { 'lib/words.hc': 'def shout(text):\n    return text.upper()\n', 'data.txt': 'from a file' };
  const source = 'from lib.words import shout\nprint(shout(input()), open("data.txt").read())\n';
  const answer = await product.ask('POST', '/runs', { body: { source, files, stdin: 'hello\n' } });
  assert.equal(answer.json.result.stdout, 'HELLO from a file\n');
  assert.equal((await product.ask('POST', '/runs', { body: { source: 'print(1)', files: { '../up.hc': '' } } })).status, 422);
  assert.equal((await product.ask('POST', '/runs', { body: { source: 'print(1)', files: { '/etc/passwd': '' } } })).status, 422);
  assert.equal((await product.ask('POST', '/engine/run', { body: { source: 'print(1)', files } })).status, 422);
});

test('/engine/parse shows the tree in the encoding of the V2.0 reference', async () => {
  const answer = await product.ask('POST', '/engine/parse', { body: { source: 'x = 42\nprint(x)\n' } });
  assert.equal(answer.status, 200);
  assert.deepEqual(answer.json.errors, []);
  const text = JSON.stringify(answer.json.tree);
  assert.match(text, /\{"var":"x"\}/);
  assert.match(text, /"call":\{"func":/);
});

test('/engine/parse reads on after a mistake and names it', async () => {
  const answer = await product.ask('POST', '/engine/parse', { body: { source: 'x = = 1\nprint(2)\n' } });
  assert.equal(answer.status, 200);
  assert.match(answer.json.errors[0].code, /^HC1/);
  assert.match(JSON.stringify(answer.json.tree), /"call"/);
});

test('/engine/check finds mistakes without running', async () => {
  const clean = await product.ask('POST', '/engine/check', { body: { source: 'print(1)\n' } });
  const broken = await product.ask('POST', '/engine/check', { body: { source: 'print(mesage)\n' } });
  assert.deepEqual(clean.json, { errors: [] });
  assert.match(broken.json.errors[0].code, /^HC2/);
});

test('/metrics counts runs and requests', async () => {
  await product.run('print(1)');
  const answer = await product.ask('GET', '/metrics');
  assert.match(answer.headers['content-type'] as string, /^text\/plain/);
  assert.match(answer.text, /hypercode_executions_total\{status="success",language="hypercode"\} [1-9]/);
  assert.match(answer.text, /hypercode_http_request_duration_seconds_count\{method="POST",route="\/engine\/run",status="200"\} [1-9]/);
});

test('a server without the role execution says so', async () => {
  const gatewayOnly = await startProduct({ roles: 'gateway' });
  const answer = await gatewayOnly.run('print(1)');
  await gatewayOnly.stop();
  assert.equal(answer.status, 503);
  assert.equal(answer.json.code, 'HC5033');
});

test('a thousand small requests at once are all answered', async () => {
  const answers = await Promise.all(Array.from({ length: 1000 }, (_, index) => product.ask('GET', index % 2 === 0 ? '/health' : '/session')));
  assert.equal(answers.filter((answer) => answer.status === 200).length, 1000);
  assert.equal(new Set(answers.map((answer) => answer.headers['x-request-id'])).size, 1000);
});

test('more runs than fit are answered too: run or refused with the next step', async () => {
  const answers = await Promise.all(Array.from({ length: 200 }, () => product.run('print(1)')));
  for (const answer of answers) {
    if (answer.status === 200) assert.equal(answer.json.stdout, '1\n');
    else {
      assert.equal(answer.status, 503);
      assert.equal(answer.json.code, 'HC4006');
      assert.equal(answer.headers['retry-after'], '2');
    }
  }
  assert.ok(answers.filter((answer) => answer.status === 200).length >= 68);
});

test('a run whose client went away is ended', async () => {
  const gone = new AbortController();
  const lost = fetch(`${product.url}/engine/run`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-api-key': product.apiKey },
    body: JSON.stringify({ source: 'while True:\n    pass\n', timeout: 60 }),
    signal: gone.signal,
  }).catch(() => null);
  setTimeout(() => gone.abort(), 500);
  await lost;
  const end = performance.now() + 10_000;
  let metrics = '';
  while (!/executions_total\{status="stopped"/.test(metrics) && performance.now() < end) metrics = (await product.ask('GET', '/metrics')).text;
  assert.match(metrics, /hypercode_executions_total\{status="stopped",language="hypercode"\} 1/);
});
