// Pages are easy to enter: they say for whom they are, their sentences are short, their links and file names lead somewhere.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { splitSentences, splitWords } from '../plain-language/check-text.ts';
import { listDocuments, rootFolder } from './list-documents.ts';
import { readMarkdown } from './markdown.ts';

const documents = listDocuments();
const wordsPerSentence = 20;

function report(findings: string[]): void {
  assert.equal(findings.length, 0, `\n${findings.join('\n')}`);
}

test('every page under docs/ opens with for whom, what you will have and how long', () => {
  report(documents
    .filter((document) => document.path.startsWith('docs/'))
    .filter(({ page }) => !opensWell(page.opening))
    .map(({ path, page }) => `${path} opens with: ${page.opening}`));
});

test('every page has one title', () => {
  report(documents.filter(({ text }) => (text.replace(/^(`{3,})[\s\S]*?^\1/gm, '').match(/^# /gm) ?? []).length !== 1).map(({ path }) => path));
});

test('sentences on pages have at most 20 words', () => {
  report(documents.flatMap(({ path, page }) => page.prose.flatMap(({ text, line }) => longSentences(text).map((sentence) => `${path}:${line} ${sentence}`))));
});

test('links between pages lead to a file and to a heading', () => {
  report(documents.flatMap(({ path, page }) => page.links
    .filter(({ target }) => !/^[a-z]+:/.test(target))
    .filter(({ target }) => !leadsSomewhere(path, target))
    .map(({ target, line }) => `${path}:${line} ${target}`)));
});

test('files that ARCHITECTURE.md, CONTRIBUTING.md and SECURITY.md name are there', () => {
  report(documents.filter(({ path }) => ['ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md'].includes(path)).flatMap(({ path, page }) =>
    page.prose.flatMap(({ text, line }) => [...text.matchAll(/`((?:src|test|scripts|web|docs|bin|examples|benchmarks)\/[^`\s<>*]*)`/g)]
      .filter((found) => !existsSync(join(rootFolder, found[1]!)))
      .map((found) => `${path}:${line} ${found[1]}`))));
});

test('the checks can tell a poor page from a good one', () => {
  assert.ok(opensWell('For operators. You will have a running server. Reading time: two minutes.'));
  assert.ok(!opensWell('This page explains the server. Reading time: two minutes.'));
  assert.ok(!opensWell('For operators. You will have a running server.'));
  assert.equal(longSentences(`${'word '.repeat(21)}.`).length, 1);
  assert.equal(longSentences(`${'word '.repeat(19)}\`one name of code\`.`).length, 0);
  assert.ok(leadsSomewhere('README.md', 'GLOSSARY.md#to-add-a-word'));
  assert.ok(!leadsSomewhere('README.md', 'GLOSSARY.md#no-such-heading'));
  assert.ok(!leadsSomewhere('docs/README.md', 'GLOSSARY.md'));
  const page = readMarkdown('# One\n\nFirst [link](a.md).\n\n## Two\n\n```sh\nls [x](y.md)\n```\n\n| a | b |\n| --- | --- |\n| c | d e |\n');
  assert.deepEqual(page.links, [{ target: 'a.md', line: 3 }]);
  assert.deepEqual(page.prose.map(({ text }) => text), ['First link.', 'a', 'b', 'c', 'd e']);
  assert.deepEqual(page.blocks, [{ info: 'sh', text: 'ls [x](y.md)\n', line: 7 }]);
});

function opensWell(opening: string): boolean {
  return /^For [^.]+\. You (will )?(have|know|see|can|be)\b[^.]*(\.[^.]+)*\. Reading time: \w+ (minute|minutes)\.$/.test(opening);
}

function longSentences(text: string): string[] {
  return splitSentences(text.replace(/`[^`]*`/g, 'code')).filter((sentence) => splitWords(sentence).length > wordsPerSentence);
}

function leadsSomewhere(fromPath: string, target: string): boolean {
  const [path = '', anchor] = target.split('#');
  const wanted = path === '' ? fromPath : join(dirname(fromPath), path);
  if (!existsSync(join(rootFolder, wanted))) return false;
  if (anchor === undefined) return true;
  const document = documents.find((candidate) => candidate.path === wanted);
  const headings = document?.text.match(/^#+ .*$/gm) ?? [];
  return headings.some((heading) => heading.replace(/^#+ /, '').toLowerCase().replace(/[^\w\s-]/g, '').replaceAll(' ', '-') === anchor);
}
