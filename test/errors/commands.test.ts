// Types every command of docs/errors/ into the real command line.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listCommands, runConsoleBlock } from '../documents/console-block.ts';
import { readErrorPages, runnableBlocks } from './error-pages.ts';

for (const page of readErrorPages()) {
  for (const block of runnableBlocks(page).filter((candidate) => candidate.kind === 'console')) {
    const claim = block.mustFail ? 'meets' : 'shows how to mend';
    test(`the command in ${page.path}:${block.line} ${claim} ${page.code}`, async () => {
      const results = await runConsoleBlock(block.text);
      const last = results.at(-1);
      assert.ok(last, 'the block has no line that starts with $');
      const shown = `${last.command} ended with ${last.exitCode}\n${last.stdout}\n${last.stderr}`;
      assert.equal(results.length, listCommands(block.text).length, shown);
      if (!block.mustFail) return assert.equal(last.exitCode, 0, shown);
      assert.notEqual(last.exitCode, 0, shown);
      assert.ok(last.stderr.includes(page.code), shown);
    });
  }
}
