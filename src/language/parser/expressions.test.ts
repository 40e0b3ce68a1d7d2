// Every kind of value, shown in the seed's encoding.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exportSeedTree } from '../ast/export-seed.ts';
import { parseProgram } from './index.ts';

function valueOf(source: string): unknown {
  const parsed = parseProgram(source);
  assert.deepEqual(parsed.errors, [], source);
  return exportSeedTree(parsed).body[0].value;
}

const x = { var: 'x' };
const a = { var: 'a' };
const b = { var: 'b' };

const cases: [source: string, value: unknown][] = [
  ['x', x],
  ['42', 42], ['0xff', 255], ['0o17', 15], ['0b101', 5], ['1_000', 1000], ['9007199254740993', { int: '9007199254740993' }],
  ['1.5', 1.5], ['1.0', { float: '1.0' }], ['1e400', { float: 'inf' }], ['.5', 0.5], ['3j', { complex: '3.0' }],
  ['"hi"', 'hi'], ["'a' \"b\"", 'ab'], ['"""a\r\nb"""', 'a\nb'], ['r"\\n"', '\\n'], ['"\\x41\\u00e9\\101\\N{BULLET}\\\n!"', 'AéA•!'], ['"\\q"', '\\q'],
  ['b"ab\\xff"', { bytes: [97, 98, 255] }], ['rb"\\x"', { bytes: [92, 120] }],
  ['True', true], ['False', false], ['None', null], ['...', { constant: '...' }],
  ['f"a{x}b"', { fstring: ['a', { value: x, conversion: null, format: null, debug: null }, 'b'] }],
  ['f"{x!r:>{a}}"', { fstring: [{ value: x, conversion: 'r', format: ['>', { value: a, conversion: null, format: null, debug: null }], debug: null }] }],
  ['f"{x = }{{}}"', { fstring: [{ value: x, conversion: null, format: null, debug: 'x = ' }, '{}'] }],
  ['f"{x!=a}"', { fstring: [{ value: { compare: { left: x, ops: ['noteq'], comparators: [a] } }, conversion: null, format: null, debug: null }] }],
  ['f"{a[\'k\']}"', { fstring: [{ value: { subscript: { value: a, index: 'k' } }, conversion: null, format: null, debug: null }] }],
  ['"p" f"{x}" "q"', { fstring: ['p', { value: x, conversion: null, format: null, debug: null }, 'q'] }],
  ['[]', []], ['[1, 2,]', [1, 2]], ['()', { tuple: [] }], ['(1,)', { tuple: [1] }], ['1, 2', { tuple: [1, 2] }], ['(1)', 1], ['[*a]', [{ starred: a }]],
  ['{1, 2}', { set: [1, 2] }], ['{}', { dict: [] }], ['{1: a, **b}', { dict: [{ key: 1, value: a }, { unpack: b }] }],
  ['[x for x in a if b]', { listcomp: { element: x, generators: [{ target: x, iter: a, ifs: [b], is_async: false }] } }],
  ['{x for x in a}', { setcomp: { element: x, generators: [{ target: x, iter: a, ifs: [], is_async: false }] } }],
  ['{x: 1 for x in a}', { dictcomp: { key: x, value: 1, generators: [{ target: x, iter: a, ifs: [], is_async: false }] } }],
  ['f(x for x in a)', { call: { func: 'f', args: [{ generatorexp: { element: x, generators: [{ target: x, iter: a, ifs: [], is_async: false }] } }] } }],
  ['f()', { call: { func: 'f', args: [] } }],
  ['f(1, *a, x=2, **b)', { call: { func: 'f', args: [1, { starred: a }], keywords: [{ name: 'x', value: 2 }, { name: null, value: b }] } }],
  ['f(1)(2)', { call: { func: { call: { func: 'f', args: [1] } }, args: [2] } }],
  ['"t"()', { call: { func: { str: 't' }, args: [] } }],
  ['a.b', { attribute: { value: a, attr: 'b' } }],
  ['a[1]', { subscript: { value: a, index: 1 } }],
  ['a[1:2, ::3]', { subscript: { value: a, index: { tuple: [{ slice: { lower: 1, upper: 2, step: null } }, { slice: { lower: null, upper: null, step: 3 } }] } } }],
  ['a + b * x', { binop: { op: 'add', left: a, right: { binop: { op: 'mult', left: b, right: x } } } }],
  ['a - b - x', { binop: { op: 'sub', left: { binop: { op: 'sub', left: a, right: b } }, right: x } }],
  ['a ** b ** x', { binop: { op: 'pow', left: a, right: { binop: { op: 'pow', left: b, right: x } } } }],
  ['-a ** 2', { unary: { op: 'usub', operand: { binop: { op: 'pow', left: a, right: 2 } } } }],
  ['~+a', { unary: { op: 'invert', operand: { unary: { op: 'uadd', operand: a } } } }],
  ['not a == b', { unary: { op: 'not', operand: { compare: { left: a, ops: ['eq'], comparators: [b] } } } }],
  ['a or b and x', { boolop: { op: 'or', values: [a, { boolop: { op: 'and', values: [b, x] } }] } }],
  ['a and b and x', { boolop: { op: 'and', values: [a, b, x] } }],
  ['a < b < x', { compare: { left: a, ops: ['lt', 'lt'], comparators: [b, x] } }],
  ['a is not b not in x', { compare: { left: a, ops: ['isnot', 'notin'], comparators: [b, x] } }],
  ['a if b else x', { ifexp: { test: b, body: a, orelse: x } }],
  ['lambda x, *a, b=1: x', { lambda: { params: [{ name: 'x', kind: 'positional' }, { name: 'a', kind: 'rest' }, { name: 'b', kind: 'keyword_only', default: 1 }], body: x } }],
  ['(x := 1)', { named: { target: x, value: 1 } }],
];

for (const operator of ['@ matmult', '/ div', '// floordiv', '% mod', '<< lshift', '>> rshift', '& bitand', '| bitor', '^ bitxor']) {
  const [sign, op] = operator.split(' ');
  cases.push([`a ${sign} b`, { binop: { op, left: a, right: b } }]);
}

for (const [source, value] of cases) {
  test(`reads the value ${JSON.stringify(source)}`, () => assert.deepEqual(valueOf(source), value));
}

test('await and yield stand inside functions', () => {
  const body = (source: string) => exportSeedTree(parseProgram(source)).body[0].children[0].value;
  assert.deepEqual(body('async def f(): await x'), { await: x });
  assert.deepEqual(body('def f(): yield x'), { yield: x });
  assert.deepEqual(body('def f(): yield'), { yield: null });
  assert.deepEqual(body('def f(): yield from x'), { yield_from: x });
});

test('names are compared in their NFKC form', () => {
  assert.deepEqual(valueOf('ﬁn'), { var: 'fin' });
});
