// Every sentence of `hypercode help` can be read by a tired person.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sharedOptions } from '../../src/cli/command.ts';
import { commands } from '../../src/cli/command-table.ts';
import { checkText, plainLimits } from './check-text.ts';

// Names of roles stand in these sentences without backticks. They are names, so they count as one easy word.
const roleNames = /\b(gateway|execution)\b/g;
const limits = { ...plainLimits, wordsToGrade: 5 };

const texts = [
  ...commands.flatMap((command) => [command.summary, ...(command.notes ?? []), ...(command.options ?? []).map((option) => option.meaning)]
    .map((text) => ({ of: command.name, text }))),
  ...sharedOptions.map((option) => ({ of: option.name, text: option.meaning })),
];

test('the help has texts to check', () => assert.ok(texts.length >= 20));

test('every text of the help is plain and a whole sentence', () => {
  const findings = texts.flatMap(({ of, text }) => [
    ...checkText(text.replace(roleNames, '`$1`'), limits).map((finding) => `${of}: ${finding} | ${text}`),
    ...(/^[A-Z`].*\.$/.test(text) ? [] : [`${of}: is no whole sentence | ${text}`]),
  ]);
  assert.deepEqual(findings, []);
});

test('every command is shown by an example', () => {
  assert.deepEqual(commands.filter((command) => !command.examples.some((example) => example.includes(command.name))), []);
});
