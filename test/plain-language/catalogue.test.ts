// Every text of the error catalogue and of its pages can be read by a tired person (UX.md 14 and 35).

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogue, type ErrorRecord } from '../../src/contracts/index.ts';
import { readErrorPages } from '../errors/error-pages.ts';
import { checkText, plainLimits, splitSentences } from './check-text.ts';

const sampleRecords = catalogue.map((factory) => factory(factory.entry.sample as never));

function report(findings: string[]): void {
  assert.equal(findings.length, 0, `\n${findings.join('\n')}`);
}

function checkField(record: ErrorRecord, field: 'what' | 'why' | 'next', words: number): string[] {
  return checkText(record[field], { ...plainLimits, words }).map((finding) => `${record.code} ${field}: ${finding} | ${record[field]}`);
}

test('what happened fits in 12 plain words', () => {
  report(sampleRecords.flatMap((record) => checkField(record, 'what', 12)));
});

test('the reason fits in 20 plain words', () => {
  report(sampleRecords.flatMap((record) => checkField(record, 'why', 20)));
});

test('the next step fits in 20 plain words', () => {
  report(sampleRecords.flatMap((record) => checkField(record, 'next', 20)));
});

test('the next step is one sentence that says what to do', () => {
  report(sampleRecords.flatMap((record) => {
    const opensWithAct = /^[A-Z][a-z]+ /.test(record.next) && !/^(The|This|That|There|It|You|Your|A|An|No|HyperCode|We) /.test(record.next);
    const isOneSentence = splitSentences(record.next.replace(/`[^`]*`/g, 'code')).length === 1;
    return opensWithAct && isOneSentence ? [] : [`${record.code}: ${record.next}`];
  }));
});

test('every text is a whole sentence', () => {
  report(sampleRecords.flatMap((record) => [record.what, record.why, record.next]
    .filter((text) => !/^[A-Z`].*\.$/s.test(text))
    .map((text) => `${record.code}: ${text}`)));
});

test('there are at most three suggestions, whatever the code hands in', () => {
  for (const factory of catalogue) {
    const record = factory({ ...(factory.entry.sample as object), suggestions: ['a', 'b', 'c', 'd'] } as never);
    assert.equal(record.suggestions.length, 3, record.code);
  }
});

test('every page of an error is plain', () => {
  report(readErrorPages().flatMap((page) => page.prose.flatMap(({ text, line }) =>
    checkText(text).map((finding) => `${page.path}:${line} ${finding} | ${text}`))));
});
