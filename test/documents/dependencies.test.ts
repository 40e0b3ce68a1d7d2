// docs/decisions/dependencies.md names every package we use, with its exact version and the licence it carries.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { rootFolder } from './list-documents.ts';

type Manifest = Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Record<string, string> | undefined>;

const read = (path: string) => readFileSync(join(rootFolder, path), 'utf8');
const manifests = ['package.json', 'web/package.json'].map((path) => JSON.parse(read(path)) as Manifest);
const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, { license?: string; resolved?: string; hasInstallScript?: boolean; link?: boolean }> };
const used = Object.assign({}, ...manifests.flatMap((manifest) => [manifest.dependencies, manifest.devDependencies, manifest.optionalDependencies])) as Record<string, string>;
const rows = new Map([...read('docs/decisions/dependencies.md').matchAll(/^\| `([^`]+)` \| (\S+) \| ([^|]+?) \| (.+) \|$/gm)].map((row) => [row[1]!, { version: row[2], licence: row[3], why: row[4]! }]));

test('every package has a row with its version, licence and reason', () => {
  const stated = Object.fromEntries(Object.keys(used).map((name) => [name, `${rows.get(name)?.version} ${rows.get(name)?.licence}`]));
  const real = Object.fromEntries(Object.entries(used).map(([name, version]) => [name, `${version} ${lock.packages[`node_modules/${name}`]?.license}`]));
  assert.deepEqual(stated, real);
  for (const { why } of rows.values()) assert.ok(why.length > 10);
});

test('every row is about a package that is used', () => {
  assert.deepEqual([...rows.keys()].filter((name) => !(name in used)), []);
});

test('versions are exact', () => {
  assert.deepEqual(Object.entries(used).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)), []);
});

test('the lock file names no registry', () => {
  assert.deepEqual(Object.values(lock.packages).filter((entry) => /^https?:/.test(entry.resolved ?? '')), []);
});

test('no package runs a script when it is installed', () => {
  const allowed = (JSON.parse(read('package.json')) as { allowScripts?: Record<string, boolean> }).allowScripts ?? {};
  const withScript = Object.entries(lock.packages).filter(([, entry]) => entry.hasInstallScript).map(([path]) => path.replace(/^.*node_modules\//, ''));
  assert.deepEqual(withScript.filter((name) => allowed[name] !== false), []);
});
