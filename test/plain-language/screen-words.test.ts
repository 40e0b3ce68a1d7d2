// Every text of Mission Control can be read by a tired person. Labels are too short to grade; sentences are graded.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words } from '../../web/src/words.ts';
import { checkText, plainLimits } from './check-text.ts';

const wordsToGrade = 5;
// Names of things of other people. A name cannot be made plainer.
const properNames = /Atkinson Hyperlegible(?: Next| Mono)?/g;

function listTexts(value: unknown, path: string): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => listTexts(inner, `${path}.${key}`));
}

const texts = listTexts(words, 'words');

test('the screens have texts to check', () => assert.ok(texts.length > 50));

test('every text of the screens is plain', () => {
  const findings = texts.flatMap(({ path, text }) => {
    // A name in braces is filled in later and counts as one word.
    const filled = text.replace(/\{\w+\}/g, '`code`').replace(properNames, '`name`');
    return checkText(filled, { ...plainLimits, wordsToGrade }).map((finding) => `${path}: ${finding} | ${text}`);
  });
  assert.equal(findings.length, 0, `\n${findings.join('\n')}`);
});
