// Programs that are strange as text, and what one run could leave for the next.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { ExecutionService } from '../../src/execution/index.ts';
import { jobOf, refusalOf, startService } from './execution-service.ts';

let service: ExecutionService;
before(async () => {
  service = await startService();
});
after(() => service.close());

async function assertNextRunWorks(): Promise<void> {
  assert.equal((await service.run(jobOf('print(6 * 7)'))).result.stdout, '42\n');
}

test('a program of 5 MB is refused with 413', async () => {
  const refused = await refusalOf(service.run(jobOf(`# ${'x'.repeat(5 * 1_048_576)}`)));
  assert.deepEqual([refused.code, refused.status], ['HC4009', 413]);
  await assertNextRunWorks();
});

test('a program of 3 MB runs', async () => {
  const { result } = await service.run(jobOf(`# ${'ä'.repeat(1_500_000)}\nprint('small')\n`));
  assert.deepEqual([result.status, result.stdout], ['success', 'small\n']);
});

test('variables of 5 MB are refused like a program', async () => {
  const refused = await refusalOf(service.run({ ...jobOf('print(1)'), envVars: { BIG: 'x'.repeat(5 * 1_048_576) } }));
  assert.equal(refused.code, 'HC4009');
});

for (const [name, source] of [
  ['a NUL', 'print(1)\u0000print(2)'],
  ['half a surrogate pair', 'print(1) \ud800 print(2)'],
  ['half a surrogate pair in a string', "print('\udc00' + 'a')"],
  ['nothing but line breaks of every kind', '\r\r\n\u2028\u2029\u0085'],
  ['escape sequences of a terminal', "print('\u001b[31mred\u001b]0;title\u0007')"],
  ['a closing quote and JavaScript', "x = '\\'); process.exit(); ('"],
] as const) {
  test(`a program with ${name} gets an answer, and the next run works`, async () => {
    const { result, error } = await service.run(jobOf(source));
    assert.ok(result.status === 'success' || /^HC[123]\d/.test(error?.code ?? ''), `${result.status} ${error?.code}`);
    assert.notEqual(error?.code, 'HC0001');
    await assertNextRunWorks();
  });
}

test('a mistake in the text ends with exit code 1 and shows its place on standard error', async () => {
  const { result, error } = await service.run(jobOf('print(1)\nx = (\n'));
  assert.deepEqual([result.status, result.exit_code, result.stdout], ['error', 1, '']);
  assert.match(error?.code ?? '', /^HC1/);
  assert.match(result.stderr, /line 2/);
});

test('a variable of one run is unknown to the next', async () => {
  await service.run(jobOf('secret = 41\nprint(secret)'));
  const { result } = await service.run(jobOf('print(secret)'));
  assert.equal(result.status, 'error');
  assert.match(result.stderr, /secret/);
});

test('a class, a function or a changed list of one run is unknown to the next', async () => {
  await service.run(jobOf('class Thing:\n    shared = []\nThing.shared.append(1)\ndef print2(x):\n    return x\n'));
  const { result } = await service.run(jobOf('class Thing:\n    shared = []\nprint(Thing.shared)\n'));
  assert.equal(result.stdout, '[]\n');
});

for (const name of ['constructor', '__proto__', 'toString', 'globalThis', 'process', 'require', 'Function']) {
  test(`the name ${name} leads to nothing of the host`, async () => {
    const { result } = await service.run(jobOf(`try:\n    print(${name})\nexcept Exception as e:\n    print('nothing')\n`));
    assert.ok(!/\[native code\]|\[object|Function|process/.test(result.stdout), result.stdout);
    await service.run(jobOf(`x = [].${name}\n`));
    await assertNextRunWorks();
  });
}

test('the environment of the service is out of reach, and the variables of the job are there', async () => {
  process.env.HYPERCODE_TEST_SECRET = 'do-not-show';
  const { result } = await service.run({ ...jobOf("import os\nprint(os.environ.get('GREETING'))\nprint(os.environ.get('HYPERCODE_TEST_SECRET'))\n"), envVars: { GREETING: 'hello' } });
  delete process.env.HYPERCODE_TEST_SECRET;
  assert.equal(result.stdout, 'hello\nNone\n');
});
