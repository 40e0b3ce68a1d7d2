// The catalogue and docs/errors/ agree in both directions, and every page has the same form.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogue } from '../../src/contracts/index.ts';
import { commandErrors } from '../../src/contracts/errors/command.ts';
import { internalErrors } from '../../src/contracts/errors/internal.ts';
import { limitErrors } from '../../src/contracts/errors/limits.ts';
import { messagingErrors } from '../../src/contracts/errors/messaging.ts';
import { nameErrors } from '../../src/contracts/errors/names.ts';
import { requestErrors } from '../../src/contracts/errors/requests.ts';
import { runtimeErrors } from '../../src/contracts/errors/runtime.ts';
import { startErrors } from '../../src/contracts/errors/start.ts';
import { syntaxErrors } from '../../src/contracts/errors/syntax.ts';
import { readErrorPages, runnableBlocks } from './error-pages.ts';

const pages = readErrorPages();
const entries = catalogue.map((factory) => factory.entry);
const ranges: [string, object][] = [
  ['HC0', internalErrors], ['HC1', syntaxErrors], ['HC2', nameErrors], ['HC3', runtimeErrors],
  ['HC4', limitErrors], ['HC5', requestErrors], ['HC6', startErrors], ['HC7', commandErrors], ['HC9', messagingErrors],
];

function report(findings: string[]): void {
  assert.equal(findings.length, 0, `\n${findings.join('\n')}`);
}

test('every entry has a page', () => {
  const codes = new Set(pages.map((page) => page.code));
  report(entries.filter((entry) => !codes.has(entry.code)).map((entry) => `${entry.code} has no page docs/errors/${entry.code}.md`));
});

test('every page has an entry', () => {
  const codes = new Set<string>(entries.map((entry) => entry.code));
  report(pages.filter((page) => !codes.has(page.code)).map((page) => `${page.path} has no entry`));
});

test('no code is used twice', () => {
  const codes = entries.map((entry) => entry.code);
  assert.deepEqual(codes.filter((code, index) => codes.indexOf(code) !== index), []);
});

test('every code is of the range of its group', () => {
  report(ranges.flatMap(([prefix, group]) => Object.entries(group as Record<string, { entry: { code: string } }>)
    .filter(([, factory]) => !new RegExp(`^${prefix}\\d{3}$`).test(factory.entry.code))
    .map(([name, factory]) => `${name} has the code ${factory.entry.code}, which is not of ${prefix}`)));
});

test('every group is in the catalogue', () => {
  const listed = ranges.reduce((sum, [, group]) => sum + Object.keys(group).length, 0);
  assert.equal(entries.length, listed);
});

test('the title of a page is what happened', () => {
  const whatOf = new Map<string, string>(entries.map((entry) => [entry.code, entry.what(entry.sample as never)]));
  report(pages
    .filter((page) => whatOf.has(page.code) && page.title !== `${page.code}: ${whatOf.get(page.code)}`)
    .map((page) => `${page.path}\n  says   ${page.title}\n  should ${page.code}: ${whatOf.get(page.code)}`));
});

test('every page opens and is built the same way', () => {
  const headings = ['What happened', 'Why', 'What to do', 'See it happen'];
  report(pages.flatMap((page) => {
    const opening = `For anyone who met ${page.code}. You will know what to change. Reading time: one minute.`;
    const findings: string[] = [];
    if (page.opening !== opening) findings.push(`${page.path} does not open with: ${opening}`);
    const found = page.headings.join(', ');
    if (found !== headings.join(', ') && found !== [...headings, 'Mended'].join(', ')) findings.push(`${page.path} has the headings ${found}`);
    return findings;
  }));
});

test('every page has a block that triggers its error, and only blocks a test can run', () => {
  report(pages.flatMap((page) => {
    const blocks = runnableBlocks(page);
    const unknown = page.blocks.filter((block) => !blocks.some((known) => known.line === block.line));
    return [
      ...(blocks.some((block) => block.mustFail) ? [] : [`${page.path} has no block that triggers it`]),
      ...(page.headings.includes('Mended') && !blocks.some((block) => !block.mustFail) ? [`${page.path} is mended by no block`] : []),
      ...unknown.map((block) => `${page.path}:${block.line} has the unknown kind ${block.info || '(none)'}`),
    ];
  }));
});
