import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { renderError, type ErrorRecord } from '../index.ts';

const record: ErrorRecord = {
  code: 'HC2001', type: 'NameError', status: 422, what: '`totl` has no value here.', where: 'hello.hc', why: 'No line before this one gives it a value.',
  next: 'Write `total`, or give `totl` a value first.', page: 'docs/errors/HC2001.md', line: 3, column: 7, endLine: 3, endColumn: 11, suggestions: ['total'],
  detail: "NameError: name 'totl' is not defined",
};
const source = 'total = 1\ntotal = total + 1\nprint(totl)\n';

test('an error shows what, the exact text, where, the code with a mark, why, next and help', () => {
  assert.equal(
    renderError(record, { source }),
    `NameError: \`totl\` has no value here. (HC2001)
NameError: name 'totl' is not defined
Where: hello.hc, line 3, column 7

  2 | total = total + 1
  3 | print(totl)
    |       ^^^^

Why: No line before this one gives it a value.
Next: Write \`total\`, or give \`totl\` a value first.
Help: docs/errors/HC2001.md`,
  );
});

test('the short form keeps what, where and next', () => {
  assert.equal(
    renderError({ ...record, detail: undefined }, { source, verbosity: 'short' }),
    'NameError: `totl` has no value here. (HC2001)\nWhere: hello.hc, line 3, column 7\nNext: Write `total`, or give `totl` a value first.',
  );
});

test('the labelled form says the line in words and draws nothing', () => {
  const text = renderError(record, { source, frame: 'labelled' });
  assert.match(text, /^Line 3: print\(totl\)$/m);
  assert.doesNotMatch(text, /[|^]/);
});

test('close names are listed when the next step does not have them', () => {
  assert.match(renderError({ ...record, next: 'Give it a value first.', suggestions: ['total', 'tote'] }), /^Close to: `total`, `tote`$/m);
});

test('the mark stands below the code behind tabs, wide letters and accents', () => {
  const mark = (text: string, column: number): string => renderError({ ...record, line: 1, column, endLine: 1, endColumn: column + 1 }, { source: text }).split('\n').find((line) => line.includes('^'))!;
  assert.equal(mark('\tx', 2), '    | \t^');
  assert.equal(mark('名 = x', 5), '    |      ^');
  assert.equal(mark('e\u0301 = x', 6), '    |     ^');
});

test('a long line is cut around the place', () => {
  const long = `${'a'.repeat(300)}!${'b'.repeat(300)}`;
  const lines = renderError({ ...record, line: 1, column: 301, endLine: 1, endColumn: 302 }, { source: long }).split('\n');
  const code = lines.find((line) => line.includes('!'))!;
  const mark = lines.find((line) => line.includes('^'))!;
  assert.ok(code.length < 120);
  assert.equal(code.indexOf('!'), mark.indexOf('^'));
});

test('a place outside the text draws nothing and breaks nothing', () => {
  assert.doesNotThrow(() => renderError({ ...record, line: 99, column: 99 }, { source }));
  assert.doesNotThrow(() => renderError({ ...record, line: 1, column: 99, endColumn: 1 }, { source }));
});

test('no control character of a program reaches the terminal', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(20), fc.nat(20), (text, line, column) => {
      const shown = renderError({ ...record, what: text, detail: text, where: text, line, column }, { source: text });
      // eslint-disable-next-line no-control-regex
      assert.doesNotMatch(shown, /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
    }),
  );
});
