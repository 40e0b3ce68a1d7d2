// Programs that take all they can get. Each ends within its limit, with its own error and its own exit
// code, and the run after it works. Exit codes and statuses are literals here: others rely on them.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { RunLimits, RunOutcome } from '../../src/contracts/index.ts';
import type { ExecutionService } from '../../src/execution/index.ts';
import { endlessLoop, jobOf, startService, waitFor } from './execution-service.ts';

let service: ExecutionService;
before(async () => {
  service = await startService();
});
after(() => service.close());

interface Ending {
  status: string;
  exitCode: number;
  codes: string[];
}

const timeout: Ending = { status: 'timeout', exitCode: 124, codes: ['HC4001'] };
const memoryLimit: Ending = { status: 'memory_limit', exitCode: 137, codes: ['HC4002'] };
const outputLimit: Ending = { status: 'output_limit', exitCode: 153, codes: ['HC4003'] };

interface Hostile {
  name: string;
  source: string;
  limits?: Partial<RunLimits>;
  /** More than one where the engine may notice before the process does. */
  endings: Ending[];
}

/** The engine's own answer, an error that a program could have caught. */
const engineError = (...codes: string[]): Ending => ({ status: 'error', exitCode: 1, codes });

const hostile: Hostile[] = [
  { name: 'an endless loop', source: endlessLoop, limits: { timeoutMs: 300 }, endings: [timeout] },
  { name: 'an endless loop of calls', source: 'def f():\n    return 1\nwhile True:\n    f()\n', limits: { timeoutMs: 300 }, endings: [timeout] },
  { name: 'an endless loop that catches everything', source: 'while True:\n    try:\n        x = 1 // 0\n    except:\n        pass\n', limits: { timeoutMs: 300 }, endings: [timeout] },
  { name: 'ten to the power of ten to the power of ten', source: 'print(10**10**10)', endings: [memoryLimit, engineError('HC3', 'HC4002')] },
  { name: 'a list that grows for ever', source: 'xs = []\nwhile True:\n    xs.append(1)\n', endings: [memoryLimit, engineError('HC3', 'HC4002')] },
  { name: 'a list of lists that grows for ever', source: 'xs = []\nwhile True:\n    xs.append([1, 2, 3])\n', endings: [memoryLimit, engineError('HC3', 'HC4002')] },
  { name: 'a string that doubles', source: "s = 'x'\nwhile True:\n    s = s + s\n", endings: [memoryLimit, engineError('HC3', 'HC4002')] },
  { name: 'a dict that grows for ever', source: "d = {}\ni = 0\nwhile True:\n    d[i] = i\n    i = i + 1\n", endings: [memoryLimit, engineError('HC3', 'HC4002')] },
  { name: 'recursion without end', source: 'def f(n):\n    return f(n + 1)\nf(0)\n', endings: [engineError('HC3')] },
  { name: '100 MB of output', source: "line = 'x' * 1000\nfor i in range(100000):\n    print(line)\n", endings: [outputLimit] },
  { name: 'a flood of output without a line break', source: "while True:\n    print('xy', end='')\n", endings: [outputLimit] },
  { name: '100 MB of output in one call', source: "print('x' * 100000000)\n", endings: [outputLimit, memoryLimit, engineError('HC3')] },
];

for (const { name, source, limits, endings } of hostile) {
  test(`${name} ends with its own error, and the next run works`, async () => {
    const outcome = await service.run(jobOf(source, limits));
    assertEnding(outcome, endings);
    const next = await service.run(jobOf('print(6 * 7)'));
    assert.equal(next.result.stdout, '42\n');
    assert.equal(next.result.status, 'success');
  });
}

function assertEnding({ result, error }: RunOutcome, endings: Ending[]): void {
  const found = endings.find(({ status }) => status === result.status);
  assert.ok(found, `ended with ${result.status} ${error?.code}: ${result.stderr.slice(0, 500)}`);
  assert.equal(result.exit_code, found.exitCode);
  assert.ok(found.codes.some((code) => error?.code.startsWith(code)), `ended with ${error?.code}`);
  assert.match(result.stderr, new RegExp(error?.code ?? '-'));
}

test('exactly the bytes of the limit are kept, and the cut is told on standard error only', async () => {
  const { result } = await service.run(jobOf("while True:\n    print('x' * 99)\n", { outputBytes: 12_345 }));
  assert.equal(result.status, 'output_limit');
  assert.equal(result.stdout, `${'x'.repeat(99)}\n`.repeat(124).slice(0, 12_345));
  assert.match(result.stderr, /HC4003/);
});

test('a character is never cut in two at the limit', async () => {
  const { result } = await service.run(jobOf("while True:\n    print('äöü€', end='')\n", { outputBytes: 1000 }));
  assert.ok(Buffer.byteLength(result.stdout) > 1000 - 4);
  assert.ok(Buffer.byteLength(result.stdout) <= 1000);
  assert.ok(!result.stdout.includes('\ufffd'));
});

test('output at the limit to the byte is no error', async () => {
  const { result } = await service.run(jobOf("print('x' * 999)", { outputBytes: 1000 }));
  assert.equal(result.status, 'success');
  assert.equal(result.stdout.length, 1000);
});

test('output that passes the limit with the last print of a program is an error too', async () => {
  const { result, error } = await service.run(jobOf("print('x' * 1000)", { outputBytes: 1000 }));
  assert.equal(result.status, 'output_limit');
  assert.equal(result.exit_code, 153);
  assert.equal(error?.code, 'HC4003');
  assert.equal(result.stdout, 'x'.repeat(1000));
});

test('a job gets no more than the settings allow', async () => {
  const small = await startService({ outputBytes: 10 });
  try {
    const { result } = await small.run(jobOf("print('x' * 100)", { outputBytes: 1000 }));
    assert.equal(result.stdout, 'x'.repeat(10));
  } finally {
    await small.close();
  }
});

test('output shows while the program still spins', async () => {
  const stop = new AbortController();
  const seen: string[] = [];
  const { result } = await service.run(jobOf(`print('one')\nprint('two')\n${endlessLoop}`), {
    signal: stop.signal,
    onOutput: (stream, text) => {
      seen.push(`${stream}: ${text}`);
      if (seen.join('').includes('two')) stop.abort();
    },
  });
  assert.equal(result.status, 'stopped');
  assert.equal(result.exit_code, 130);
  assert.equal(result.stdout, 'one\ntwo\n');
});

test('a program that stops when asked leaves its runner ready for the next run', async () => {
  const runnerAfter = async (source: string, limits: Partial<RunLimits>): Promise<number> => {
    await service.run(jobOf(source, limits));
    return (await waitFor(() => service.describe().runners.find(({ state }) => state === 'idle'))).pid;
  };
  const pid = await runnerAfter('print(1)', {});
  assert.equal(await runnerAfter(endlessLoop, { timeoutMs: 100 }), pid);
  assert.equal(await runnerAfter("while True:\n    print('x' * 100)\n", { outputBytes: 1000 }), pid);
});
