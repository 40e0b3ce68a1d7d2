// Every kind of statement, shown in the seed's encoding.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exportSeedTree, type SeedNode } from '../ast/export-seed.ts';
import { parseProgram } from './index.ts';

function read(source: string): SeedNode[] {
  const parsed = parseProgram(source);
  assert.deepEqual(parsed.errors, [], source);
  return exportSeedTree(parsed).body;
}

/** Only the fields that say something. */
function brief(node: SeedNode): unknown {
  const { children, value } = node;
  const shownElsewhere = ['lineno', 'col_offset', 'children', 'value'];
  const kept = Object.entries(node).filter(([key, part]) => !shownElsewhere.includes(key) && !(Array.isArray(part) && part.length === 0) && part !== false && part !== null);
  return {
    ...Object.fromEntries(kept.map(([key, part]) => [key, Array.isArray(part) ? part.map((entry) => (isNode(entry) ? brief(entry) : entry)) : part])),
    ...(value === null ? {} : { value }),
    ...(children.length === 0 ? {} : { children: children.map(brief) }),
  };
}

function isNode(part: unknown): part is SeedNode {
  return typeof part === 'object' && part !== null && 'lineno' in part;
}

const x = { var: 'x' };
const y = { var: 'y' };
const pass = { kind: 'pass' };

const cases: [source: string, node: unknown][] = [
  ['x = y = 1', { kind: 'assign', targets: [x, y], value: 1 }],
  ['x, *y = 1, 2', { kind: 'assign', targets: [{ tuple: [x, { starred: y }] }], value: { tuple: [1, 2] } }],
  ['x //= 2', { kind: 'aug_assign', target: x, op: 'floordiv', value: 2 }],
  ['x: y = 1', { kind: 'ann_assign', target: x, annotation: y, has_value: true, value: 1 }],
  ['x: y', { kind: 'ann_assign', target: x, annotation: y }],
  ['print(x)', { kind: 'expr', value: { call: { func: 'print', args: [x] } } }],
  ['del x, y', { kind: 'delete', targets: [x, y] }],
  ['pass', pass],
  ['raise x from y', { kind: 'raise', value: x, cause: y }],
  ['raise', { kind: 'raise' }],
  ['assert x, y', { kind: 'assert', value: x, message: y }],
  ['import a.b as c, d', { kind: 'import', names: [{ name: 'a.b', as: 'c' }, { name: 'd', as: null }] }],
  ['from ...a import (b as c, d,)', { kind: 'import_from', module: 'a', level: 3, names: [{ name: 'b', as: 'c' }, { name: 'd', as: null }] }],
  ['from . import *', { kind: 'import_from', level: 1, names: [{ name: '*', as: null }] }],
  ['if x: pass\nelif y: pass\nelse: pass', { kind: 'if', test: x, orelse: [{ kind: 'if', test: y, orelse: [pass], children: [pass] }], children: [pass] }],
  ['while x:\n  break\nelse:\n  pass', { kind: 'while', test: x, orelse: [pass], children: [{ kind: 'break' }] }],
  ['for x, y in 1, 2:\n  continue', { kind: 'for', target: { tuple: [x, y] }, iter: { tuple: [1, 2] }, children: [{ kind: 'continue' }] }],
  ['try:\n  pass\nexcept x as e:\n  pass\nexcept:\n  pass\nelse:\n  pass\nfinally:\n  pass', {
    kind: 'try', handlers: [{ kind: 'except', type: x, has_type: true, name: 'e', children: [pass] }, { kind: 'except', children: [pass] }],
    orelse: [pass], finalbody: [pass], children: [pass],
  }],
  ['try: pass\nexcept* x: pass', { kind: 'try', is_group: true, handlers: [{ kind: 'except', type: x, has_type: true, children: [pass] }], children: [pass] }],
  ['with x as y, x: pass', { kind: 'with', items: [{ context: x, target: y }, { context: x, target: null }], children: [pass] }],
  ['with (x as y, x,): pass', { kind: 'with', items: [{ context: x, target: y }, { context: x, target: null }], children: [pass] }],
  ['with (x, y) as y: pass', { kind: 'with', items: [{ context: { tuple: [x, y] }, target: y }], children: [pass] }],
  ['@x\ndef f(a, /, b: y = 1, *c, d, **e) -> x: return a', {
    kind: 'function_def', value: 'f', name: 'f', returns: x, decorators: [x], children: [{ kind: 'return', value: { var: 'a' } }],
    params: [
      { name: 'a', kind: 'positional_only' }, { name: 'b', kind: 'positional', default: 1, annotation: y }, { name: 'c', kind: 'rest' },
      { name: 'd', kind: 'keyword_only' }, { name: 'e', kind: 'keyword_rest' },
    ],
  }],
  ['class C(x, y=1):\n  pass', { kind: 'class_def', value: 'C', name: 'C', args: [x], keywords: [{ name: 'y', value: 1 }], children: [pass] }],
];

for (const [source, node] of cases) {
  test(`reads the statement ${JSON.stringify(source)}`, () => assert.deepEqual(brief(read(source)[0]), node));
}

test('global and nonlocal name variables of other scopes', () => {
  const [node] = read('def f():\n  x = 1\n  def g():\n    nonlocal x\n    global y');
  const inner = node.children[1];
  assert.deepEqual(inner.children.map((child) => [child.kind, child.names]), [['nonlocal', ['x']], ['global', ['y']]]);
});

test('async statements', () => {
  const [node] = read('async def f():\n  async for x in y: pass\n  async with x: pass');
  assert.equal(node.is_async, true);
  assert.deepEqual(node.children.map((child) => child.is_async), [true, true]);
});

test('semicolons join statements of one line', () => {
  assert.deepEqual(read('x = 1; y = 2;\n').map((node) => node.kind), ['assign', 'assign']);
});

test('match reads all kinds of patterns', () => {
  const patterns: [string, unknown][] = [
    ['1', { match_value: 1 }], ['-1.5', { match_value: { unary: { op: 'usub', operand: 1.5 } } }], ['"a"', { match_value: 'a' }],
    ['a.b', { match_value: { attribute: { value: { var: 'a' }, attr: 'b' } } }], ['None', { match_singleton: null }],
    ['1 | 2', { match_or: [{ match_value: 1 }, { match_value: 2 }] }],
    ['[a, *_]', { match_sequence: [{ match_as: { pattern: null, name: 'a' } }, { match_star: null }] }],
    ['a, b', { match_sequence: [{ match_as: { pattern: null, name: 'a' } }, { match_as: { pattern: null, name: 'b' } }] }],
    ['{"k": 1, **r}', { match_mapping: { entries: [{ key: 'k', pattern: { match_value: 1 } }], rest: 'r' } }],
    ['P(1, x=2)', { match_class: { cls: { var: 'P' }, patterns: [{ match_value: 1 }], keywords: [{ name: 'x', pattern: { match_value: 2 } }] } }],
    ['(1 as n)', { match_as: { pattern: { match_value: 1 }, name: 'n' } }], ['_', { match_as: { pattern: null, name: null } }],
  ];
  const source = `match x:\n${patterns.map(([text]) => `  case ${text} if y: pass\n`).join('')}`;
  const [node] = read(source);
  const found = (node.cases as SeedNode[]).map((entry) => entry.pattern);
  assert.deepEqual(found, patterns.map(([, value]) => value));
});

test('match, case and _ stay ordinary names', () => {
  assert.deepEqual(read('match = 1\nmatch(x)\nmatch[0]\nmatch -1\ncase = _ = match\nprint(match)\n').map((node) => node.kind), ['assign', 'expr', 'expr', 'expr', 'assign', 'expr']);
});

test('lines and columns are those of the first sign, in code points', () => {
  const parsed = parseProgram('\ufeffx = 1\nif x:\n    "😀"; y = 2\n');
  const body = exportSeedTree(parsed).body;
  assert.deepEqual([body[0].lineno, body[0].col_offset], [1, 0]);
  assert.deepEqual(body[1].children.map((node) => [node.lineno, node.col_offset]), [[3, 4], [3, 9]]);
});
