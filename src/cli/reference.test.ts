import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { exitCodeMeanings, exitCodes } from './exit-codes.ts';
import { cliReference } from './reference.ts';

test('docs/reference/cli.md is what the command table says', () => {
  const page = readFileSync(new URL('../../docs/reference/cli.md', import.meta.url), 'utf8');
  assert.equal(page, cliReference());
});

test('every exit code of the command is explained', () => {
  for (const code of Object.values(exitCodes)) assert.ok(exitCodeMeanings[code], String(code));
});
