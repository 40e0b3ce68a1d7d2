import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { coversPattern, isPattern, isSubject, matchesPattern } from './grammar.ts';
import { SubjectTrie } from './subject-trie.ts';

const word = fc.constantFrom('a', 'b', 'run', 'started');
const subject = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join('.'));
const pattern = fc
  .tuple(fc.array(fc.oneof(word, fc.constant('*')), { maxLength: 3 }), fc.oneof(word, fc.constant('*'), fc.constant('>')))
  .map(([words, last]) => [...words, last].join('.'));

/** The definition said a second way: the pattern as a regular expression. */
function matchesAsExpression(text: string, candidate: string): boolean {
  const expression = text.split('.').map((part) => (part === '*' ? '[^.]+' : part === '>' ? '.+' : part)).join('\\.');
  return new RegExp(`^${expression}$`).test(candidate);
}

test('the trie finds what asking every pattern finds', () => {
  fc.assert(fc.property(fc.array(pattern, { maxLength: 30 }), subject, (patterns, candidate) => {
    const trie = new SubjectTrie<number>();
    for (const [index, text] of patterns.entries()) trie.add(text, index);
    const expected = [...patterns.keys()].filter((index) => matchesAsExpression(patterns[index], candidate));
    assert.deepEqual(trie.match(candidate).sort((one, other) => one - other), expected);
    assert.deepEqual([...patterns.keys()].filter((index) => matchesPattern(patterns[index], candidate)), expected);
  }));
});

test('what was taken away is found no more, and nothing of it stays', () => {
  fc.assert(fc.property(fc.array(fc.tuple(pattern, fc.boolean()), { maxLength: 30 }), subject, (entries, candidate) => {
    const trie = new SubjectTrie<number>();
    for (const [index, [text]] of entries.entries()) trie.add(text, index);
    for (const [index, [text, stays]] of entries.entries()) if (!stays) trie.remove(text, index);
    const expected = [...entries.keys()].filter((index) => entries[index][1] && matchesAsExpression(entries[index][0], candidate));
    assert.deepEqual(trie.match(candidate).sort((one, other) => one - other), expected);
    for (const [index, [text]] of entries.entries()) trie.remove(text, index);
    assert.ok(trie.isEmpty);
  }));
});

test('a pattern that covers another matches all that the other matches', () => {
  fc.assert(fc.property(pattern, pattern, subject, (outer, inner, candidate) => {
    if (coversPattern(outer, inner) && matchesPattern(inner, candidate)) assert.ok(matchesPattern(outer, candidate));
  }));
});

test('a pattern that does not cover another misses something the other matches', () => {
  fc.assert(fc.property(pattern, pattern, (outer, inner) => {
    if (coversPattern(outer, inner)) return;
    // Words that stand in no pattern are the hardest to match.
    const fillings = ['zz', 'zz.zz', 'zz.zz.zz.zz'];
    const candidates = fillings.map((filling) => inner.replaceAll('*', 'zz').replace('>', filling));
    assert.ok(candidates.some((candidate) => !matchesPattern(outer, candidate)), `${outer} ${inner}`);
  }));
});

const forms: [text: string, isSubjectText: boolean, isPatternText: boolean][] = [
  ['run.started', true, true],
  ['run', true, true],
  ['Run-1.a_b', true, true],
  ['*', false, true],
  ['>', false, true],
  ['run.*', false, true],
  ['*.started', false, true],
  ['run.>', false, true],
  ['run.>.started', false, false],
  ['run.a*', false, false],
  ['run.**', false, false],
  ['', false, false],
  ['.', false, false],
  ['run.', false, false],
  ['.run', false, false],
  ['run..started', false, false],
  ['run started', false, false],
  ['run\n', false, false],
  ['läuft', false, false],
  ['a'.repeat(255), true, true],
  ['a'.repeat(256), false, false],
];
for (const [text, isSubjectText, isPatternText] of forms) {
  test(`${JSON.stringify(text.slice(0, 20))} (${text.length} signs) is ${isSubjectText ? 'a subject' : isPatternText ? 'a pattern' : 'neither'}`, () => {
    assert.equal(isSubject(text), isSubjectText);
    assert.equal(isPattern(text), isPatternText);
  });
}
