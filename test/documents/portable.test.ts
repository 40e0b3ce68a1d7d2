// Nothing in the repository depends on one machine: no absolute path of a developer, no address of a registry.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { rootFolder } from './list-documents.ts';

// Written in pieces, so that this file does not find itself.
const machinePaths = ['/wo' + 'rk/main', '/wo' + 'rk/shared', '/ro' + 'ot/', '/home/' + 'runner', '/Us' + 'ers/'];
const registries = ['registry.' + 'npmjs.org', 'registry.' + 'npmmirror', 'jfrog.' + 'io'];
const isCheckout = spawnSync('git', ['rev-parse', '--git-dir'], { cwd: rootFolder }).status === 0;

test('no file holds a path of one machine or the address of a registry', { skip: isCheckout ? false : 'no git checkout' }, () => {
  const patterns = [...machinePaths, ...registries].flatMap((text) => ['-e', text]);
  const found = spawnSync('git', ['grep', '-n', '-I', '-F', ...patterns], { cwd: rootFolder, encoding: 'utf8' });
  assert.equal(found.stdout, '');
});
