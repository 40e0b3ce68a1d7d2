// Runs every program of docs/errors/ in the product's own runner processes: what should end with its code does,
// and what is called mended works.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { isCatalogueError, newId, type ErrorRecord } from '../../src/contracts/index.ts';
import { createLocalRunner } from '../../src/execution/index.ts';
import { readErrorPages, runnableBlocks } from './error-pages.ts';

// The limits of the product. Only programs that are about time get less of it, so that endless ones end soon.
const limits = { timeoutMs: 30_000, memoryBytes: 256 * 1024 ** 2, outputBytes: 1024 ** 2, recursionDepth: 1000 };
const shortTime = new Map([['HC4001', 1000]]);
const runner = createLocalRunner({ limits });
after(() => runner.close());

for (const page of readErrorPages()) {
  for (const block of runnableBlocks(page).filter((candidate) => candidate.kind === 'hypercode')) {
    const claim = block.mustFail ? 'ends with' : 'shows how to mend';
    test(`the program in ${page.path}:${block.line} ${claim} ${page.code}`, async () => {
      const { status, stderr, error } = await runProgram(block.text, shortTime.get(page.code) ?? limits.timeoutMs);
      if (block.mustFail) assert.equal(error?.code, page.code, stderr || status);
      else assert.equal(status, 'success', stderr);
    });
  }
}

async function runProgram(source: string, timeoutMs: number): Promise<{ status: string; stderr: string; error: ErrorRecord | null }> {
  try {
    const { result, error } = await runner.run({ id: newId('run'), source, fileName: 'page.hc', envVars: {}, limits: { ...limits, timeoutMs } });
    return { status: result.status, stderr: result.stderr, error };
  } catch (thrown) {
    if (!isCatalogueError(thrown)) throw thrown;
    return { status: 'refused', stderr: thrown.record.what, error: thrown.record };
  }
}
