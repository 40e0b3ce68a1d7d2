// GLOSSARY.md decides the words. Names in the code and sentences of the pages may not use what it puts aside.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { isTestFile } from '../architecture/import-graph.ts';
import { readSourceTree } from '../architecture/source-tree.ts';
import { listDocuments, rootFolder } from './list-documents.ts';

// Names that an outside library or standard gives us; we cannot choose them.
const outsideNames = new Set([
  'directory', 'isDirectory', 'mkdir', 'readdir',
  // Classes of Python's library.
  'InteractiveInterpreter', 'Executor', 'BrokenExecutor', 'ThreadPoolExecutor', 'ProcessPoolExecutor', 'TemporaryDirectory',
]);

const unwanted = readUnwantedWords(readFileSync(join(rootFolder, 'GLOSSARY.md'), 'utf8'));

test('the glossary puts some words aside', () => {
  assert.ok(unwanted.size >= 20);
  assert.ok(unwanted.has('catalog') && unwanted.has('crew'));
});

test('names in the code use the words of the glossary', () => {
  const findings = readSourceTree(rootFolder).files
    .filter((file) => /^(src|web\/src|scripts|bin)\//.test(file.path) && !isTestFile(file.path))
    .flatMap((file) => findUnwantedNames(file.text, unwanted).map((found) => `${file.path}:${found.line} ${found.name} (${found.word})`));
  assert.deepEqual(findings, []);
});

test('names of files use the words of the glossary', () => {
  const paths = [...readSourceTree(rootFolder).paths].filter((path) => !path.startsWith('test/'));
  assert.deepEqual(paths.filter((path) => path.split(/[/.-]/).some((word) => unwanted.has(word.toLowerCase()))), []);
});

test('pages use the words of the glossary', () => {
  const findings = listDocuments()
    .filter((document) => document.path !== 'GLOSSARY.md')
    .flatMap(({ path, page }) => page.prose.flatMap(({ text, line }) => splitText(text.replace(/`[^`]*`/g, ''))
      .filter((word) => unwanted.has(word))
      .map((word) => `${path}:${line} ${word}`)));
  assert.deepEqual(findings, []);
});

test('an unwanted word inside a longer name is found, and strings and comments are left alone', () => {
  const words = new Set(['catalog']);
  const text = "// the catalog\nconst one = 'catalog';\nconst errorCatalog = one;\nconst catalogue = CATALOG_SIZE;\n";
  assert.deepEqual(findUnwantedNames(text, words), [
    { line: 3, name: 'errorCatalog', word: 'catalog' },
    { line: 4, name: 'CATALOG_SIZE', word: 'catalog' },
  ]);
});

/** The words of the last columns of the tables. */
function readUnwantedWords(text: string): Set<string> {
  const cells = text.split('\n').filter((line) => line.startsWith('| ')).map((line) => line.split('|').at(-2)!.trim());
  return new Set(cells.filter((cell) => !/^(Instead of|-+)?$/.test(cell)).flatMap((cell) => cell.split(/,\s*/)));
}

function findUnwantedNames(text: string, words: Set<string>): { line: number; name: string; word: string }[] {
  const code = text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''")
    .replace(/\/\/.*$/gm, '');
  return code.split('\n').flatMap((line, index) => (line.match(/[A-Za-z_$][\w$]*/g) ?? [])
    .filter((name) => !outsideNames.has(name))
    .flatMap((name) => splitText(name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replaceAll('_', ' '))
      .filter((word) => words.has(word))
      .map((word) => ({ line: index + 1, name, word }))));
}

function splitText(text: string): string[] {
  return text.toLowerCase().match(/[a-z]+/g) ?? [];
}
