// Writes the expected output of every case folder with CPython 3.11, so that no expectation is written by hand.
// Use: node scripts/make-case-expectations.ts [part of a case path]

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, globSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A CPython of version 3.11, or null. */
export function findPython(): string | null {
  const home = process.env['HOME'] ?? '';
  const candidates = [process.env['HYPERCODE_TEST_PYTHON'], 'python3.11', ...globSync(`${home}/.pyenv/versions/3.11.*/bin/python`), 'python3'];
  for (const candidate of candidates) {
    if (candidate === undefined || candidate === '') continue;
    const answer = spawnSync(candidate, ['-c', 'import sys; print(sys.version_info[:2] == (3, 11))'], { encoding: 'utf8' });
    if (answer.status === 0 && answer.stdout.trim() === 'True') return candidate;
  }
  return null;
}

if (import.meta.main) {
  const python = findPython();
  if (python === null) {
    process.stderr.write('No CPython 3.11 was found. Name one in HYPERCODE_TEST_PYTHON.\n');
    process.exit(1);
  }
  const root = path.join(import.meta.dirname, '../src/language/cases');
  const wanted = process.argv[2] ?? '';
  for (const program of globSync('*/*/program.hc', { cwd: root })) {
    if (!program.includes(wanted)) continue;
    const folder = path.join(root, path.dirname(program));
    if (!existsSync(path.join(folder, 'about.txt'))) process.stderr.write(`${folder} lacks about.txt\n`);
    const output = execFileSync(python, ['-I', '-X', 'utf8', 'program.hc'], { cwd: folder, encoding: 'utf8' });
    writeFileSync(path.join(folder, 'expected.txt'), output);
  }
}
