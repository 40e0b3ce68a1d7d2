// Our parser against CPython 3.11's own: the same programs are read, and the trees agree in every node and
// span. Skipped where no CPython 3.11 is installed. The whole standard library is read by
// test/scale/parse-python-library.ts.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { nameProblemRecords } from '../checker/index.ts';
import { resolveScopes } from '../scopes/index.ts';
import { askCpython, findCpython, libraryFiles } from './cpython-for-tests.ts';
import { cpythonShape } from './cpython-shape-for-tests.ts';
import { parseProgram } from './index.ts';
import { randomProgram } from './program-generator-for-tests.ts';

const cpython = findCpython();
const skip = cpython === null ? 'CPython 3.11 is not installed' : false;
const command = cpython ?? '';

function refuses(source: string): string | null {
  const parsed = parseProgram(source);
  const error = parsed.errors[0] ?? nameProblemRecords(resolveScopes(parsed.module).problems, parsed)[0];
  return error === undefined ? null : `${error.code} line ${error.line}: ${error.what}`;
}

function compare(programs: string[]): void {
  const answers = askCpython(command, programs, { wantsTree: true });
  for (const [index, source] of programs.entries()) {
    const answer = answers[index];
    const parsed = parseProgram(source);
    const isRead = parsed.errors.length === 0;
    // Rules beyond the grammar are checked by CPython's compiler, not by its parser.
    if (!answer.accepts) assert.ok(!isRead, `CPython refuses this (${answer.reason}):\n${source}`);
    if (answer.accepts && isRead) assert.deepEqual(cpythonShape(parsed.module, source), answer.tree, source);
  }
}

test('random programs have the tree CPython gives them', { skip }, () => {
  const programs = fc.sample(randomProgram, { numRuns: 400, seed: 8 });
  compare(programs);
  const answers = askCpython(command, programs, { wantsTree: false });
  for (const [index, source] of programs.entries()) assert.equal(refuses(source) === null, answers[index].accepts, `${answers[index].reason} | ${refuses(source)}\n${source}`);
});

test('files of the standard library have the tree CPython gives them', { skip }, () => {
  const files = libraryFiles(command).filter((_, index) => index % 40 === 0);
  const answers = askCpython(command, files, { wantsTree: true, areFiles: true });
  let same = 0;
  for (const [index, file] of files.entries()) {
    if (!answers[index].accepts) continue;
    const source = readFileSync(file, 'utf8');
    const parsed = parseProgram(source);
    assert.deepEqual(parsed.errors.map((error) => `${error.code} ${error.line}`), [], file);
    assert.deepEqual(JSON.stringify(cpythonShape(parsed.module, source)) === JSON.stringify(answers[index].tree), true, file);
    same += 1;
  }
  assert.ok(same > 10, `only ${same} files were compared`);
});

test('changed programs are refused when CPython refuses them', { skip }, () => {
  const programs: string[] = [];
  const change = fc.tuple(fc.constantFrom(...librarySnippets()), fc.nat(), fc.nat(), fc.nat(3));
  for (const [snippet, first, second, kind] of fc.sample(change, { numRuns: 600, seed: 11 })) programs.push(changed(snippet, first, second, kind));
  const answers = askCpython(command, programs, { wantsTree: false });
  let sameLine = 0;
  let refused = 0;
  for (const [index, source] of programs.entries()) {
    const ours = refuses(source);
    assert.equal(ours === null, answers[index].accepts, `CPython: ${answers[index].reason} | we: ${ours}\n${source}`);
    if (ours === null) continue;
    refused += 1;
    if (ours.includes(`line ${answers[index].line}:`)) sameLine += 1;
  }
  assert.ok(sameLine / refused > 0.9, `${sameLine} of ${refused} errors are on CPython's line`);
});

/** Top-level statements of a few library files. */
function librarySnippets(): string[] {
  if (cpython === null) return ['pass\n'];
  const snippets: string[] = [];
  for (const file of libraryFiles(command).filter((path) => /\/(?:heapq|textwrap|dataclasses|contextlib|functools)\.py$/.test(path))) {
    const source = readFileSync(file, 'utf8');
    for (const node of parseProgram(source).module.body) if (node.end - node.start < 1500) snippets.push(`${source.slice(node.start, node.end)}\n`);
  }
  return snippets;
}

/** One token left out, doubled, swapped with the next, or put elsewhere. */
function changed(source: string, first: number, second: number, kind: number): string {
  const { tokens } = parseProgram(source);
  const parts = Array.from({ length: tokens.count }, (_, index) => tokens.leadingTrivia(index) + tokens.text(index));
  const at = first % Math.max(1, parts.length - 2);
  const other = second % Math.max(1, parts.length - 2);
  if (kind === 0) parts.splice(at, 1);
  else if (kind === 1) parts.splice(at, 0, parts[at]);
  else if (kind === 2) [parts[at], parts[at + 1]] = [parts[at + 1], parts[at]];
  else parts.splice(at, 0, ` ${tokens.text(other)}`);
  return parts.join('');
}
