// Which variable each name stands for.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseProgram } from '../parser/index.ts';
import { resolveNames, type Scope } from './index.ts';

/** `scope: name=kind ...` for each scope, in the order of the text. */
function scopesOf(source: string): string[] {
  const show = (scope: Scope): string => `${scope.name}: ${[...scope.bindings.values()].map((binding) => `${binding.name}=${binding.kind}`).join(' ')}`;
  return resolveNames(parseProgram(source).module).scopes.map(show);
}

function problemsOf(source: string): string[] {
  const parsed = parseProgram(source);
  assert.deepEqual(parsed.errors, []);
  return resolveNames(parsed.module).problems.map((problem) => `${problem.kind} ${problem.name}`);
}

test('names of the module are global, names of functions local', () => {
  assert.deepEqual(scopesOf('x = 1\ndef f(a):\n    b = a + x\n    print(b)\n'), ['<module>: x=global f=global print=builtin', 'f: a=local x=global b=local print=builtin']);
});

test('a name that an inner function uses is a cell outside and free inside', () => {
  assert.deepEqual(scopesOf('def f():\n    x = 1\n    def g():\n        nonlocal x\n        x = 2\n'), ['<module>: f=global', 'f: x=cell g=local', 'g: x=free']);
});

test('class bodies are not seen from their functions', () => {
  assert.deepEqual(scopesOf('class C:\n    x = 1\n    def m(self): return x, __class__\n'), ['<module>: C=global x=global', 'C: x=local m=local', 'm: self=local x=global __class__=free']);
});

test('comprehensions have a scope of their own, and := binds outside of it', () => {
  assert.deepEqual(scopesOf('def f(a):\n    return [y := x for x in a]\n'), ['<module>: f=global', 'f: a=local y=cell', '<listcomp>: x=local y=free']);
  assert.deepEqual(scopesOf('[y := x for x in z]\n'), ['<module>: z=global y=global', '<listcomp>: x=local y=global']);
});

test('every statement that gives a value binds', () => {
  const source = 'def f():\n    import a.b\n    from m import c as d\n    for e in (): pass\n    with e as g: pass\n    try: pass\n    except E as h: pass\n    class I: pass\n    j: int\n    del k\n    l += 1\n    match e:\n        case [n, *o] | {"k": n, **o}: pass\n    (p := 1)\n';
  const [, inner] = scopesOf(source);
  for (const name of 'adeghIjklnop') assert.match(inner, new RegExp(` ${name}=local`));
});

test('private names of a class are stored with its name', () => {
  assert.deepEqual(scopesOf('class C:\n    def m(self):\n        __x = 1\n'), ['<module>: C=global', 'C: m=local', 'm: self=local _C__x=local']);
});

test('a name of a class body falls back to the module while it has no value', () => {
  const { scopes } = resolveNames(parseProgram('def f():\n    x = 1\n    class C:\n        x = x\n').module);
  assert.equal(scopes[2].bindings.get('x')?.classFallback, 'global');
});

test('global in a function makes a variable of the module', () => {
  const { module } = resolveNames(parseProgram('def f():\n    global x\n    x = 1\n').module);
  assert.equal(module.bindings.has('x'), true);
  assert.equal(module.bindings.get('x')?.isBound, true);
});

test('each name in the text has its binding', () => {
  const parsed = parseProgram('x = 1\nprint(x)\n');
  const table = resolveNames(parsed.module);
  const [assign, call] = parsed.module.body;
  assert.ok(assign.kind === 'assign' && assign.targets[0].kind === 'name' && call.kind === 'expression' && call.value.kind === 'call');
  const argument = call.value.arguments[0].value;
  assert.ok(argument.kind === 'name');
  assert.equal(table.bindingOf.get(argument), table.bindingOf.get(assign.targets[0]));
});

test('the rules about declarations are those of Python', () => {
  assert.deepEqual(problemsOf('def f():\n    nonlocal x\n'), ['nonlocalUnknown x']);
  assert.deepEqual(problemsOf('nonlocal x\n'), ['nonlocalAtTop x']);
  assert.deepEqual(problemsOf('def f():\n    x = 1\n    global x\n'), ['globalTooLate x']);
  assert.deepEqual(problemsOf('def f():\n    print(x)\n    global x\n'), ['globalTooLate x']);
  assert.deepEqual(problemsOf('def f(x):\n    global x\n'), ['declaredTwice x']);
  assert.deepEqual(problemsOf('def g():\n    x = 1\n    def f():\n        global x\n        nonlocal x\n'), ['declaredTwice x']);
  assert.deepEqual(problemsOf('[x := 1 for x in y]\n'), ['walrusInLoopName x']);
  assert.deepEqual(problemsOf('[1 for x in (y := z)]\n'), ['walrusInLoopName y']);
  assert.deepEqual(problemsOf('class C:\n    [y := 1 for x in z]\n'), ['walrusInLoopName y']);
  assert.deepEqual(problemsOf('def f():\n    x = 1\n    def g():\n        nonlocal x\n'), []);
});
