// Runs every program of docs/errors/ in the product's own runner processes: what should end with its code does,
// and what is called mended works.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { newId } from '../../src/contracts/index.ts';
import { createLocalRunner } from '../../src/execution/index.ts';
import { readErrorPages, runnableBlocks } from './error-pages.ts';

// The limits of the product, with a shorter time so that endless programs end soon.
const limits = { timeoutMs: 3000, memoryBytes: 256 * 1024 ** 2, outputBytes: 1024 ** 2, recursionDepth: 1000 };
const runner = createLocalRunner({ limits });
after(() => runner.close());

for (const page of readErrorPages()) {
  for (const block of runnableBlocks(page).filter((candidate) => candidate.kind === 'hypercode')) {
    const claim = block.mustFail ? 'ends with' : 'shows how to mend';
    test(`the program in ${page.path}:${block.line} ${claim} ${page.code}`, async () => {
      const outcome = await runner.run({ id: newId('run'), source: block.text, fileName: 'page.hc', envVars: {}, limits });
      if (block.mustFail) assert.equal(outcome.error?.code, page.code, outcome.result.stderr || outcome.result.status);
      else assert.equal(outcome.result.status, 'success', outcome.result.stderr);
    });
  }
}
