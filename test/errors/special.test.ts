// Errors that no program, request or command can trigger have a trigger in special/, and it is run here.

import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { ErrorRecord } from '../../src/contracts/index.ts';
import { readErrorPages, runnableBlocks } from './error-pages.ts';

const specialFolder = join(import.meta.dirname, 'special');
const specialPages = readErrorPages().filter((page) => runnableBlocks(page).some((block) => block.kind === 'special'));

test('every trigger in special/ belongs to a page that names it', () => {
  const codes = readdirSync(specialFolder).filter((name) => /^HC\d{4}\.ts$/.test(name)).map((name) => name.slice(0, -3));
  assert.deepEqual(codes.filter((code) => !specialPages.some((page) => page.code === code)), []);
});

for (const page of specialPages) {
  test(`the special trigger of ${page.code} meets ${page.code}`, async () => {
    const path = join(specialFolder, `${page.code}.ts`);
    assert.ok(existsSync(path), `test/errors/special/${page.code}.ts is missing`);
    const { trigger } = await import(path) as { trigger: () => Promise<ErrorRecord | string> };
    const met = await trigger();
    if (typeof met === 'string') assert.ok(met.includes(page.code), met);
    else assert.equal(met.code, page.code, met.what);
  });
}
