// Any text at all is compiled and run without a throw, a fault, a hang or text of the host.
// A sample here; test/scale/mangle-every-case.ts goes through everything.

import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { mangled, piecesOf, prefixes, randomFrom } from './mangle.ts';
import { createSurvivor } from './survivor.ts';

const survivor = createSurvivor();
after(() => survivor.close());
const cases = globSync('src/language/cases/*/*/program.hc', { cwd: path.join(import.meta.dirname, '../..') })
  .map((file) => readFileSync(path.join(import.meta.dirname, '../..', file), 'utf8'));

function survives(source: string): void {
  const problem = survivor.problemOf(source);
  assert.equal(problem, null, `${problem}\n---- program\n${source.slice(-2000)}`);
}

test('beginnings of case programs', () => {
  const random = randomFrom(11);
  for (const source of cases) for (const text of prefixes(source, 150, Math.floor(random() * 150))) survives(text);
});

test('case programs with a token left out, doubled or swapped', () => {
  const random = randomFrom(12);
  for (const source of cases) {
    const pieces = piecesOf(source);
    for (let count = 0; count < 2; count++) survives(mangled(pieces, random));
  }
});

test('random bytes', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes).toString('latin1')), survives), { numRuns: 300 });
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes).toString('utf8')), survives), { numRuns: 300 });
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 120 }), survives), { numRuns: 300 });
});

test('lines of one megabyte', () => {
  const size = 1_000_000;
  for (const line of [`x = "${'a'.repeat(size)}"`, `# ${'a'.repeat(size)}`, 'a'.repeat(size), '9'.repeat(size), `x = ${'9'.repeat(size)}`, `x = [${'1, '.repeat(size / 3)}]`, ' '.repeat(size), `x = ${'1 + '.repeat(size / 4)}1`, `f"${'{1}'.repeat(size / 3)}"`, `x = ${'a.'.repeat(size / 2)}a`, `"${'\\n'.repeat(size / 2)}"`, `x = ${'-'.repeat(size)}1`, `print(${'f('.repeat(size / 2)}`, '\0'.repeat(size), `x = b"${'\\xff'.repeat(size / 4)}"`, `if x: ${'y = 1; '.repeat(size / 7)}`]) survives(`${line}\n`);
});

test('ten thousand brackets, blocks and links', () => {
  const count = 10_000;
  const open = ['(', '[', '{', '{1:', 'f(', 'x[', '(lambda: ', '[x for x in ', '(yield ', '(await ', 'not ', '- ', 'f"{', '(x if y else ', '(x := ', '*(', 'x = '];
  for (const piece of open) {
    survives(piece.repeat(count));
    survives(`${piece.repeat(count)}1${')'.repeat(count)}`);
    survives(`${piece.repeat(count)}1${']'.repeat(count)}`);
  }
  for (const link of ['.a', '()', '[0]', '.a()', ' + 1', ' and x', ' < 1', ' if x else 1', ' == 1', ', 1', ' ** 1', ' "a"', ' or x']) {
    survives(`x = 1\nprint(x${link.repeat(count)})\n`);
    survives(`x = 1\nif x${link.repeat(count)}:\n    pass\n`);
  }
  for (const head of ['if x:', 'while x:', 'for x in y:', 'try:', 'with x:', 'def f():', 'class C:', 'match x:', 'async def f():', 'else:']) {
    survives(Array.from({ length: 1000 }, (_, level) => `${' '.repeat(level)}${head}\n`).join(''));
    survives(`${head}\n    pass\n`.repeat(count));
  }
});
