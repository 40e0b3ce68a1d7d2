// Looks for a host value that a program could get hold of. It works like a program with much patience: it takes values,
// reads their attributes, calls them, indexes them, walks them, compares them, and keeps what comes back.
// Everything it meets must be a value of the language; everything thrown must be an exception of the language.

import { Worker } from 'node:worker_threads';
import { compareValue, equals } from '../runtime/compare.ts';
import { call } from '../runtime/call.ts';
import { builtins, makeFunction } from '../runtime/define.ts';
import { HostFault } from '../runtime/exceptions.ts';
import { deleteAttribute, getAttribute, setAttribute } from '../runtime/attributes.ts';
import { iterate } from '../runtime/iterate.ts';
import { loadModule, moduleNames } from '../runtime/modules.ts';
import { binary, inPlace, unary } from '../runtime/operators.ts';
import type { Operator } from '../runtime/operators.ts';
import { formatOf, reprOf, strOf } from '../runtime/show.ts';
import { StopRun, state } from '../runtime/state.ts';
import { deleteItem, getItem, setItem } from '../runtime/subscript.ts';
import { ExceptionValue, ListValue, TypeValue } from '../runtime/values.ts';
import type { Value } from '../runtime/values.ts';
import { runProgram } from '../run-for-tests.ts';

export interface Finding {
  /** What was done, in words near to the program that would do it. */
  step: string;
  problem: string;
}

const hostText = /\[object |native code|\bfunction\s*\w*\s*\([^)]*\)\s*\{|Cannot (?:read|set|mix BigInt|convert)|is not a function|is not iterable\b.*Symbol|is not a constructor|\bnode:|file:\/\/|Maximum call stack|undefined is not|\bclass \w+Value\b|Invalid (?:array|string|typed)|\bSymbol\(/;
const operators: Operator[] = ['+', '-', '*', '/', '//', '%', '**', '@', '<<', '>>', '&', '|', '^'];
/** Names of JavaScript, and of the engine's own fields. */
const hostNames = ['constructor', '__proto__', 'prototype', 'toString', 'valueOf', 'then', 'toJSON', 'caller', 'call', 'apply', 'length', 'items', 'map', 'cls', 'code', 'implementation', 'v', 'w', 'next', '$x', 'm_m_0'];

const prelude = `
def plain(a=1, *b, c=2, **d): return a
def endless():
    n = 0
    while True:
        n += 1
        yield n
class Thing:
    x = 1
    def __init__(self, *a): self.y = 2.5
    def m(self, *a): return a
    @property
    def p(self): return self.y
    @staticmethod
    def s(*a): return a
    @classmethod
    def k(cls, *a): return cls
class Sized(list): pass
class Words(str): pass
class Count(int): pass
class Table(dict): pass
class Trouble(Exception): pass
class Slots:
    __slots__ = ('a', 'b')
class Loud:
    def __getattr__(self, name): return name
    def __call__(self, *a, **k): return a
    def __getitem__(self, i): return i
    def __eq__(self, o): return NotImplemented
    def __hash__(self): return 7
    def __iter__(self): return iter([1, 'a', None])
    def __len__(self): return 3
    def __enter__(self): return self
    def __exit__(self, *a): return False
generator = endless(); next(generator)
caught = []
try: 1 / 0
except ZeroDivisionError as e: caught.append(e)
explore([plain, endless, generator, Thing, Thing(), Thing().m, Sized([1]), Words('w'), Count(3), Table(a=1), Trouble('t', 1), Slots(), Loud(), caught[0], lambda *a: a, (i for i in range(3)),
  [1, 2.5, 'text'], (1, 'a'), {'a': 1, 2: 'b'}, {1, 'x'}, frozenset([1]), b'bytes', 'text', '😀é', '', 0, 1, -1, 2, 3, 17, 255, 2**70, -2**64, 0.0, -1.5, 1e300, float('nan'), float('inf'), 2j, True, None, ..., NotImplemented,
  range(5), slice(1, 2), iter([1]), iter('a'), reversed([1]), zip([1]), enumerate('a'), map(str, [1]), filter(None, [1]), {}.keys(), {'a': 1}.items(), {'a': 1}.values(), object(), type, object, super, property(), 'a b'.split, [].append, '{} {x}', '%s %d', 'utf-8', 'r', 'a', 'x', '__class__', '__dict__', '[a-z]+', '(a)|b'])
`;

export function searchHostValues(options: { operations: number; seed: number; modules?: string[] }): Finding[] {
  const findings: Finding[] = [];
  let isWhole = false;
  const flag = new Int32Array(new SharedArrayBuffer(4));
  // The number of the step, and a word only for waiting.
  const progress = new Int32Array(new SharedArrayBuffer(8));
  // Sets the stop flag when one step takes long: a builtin that never asks the flag would hang here.
  const watcher = new Worker('const { workerData: { flag, progress } } = require("node:worker_threads"); let last = -1; for (;;) { Atomics.wait(progress, 1, 0, 250); const now = Atomics.load(progress, 0); if (now === -1) break; if (now === last && now > 0) Atomics.store(flag, 0, 3); last = now; }', { eval: true, workerData: { flag, progress } });
  builtins.set('explore', makeFunction('explore', 'values, /', (values: Value) => {
    explore((values as ListValue).items.slice(), { ...options, flag, progress, findings });
    isWhole = true;
    flag[0] = 0;
    flag[1] = 0;
    return null;
  }));
  try {
    const { end } = runProgram(prelude, { stopFlag: flag, limits: { recursionDepth: 200 } });
    // The search may leave `sys.stdout` and other hooks in any state, so exceptions of the language at the end are well.
    if (!isWhole || end.error?.code.startsWith('HC0') === true) findings.push({ step: 'prelude', problem: JSON.stringify(end) });
  } finally {
    builtins.delete('explore');
    Atomics.store(progress, 0, -1);
    void watcher.terminate();
  }
  return findings;
}

function explore(start: Value[], { operations, seed, flag, progress, findings, modules }: { operations: number; seed: number; flag: Int32Array; progress: Int32Array; findings: Finding[]; modules?: string[] }): void {
  const random = randomFrom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)];
  const described = new Map<Value, string>();
  const pool: Value[] = [...start];
  const keepWhole = new Set(['exit', 'quit', 'explore', 'breakpoint', 'input']);
  for (const [name, value] of builtins) if (!keepWhole.has(name)) { pool.push(value); described.set(value, name); }
  for (const name of modules ?? moduleNames()) {
    const module = loadModule(1, name);
    pool.push(module);
    described.set(module, name);
  }
  const fixed = pool.length;
  const dir = builtins.get('dir') as Value;
  const show = (value: Value): string => described.get(value) ?? shortly(value);
  const seen = new Set<string>();
  const report = (step: string, problem: string): void => {
    const key = problem.replaceAll(/\d+/g, '').slice(0, 120);
    if (seen.has(key)) return;
    seen.add(key);
    findings.push({ step, problem });
  };
  const note = (value: unknown, step: string): void => {
    const problem = problemOf(value);
    if (problem !== null) return report(step, problem);
    if (isLarge(value as Value)) return;
    if (pool.length < fixed + 300) pool.push(value as Value);
    else pool[fixed + Math.floor(random() * 300)] = value as Value;
    if (!described.has(value as Value) && typeof value === 'object') described.set(value as Value, step.slice(0, 200));
  };
  for (let step = 0; step < operations; step++) {
    flag[0] = 0;
    progress[0] = step + 1;
    state.depth = 1;
    const subject = pick(pool);
    const other = pick(pool);
    let words = '';
    try {
      switch (Math.floor(random() * 12)) {
        case 0: case 1: case 2: {
          const names = (call(1, dir, [subject], null) as ListValue).items as string[];
          const name = random() < 0.15 || names.length === 0 ? pick(hostNames) : pick(names);
          words = `${show(subject)}.${name}`;
          note(getAttribute(subject, name), words);
          break;
        }
        case 3: case 4: case 5: case 6: {
          const args = Array.from({ length: Math.floor(random() * 4) }, () => pick(pool));
          const keywords = random() < 0.1 ? new Map<string, Value>([[pick(['key', 'default', 'a', 'x', 'constructor', 'encoding', 'sep', 'name']), pick(pool)]]) : null;
          words = `${show(subject)}(${args.map((argument) => show(argument)).join(', ')}${keywords === null ? '' : ', **k'})`;
          if (subject instanceof TypeValue && subject.name === 'SystemExit') break;
          note(call(1, subject, args, keywords), words);
          break;
        }
        case 7:
          words = `${show(subject)}[${show(other)}]`;
          if (random() < 0.7) note(getItem(subject, other), words);
          else if (random() < 0.8) setItem(subject, other, pick(pool));
          else deleteItem(subject, other);
          break;
        case 8: {
          words = `iter(${show(subject)})`;
          const cursor = iterate(subject);
          for (let count = 0; count < 4; count++) {
            const item = cursor.next();
            if (item === undefined) break;
            note(item, words);
          }
          break;
        }
        case 9: {
          const operator = pick(operators);
          words = `${show(subject)} ${operator} ${show(other)}`;
          note(random() < 0.8 ? binary(operator, subject, other) : random() < 0.5 ? inPlace(operator, subject, other) : unary(pick(['-', '+', '~'] as const), subject), words);
          break;
        }
        case 10:
          words = `str/repr/format of ${show(subject)}, compare with ${show(other)}`;
          for (const text of [strOf(subject), reprOf(subject)]) if (hostText.test(text)) report(words, `text ${text.slice(0, 200)}`);
          equals(subject, other);
          note(compareValue(pick(['<', '<=', '>', '>='] as const), subject, other), words);
          formatOf(subject, pick(['', '>10', 'd', '.2f', 'x', 's', ',']));
          break;
        default: {
          const name = random() < 0.3 ? pick(hostNames) : pick(['x', 'y', '__class__', '__dict__', '__name__', '__doc__', '__slots__', '__bases__']);
          words = `${show(subject)}.${name} = ${show(other)}`;
          if (subject instanceof TypeValue && !subject.isUser) break;
          if (random() < 0.8) setAttribute(subject, name, other);
          else deleteAttribute(subject, name);
        }
      }
    } catch (thrown) {
      if (thrown instanceof StopRun) continue;
      if (thrown instanceof ExceptionValue) {
        if (!(thrown.args instanceof Object) && typeof thrown.args !== 'object') report(words, 'an exception without arguments');
        for (const argument of thrown.args.items) {
          const problem = problemOf(argument);
          if (problem !== null) report(words, `in an exception: ${problem}`);
          if (typeof argument === 'string' && hostText.test(argument)) report(words, `text ${argument}`);
        }
        if (random() < 0.02) note(thrown, words);
        continue;
      }
      if (thrown instanceof RangeError && /stack|Invalid (?:array|string) length|BigInt too big|Maximum BigInt/i.test(thrown.message)) continue;
      const cause = thrown instanceof HostFault ? thrown.cause : thrown;
      report(words, cause instanceof Error ? `${cause.message}\n${(cause.stack ?? '').split('\n').slice(1, 5).join('\n')}` : `thrown ${String(typeof cause)}`);
    }
  }
}

/** Says what is wrong with a thing that a program got, or null when it is a value of the language. */
export function problemOf(value: unknown): string | null {
  switch (typeof value) {
    case 'boolean': return null;
    case 'number': return Number.isSafeInteger(value) && !Object.is(value, -0) ? null : `a raw number ${value}`;
    case 'bigint': return value > 9007199254740991n || value < -9007199254740991n ? null : `a small bigint ${value}`;
    case 'string': return /[\ud800-\udfff]/.test(value) ? 'a str with surrogates' : null;
    case 'object': break;
    default: return `a host ${typeof value}`;
  }
  if (value === null) return null;
  if (Array.isArray(value) || value instanceof Map || value instanceof Set || value instanceof Error || ArrayBuffer.isView(value)) return `a host ${value.constructor.name}`;
  for (let prototype: unknown = Object.getPrototypeOf(value); prototype !== null; prototype = Object.getPrototypeOf(prototype)) if (prototype === Object.prototype || prototype === Function.prototype) return 'an object with a host prototype';
  if ((value as { cls?: unknown }).cls instanceof TypeValue) return null;
  return 'an object without a type';
}

function isLarge(value: Value): boolean {
  if (typeof value === 'string') return value.length > 2000;
  if (typeof value === 'bigint') return value > 2n ** 512n || value < -(2n ** 512n);
  if (typeof value === 'number') return Math.abs(value) > 1000 && Math.abs(value) < 2 ** 50;
  return value instanceof ListValue && value.items.length > 500;
}

function shortly(value: Value): string {
  try {
    return reprOf(value).slice(0, 60);
  } catch {
    return '(a value that cannot be shown)';
  }
}

function randomFrom(seed: number): () => number {
  let word = seed >>> 0 || 1;
  return () => {
    word ^= word << 13;
    word ^= word >>> 17;
    word ^= word << 5;
    return (word >>> 0) / 4294967296;
  };
}
