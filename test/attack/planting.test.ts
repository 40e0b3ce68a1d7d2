// What a program leaves behind in what all programs share: nothing. One program shows the state of the library, one
// changes all of it, and the first runs again in the same runner.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { newId } from '../../src/contracts/index.ts';
import type { ProgramRunner, RunLimits } from '../../src/contracts/index.ts';
import { createLocalRunner } from '../../src/execution/index.ts';

const text = (name: string): string => readFileSync(path.join(import.meta.dirname, 'planting', name), 'utf8');
const limits: RunLimits = { timeoutMs: 8000, memoryBytes: 128 * 1024 * 1024, outputBytes: 64 * 1024, recursionDepth: 1000 };

let runner: ProgramRunner;
before(() => void (runner = createLocalRunner({ limits })));
after(() => runner.close());

async function linesOf(source: string): Promise<string[]> {
  const { result } = await runner.run({ id: newId('run'), source, fileName: 'program.hc', envVars: {}, limits });
  assert.equal(result.status, 'success', result.stderr);
  return result.stdout.trimEnd().split('\n');
}

test('nothing that a program changes in the library or in builtins is there in the next run', async () => {
  const before = await linesOf(text('look.hc'));
  const planted = await linesOf(`${text('plant.hc')}\n${text('look.hc')}`);
  // Else this test could not fail: each line must show what was planted.
  for (const [index, line] of before.entries()) assert.notEqual(planted[index], line);
  assert.deepEqual(await linesOf(text('look.hc')), before);
});
