// Writes expected.txt of the case folders named on the command line, from what CPython 3.11 prints:
//   node test/scale/make-expected.ts modules/own-package io/string-io
// Own files that end in `.hc` are modules for CPython too, so they are copied as `.py` first.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findCpython } from '../../src/language/parser/cpython-for-tests.ts';
import { readCase } from '../../src/language/cases/case-folder-for-tests.ts';

const cpython = findCpython();
if (cpython === null) throw new Error('CPython 3.11 is not installed');

for (const name of process.argv.slice(2)) {
  const folder = path.join(import.meta.dirname, '../../src/language/cases', name);
  const { program, files, input } = readCase(folder);
  const copy = mkdtempSync(path.join(tmpdir(), 'hypercode-case-'));
  for (const [file, text] of [...files, ['program.hc', program] as const]) {
    const target = path.join(copy, file.replace(/\.hc$/, '.py'));
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  const ran = spawnSync(cpython, ['program.py'], { cwd: copy, encoding: 'utf8', input: input ?? '', timeout: 20_000, env: { PYTHONDONTWRITEBYTECODE: '1' } });
  rmSync(copy, { recursive: true });
  if (ran.status !== 0) process.stderr.write(`${name}: ${ran.stderr}`);
  else writeFileSync(path.join(folder, 'expected.txt'), ran.stdout);
}
