// The wall inside the language: what emitted text can name. Every case folder is compiled and read again with acorn.

import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { type Node, parse } from 'acorn';
import { compileProgram } from '../compile.ts';
import { ownHelperNames } from './program.ts';
import { helperNames } from '../runtime/unit-library.ts';

const casesFolder = path.join(import.meta.dirname, '../../cases');
const unitNames = new Set([...helperNames, ...ownHelperNames, 'R', 'S', 'U']);
/** Names made for the program and for temporaries; no name of JavaScript looks like one. */
const madeName = /^(?:v_\w+_g?\d+|k\d+|b_\w+|c\d+|l\d+|lq\d+|[fgh]\d+|q\d+|t\d+|x\d+|s\d+|[BLM]\d+|d|e|C|pc|space|bases|keywords|main|reset|undefined)$/;
/** Properties of our own classes, and of JavaScript arrays of our own. */
const ownProperty = /^(?:\$\w+|m_\w+_\d+|r_\w+|doubles|pop|slice|W|typed|above|start|stop|step|makeTyped|release|items|isPlain|length|push|v|w|code|arity|defaults|next|first|second|enter|leave|leaveWith|get|set|delete|makers?_?\d*|map|has)$/;

interface AnyNode extends Node { [key: string]: unknown }

function check(text: string): string[] {
  const problems: string[] = [];
  const program = parse(`(function () {${text}\n})`, { ecmaVersion: 2024 }) as unknown as AnyNode;
  const visit = (node: AnyNode, parent: AnyNode | null, key: string): void => {
    if (node.type === 'Identifier') {
      const name = node['name'] as string;
      const isProperty = parent !== null && ((parent.type === 'MemberExpression' && key === 'property' && parent['computed'] !== true) || (parent.type === 'Property' && key === 'key'));
      if (isProperty ? parent.type === 'MemberExpression' && !ownProperty.test(name) : !unitNames.has(name) && !madeName.test(name)) problems.push(`${isProperty ? 'property' : 'name'} ${name}`);
    }
    if (node.type === 'MemberExpression' && node['computed'] === true && !isIntegerIndex(node['property'] as AnyNode)) problems.push(`computed access at ${node.start}`);
    if (node.type === 'ThisExpression' || node.type === 'ImportExpression' || node.type === 'TemplateLiteral' || node.type === 'MetaProperty') problems.push(node.type);
    for (const [name, child] of Object.entries(node)) {
      if (Array.isArray(child)) for (const entry of child) if (isNode(entry)) visit(entry, node, name);
      if (isNode(child)) visit(child, node, name);
    }
  };
  visit(program, null, '');
  return problems;
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}

function isIntegerIndex(node: AnyNode): boolean {
  return (node.type === 'BinaryExpression' && node['operator'] === '>>>') || (node.type === 'Literal' && typeof node['value'] === 'number');
}

test('emitted text names only what it is given and indexes only by integers', () => {
  const files = globSync('*/*/program.hc', { cwd: casesFolder });
  assert.ok(files.length >= 120);
  for (const file of files) {
    const { program } = compileProgram(readFileSync(path.join(casesFolder, file), 'utf8'));
    assert.ok(program !== null, file);
    assert.deepEqual([...new Set(check(program.text))], [], file);
  }
});

test('names of the program that are words or globals of JavaScript stay names of the program', () => {
  const names = ['constructor', '__proto__', 'eval', 'arguments', 'this', 'window', 'globalThis', 'process', 'require', 'Function', 'R', 'S', 'U', 'pc', 'd', 'let', 'undefined', 'NaN', 'ÿ', '名'];
  const source = names.map((name) => `${name} = 1\ndef f(${name}):\n    return ${name}\nx = [${name} for ${name} in range(2)]\nx.${name} = x.${name}(${name}, ${name}=${name})\n`).join('');
  const { program, errors } = compileProgram(source);
  assert.deepEqual(errors, []);
  const problems = check(program?.text ?? '').filter((problem) => problem !== 'computed access');
  assert.deepEqual(problems, []);
});

test('the check itself sees a foreign name, a foreign property and a text index', () => {
  assert.deepEqual(check('return globalThis;'), ['name globalThis']);
  assert.deepEqual(check('return t1.constructor;'), ['property constructor']);
  assert.equal(check('return t1[t2];').length, 1);
});
