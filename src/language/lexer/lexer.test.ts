// The lexer: kinds, trivia, lines and indentation.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { TokenKind, tokenise, tokenKindName, tokeniseInside, TokenList } from './index.ts';

function kindsOf(source: string): string[] {
  const tokens = tokenise(source);
  return Array.from({ length: tokens.count }, (_, index) => tokenKindName(tokens.kinds[index]));
}

function rebuilt(tokens: TokenList): string {
  let text = '';
  for (let index = 0; index < tokens.count; index += 1) text += tokens.leadingTrivia(index) + tokens.text(index);
  return text;
}

function written(source: string): string[] {
  const tokens = tokenise(source);
  const texts: string[] = [];
  for (let index = 0; index < tokens.count; index += 1) if (tokens.text(index).trim() !== '') texts.push(tokens.text(index));
  return texts;
}

test('blocks become indent and dedent tokens', () => {
  assert.deepEqual(kindsOf('if x:\n  y\nz\n'), ['if', 'name', 'colon', 'newline', 'indent', 'name', 'newline', 'dedent', 'name', 'newline', 'endOfFile']);
});

test('a last line without a line break still ends', () => {
  assert.deepEqual(kindsOf('x # done'), ['name', 'newline', 'endOfFile']);
});

test('comments and blank lines are trivia of the next token', () => {
  const tokens = tokenise('x\n\n  # note\ny\n');
  assert.equal(tokens.leadingTrivia(2), '\n  # note\n');
});

test('brackets and backslashes carry a line on', () => {
  assert.deepEqual(kindsOf('f(\n1,\n 2)\n'), ['name', 'openRound', 'number', 'comma', 'number', 'closeRound', 'newline', 'endOfFile']);
  assert.deepEqual(kindsOf('a = \\\n  1\n'), ['name', 'equal', 'number', 'newline', 'endOfFile']);
});

test('all kinds of line breaks end a line, and a form feed starts the column again', () => {
  assert.deepEqual(kindsOf('a\r\nb\rc\n'), ['name', 'newline', 'name', 'newline', 'name', 'newline', 'endOfFile']);
  assert.deepEqual(kindsOf('a\n  \fb\n'), ['name', 'newline', 'name', 'newline', 'endOfFile']);
});

test('a tab goes to the next multiple of eight, and doubtful mixtures are marked', () => {
  assert.ok(!kindsOf('if x:\n\ta\n\tb\n').includes('mixedIndent'));
  assert.ok(kindsOf('if x:\n\ta\n        b\n').includes('mixedIndent'));
});

test('a line between two depths is marked and stays in the inner block', () => {
  assert.deepEqual(kindsOf('if x:\n    a\n  b\n').slice(4), ['indent', 'name', 'newline', 'unevenIndent', 'name', 'newline', 'dedent', 'endOfFile']);
});

test('the longest operator wins', () => {
  assert.deepEqual(written('a**=b//c<<=d->e:=f...g!=h@=i'), ['a', '**=', 'b', '//', 'c', '<<=', 'd', '->', 'e', ':=', 'f', '...', 'g', '!=', 'h', '@=', 'i']);
});

test('numbers end where Python ends them', () => {
  assert.deepEqual(written('0xfor 1if 1_0.5e-3j 1..real 0o17 0b1 .5'), ['0xf', 'or', '1', 'if', '1_0.5e-3j', '1.', '.', 'real', '0o17', '0b1', '.5']);
  for (const text of ['012', '1__0', '1_', '0x', '0b2', '1e+', '1abc', '0_7']) {
    assert.equal(tokenise(text).kinds[0], TokenKind.brokenNumber, text);
    assert.equal(tokenise(text).text(0), text);
  }
  for (const text of ['00', '0_0', '012.5', '012j', '0xFF_FF', '1e5', '1E5']) assert.equal(tokenise(text).kinds[0], TokenKind.number, text);
});

test('texts take their prefix along, in any case', () => {
  assert.deepEqual(written(`rb"a" Rb'b' f'{x}' u"c" fR'''d'''`), ['rb"a"', "Rb'b'", "f'{x}'", 'u"c"', "fR'''d'''"]);
  assert.deepEqual(written('xr"a"'), ['xr', '"a"']);
  assert.equal(tokenise('"abc\nx').kinds[0], TokenKind.unclosedString);
  assert.equal(tokenise('"""abc\nx').kinds[0], TokenKind.unclosedString);
  assert.equal(tokenise('"a\\\nb"').kinds[0], TokenKind.string);
});

test('names use Unicode, soft keywords are names', () => {
  assert.deepEqual(kindsOf('größe = 名前\n'), ['name', 'equal', 'name', 'newline', 'endOfFile']);
  assert.deepEqual(kindsOf('match case _ type\n'), ['name', 'name', 'name', 'name', 'newline', 'endOfFile']);
  assert.equal(tokenise('€').kinds[0], TokenKind.unknownCharacter);
});

test('a bracket that is never closed ends where the next statement starts', () => {
  assert.equal(kindsOf('x = (1,\ndef f():\n  pass\n').filter((kind) => kind === 'def').length, 1);
  assert.deepEqual(kindsOf('x = f(1\ny = 2\n').filter((kind) => kind === 'newline').length, 2);
});

test('tokens and their trivia are the source text again, for any text', () => {
  const piece = fc.constantFrom('if', 'x', ' ', '    ', '\t', '\n', '\r\n', '\r', '(', ')', '[', '"', "'", '"""', '#', '\\', '0x', '1_', ':', '\f', 'é', '😀', '\ud800', '\0', '\ufeff', '=', 'def', 'f"', '{', '}');
  fc.assert(fc.property(fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')), (source) => rebuilt(tokenise(source)) === source), { numRuns: 2000 });
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (source) => rebuilt(tokenise(source)) === source), { numRuns: 1000 });
});

test('a range inside an f-text is cut as if in brackets', () => {
  const source = 'f"{a +\n b}"';
  const tokens = new TokenList(source, 1);
  tokeniseInside(tokens, 3, 9);
  assert.deepEqual(Array.from({ length: tokens.count }, (_, index) => tokens.text(index)), ['a', '+', 'b', '']);
});

test('many open brackets take linear time', () => {
  const source = '(\n'.repeat(50_000);
  assert.equal(rebuilt(tokenise(source)), source);
});
