// The checker itself: plain texts pass, and every kind of hard text is named.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkText, schoolGrade, splitSentences } from './check-text.ts';

const plainTexts = [
  'Line 3 uses the name `conut`, which has no value yet.',
  'The list has 3 items, so the last index is 2.',
  'Port 8000 is already used by another program.',
  'Stop the other program, or set `HYPERCODE_PORT` to a free port.',
  'The run took longer than 30 seconds. HyperCode ended it.',
  'Open the file `hello.hc` and close the quote on line 3.',
];

for (const text of plainTexts) {
  test(`a plain text passes: ${text}`, () => assert.deepEqual(checkText(text), []));
}

const hardTexts: { name: string; text: string; finding: RegExp }[] = [
  {
    name: 'a long sentence',
    text: 'The run was ended by the server at the time that you set in the file that you keep in the folder of the app.',
    finding: /a sentence has 25 words, at most 20/,
  },
  {
    name: 'a high school grade',
    text: 'Authentication configuration initialisation necessitates administrative authorisation.',
    finding: /reads at school grade \d\d/,
  },
  { name: 'a banned word', text: 'The value is invalid.', finding: /uses the word "invalid"/ },
  { name: 'a banned word with an ending', text: 'The run failed.', finding: /uses the word "failed"/ },
  { name: 'a banned word in capitals', text: 'FATAL: no disk.', finding: /uses the word "fatal"/ },
  { name: 'a polite filler', text: 'Please close the file.', finding: /uses the word "please"/ },
  { name: 'a question', text: 'Is the name right?', finding: /asks a question/ },
  { name: 'a guess put as a question', text: 'Did you mean `count`?', finding: /uses the word "did you mean"/ },
  { name: 'blame', text: 'You forgot a quote.', finding: /uses the word "forgot"/ },
  { name: 'an exclamation mark', text: 'Your file is safe!', finding: /has an exclamation mark/ },
  { name: 'a term of computer science', text: 'The operand is a list.', finding: /uses the word "operand"/ },
];

for (const { name, text, finding } of hardTexts) {
  test(`the checker names ${name}`, () => assert.match(checkText(text).join('\n'), finding));
}

test('the checker counts all words when asked', () => {
  assert.deepEqual(checkText('One two three four.', { wordsPerSentence: 20, grade: 8, words: 3 }), ['has 4 words, at most 3']);
});

test('code in backticks is one easy word and may hold any word', () => {
  assert.deepEqual(checkText('`UnboundLocalInitialisationException: invalid? literal!` is the last line.'), []);
});

test('a dot inside a word ends no sentence', () => {
  assert.deepEqual(splitSentences('Set 3.14 in hello.hc today. Then run it.'), ['Set 3.14 in hello.hc today.', 'Then run it.']);
});

test('the grade follows the formula', () => {
  // 6 words, 1 sentence, 6 syllables: 0.39 * 6 + 11.8 - 15.59
  assert.equal(schoolGrade('The cat sat on the mat.').toFixed(2), '-1.45');
  assert.ok(schoolGrade('Notwithstanding considerable preparation, international organisations reconsider.') > 20);
});

test('labels are too short to grade, and still held to their words', () => {
  const limits = { wordsPerSentence: 20, grade: 8, wordsToGrade: 5 };
  assert.deepEqual(checkText('Accessibility', limits), []);
  assert.deepEqual(checkText('Invalid', limits), ['uses the word "invalid"']);
});
