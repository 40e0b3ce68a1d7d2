// The real tree keeps the rules of the house. seeded-faults.test.ts shows that each rule can tell.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkArchitecture } from './check-architecture.ts';
import { describeFindings } from './finding.ts';

test('the source tree keeps every rule of the house', () => {
  const findings = checkArchitecture(join(import.meta.dirname, '../..'));
  assert.equal(findings.length, 0, `\n${describeFindings(findings)}`);
});
