// Any text at all: the parser answers, in time, without throwing and with a tree that covers what it read.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { exportSeedTree } from '../ast/export-seed.ts';
import { exportTree, sourceFromTree } from '../ast/export-tree.ts';
import { forEachChild } from '../ast/children.ts';
import type { AnyNode } from '../ast/nodes.ts';
import { parseProgram } from './index.ts';
import { treeDepth } from './measure-depth.ts';

const sample = `# All kinds of statements
import os.path as path, sys
from . import (a, b as c,)
@decorate(1)
async def f(a, /, b: int = 1, *args, k=2, **kw) -> str:
    """Text"""
    async with x as y, z: await g(*a, **b)
    return f"{a!r:>{width}} {b = }" if not x else [i async for i in q if i]
class C(Base, meta=M):
    x: int = 1_000; y = 0xff
    def m(self):
        global g1
        nonlocal_ = self.x[1:2, ::3] @ -2 ** 3
        try:
            raise E() from None
        except (A, B) as e: pass
        else: del self.x, e
        finally:
            yield {**a, 'k': {1, 2}, 'c': {k: v for k, v in d}}
match point:
    case [1, *_] | {"k": P(x=0)} if (n := 3) > 2: pass
    case _:
        while a < b <= c is not None: break
        else: continue_ = a or b and not c
for (i, *j) in 1, 2: print(i, sep='', end=b'x' rb'\\y')
assert x, "no"; x += 1; x //= \\
    2
`;

function examples(): string[] {
  const folder = join(import.meta.dirname, '../../../examples');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.hc'));
  return [sample, ...files.map((name) => readFileSync(join(folder, name), 'utf8'))];
}

/** What must hold for every text. */
function check(source: string): void {
  const parsed = parseProgram(source);
  assert.equal(sourceFromTree(JSON.parse(JSON.stringify(exportTree(parsed)))), source);
  const visit = (node: AnyNode, depth: number): void => {
    assert.ok(node.start >= 0 && node.end <= source.length && node.start <= node.end, `${node.kind} ${node.start}-${node.end}`);
    forEachChild(node, (child) => visit(child, depth + 1));
  };
  visit(parsed.module, 0);
  for (const error of parsed.errors) {
    assert.ok(error.line !== undefined && error.line >= 1 && error.line <= parsed.lines.lineCount);
    assert.ok(error.column !== undefined && error.column >= 1);
  }
  if (hasHole(parsed.module)) assert.ok(parsed.errors.length > 0, 'an error node without an error');
}

function hasHole(node: AnyNode): boolean {
  if (node.kind === 'errorExpression' || node.kind === 'errorStatement' || node.kind === 'errorPattern') return true;
  let found = false;
  forEachChild(node, (child) => {
    found ||= hasHole(child);
  });
  return found;
}

test('the sample itself is read without an error', () => {
  assert.deepEqual(parseProgram(sample).errors.map((error) => `${error.code} ${error.line} ${error.what}`), []);
});

test('every prefix of every example is read', () => {
  for (const source of examples()) for (let end = 0; end <= Math.min(source.length, 2000); end += 1) check(source.slice(0, end));
});

test('random text is read', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 120 }), check), { numRuns: 500 });
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes).toString('latin1')), check), { numRuns: 500 });
});

test('random pieces of programs are read', () => {
  const words = ['if', 'else', 'elif', 'for', 'in', 'x', '1', '"a"', 'f"{x}"', 'f"{', '(', ')', '[', ']', '{', '}', ':', ',', '=', '==', '.', '*', '**', '->', ':=', 'lambda', 'def', 'class', 'return', 'yield', 'await', 'async', 'match', 'case', 'try', 'except', 'with', 'as', 'import', 'from', 'not', '\n', '\n    ', '\n\t', '\\\n', ';', '@', '"', "'''", '#', '!', '0x', 'global', 'del', '_', '|', '-'];
  fc.assert(fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => parts.join(' ')), check), { numRuns: 3000 });
});

test('examples with tokens left out, doubled, swapped or moved are read', () => {
  const tokens = parseProgram(sample).tokens;
  const parts = Array.from({ length: tokens.count }, (_, index) => tokens.leadingTrivia(index) + tokens.text(index));
  const place = fc.nat(parts.length - 2);
  fc.assert(fc.property(place, place, fc.nat(3), (first, second, kind) => {
    const changed = [...parts];
    if (kind === 0) changed.splice(first, 1);
    else if (kind === 1) changed.splice(first, 0, changed[first]);
    else if (kind === 2) [changed[first], changed[first + 1]] = [changed[first + 1], changed[first]];
    else changed.splice(first, 0, ` ${changed[second].trim()}`);
    check(changed.join(''));
  }), { numRuns: 400 });
});

test('deep nesting of every kind is an error of the catalogue', () => {
  const count = 10_000;
  const programs = [
    '('.repeat(count), '['.repeat(count), '{'.repeat(count), `${'('.repeat(count)}1${')'.repeat(count)}`, `x${'[0'.repeat(count)}`, 'f('.repeat(count), 'a[b('.repeat(count),
    '-'.repeat(count) + '1', `${'not '.repeat(count)}x`, 'lambda: '.repeat(count) + '1', 'x if y else '.repeat(count) + 'z', '2**'.repeat(count) + '1', '{1:'.repeat(count),
    `f"{${'('.repeat(count)}}"`, 'await '.repeat(count) + 'x', `match x:\n case ${'['.repeat(count)}`, `match x:\n case ${'('.repeat(count)}`, `x${'.a'.repeat(count)}`, `x${'()'.repeat(count)}`, `if x${'.a'.repeat(count)}:\n  pass\n`, `1${'+1'.repeat(count)}`,
    Array.from({ length: 300 }, (_, level) => `${' '.repeat(level)}if x:\n`).join(''), `if x: pass\n${'elif x: pass\n'.repeat(3000)}`,
    'with ('.repeat(count), 'x = '.repeat(count) + '1', 'async '.repeat(count), '@'.repeat(count), '*'.repeat(count), 'a:'.repeat(count), 'for x in '.repeat(count), '(yield '.repeat(count), '*('.repeat(count), '`'.repeat(count),
  ];
  for (const source of programs) {
    const parsed = parseProgram(source);
    if (source.startsWith('x = x =')) assert.deepEqual(parsed.errors, []);
    else assert.ok(parsed.errors.length > 0 && parsed.errors[0].code.startsWith('HC1'), source.slice(0, 20));
    assert.ok(treeDepth(parsed.module) < 2500);
  }
});

test('very long lines and files are read', () => {
  assert.equal(parseProgram(`x = "${'a'.repeat(1_000_000)}"\n`).errors.length, 0);
  assert.equal(parseProgram(`x = [${'1, '.repeat(300_000)}]\n`).errors.length, 0);
  assert.equal(parseProgram(`x = ${'a and '.repeat(100_000)}b\n`).errors.length, 0);
  assert.equal(parseProgram(`x = (${'$'.repeat(200_000)}\n`).errors.length, 1);
  assert.equal(parseProgram(`${'x = (\n'.repeat(20_000)}`).errors.length > 0, true);
  const many = parseProgram('break;'.repeat(100_000));
  assert.equal(many.errors.length, 500);
  assert.equal(exportSeedTree(many).body.at(-1)?.col_offset, 599_994);
});
