// Random programs over ints, floats, text, lists, dicts and control flow, and their outcome in CPython and the engine.

import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { compileProgram, executeProgram } from '../../src/language/index.ts';
import { testHost } from '../../src/language/engine/run-for-tests.ts';

const names = ['a', 'b', 'c', 'd'];
const lists = ['xs', 'ys'];

interface Grammar { int: unknown; float: unknown; text: unknown; list: unknown; bool: unknown; any: unknown; statement: unknown; block: unknown }

const small = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.constantFrom(2 ** 31, -(2 ** 31), 2 ** 53 - 1, 10 ** 12, 255)).map((value) => (value < 0 ? `(${value})` : String(value)));
const decimal = fc.constantFrom('0.5', '1.0', '2.25', '-0.75', '1e10', '3.0', '0.1', '-2.0');
const word = fc.constantFrom('"ab"', '"x"', '""', '"Hello World"', '"é1"', '"a,b,c"');

function binary(left: fc.Arbitrary<string>, operators: string[], right: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(left, fc.constantFrom(...operators), right).map(([a, operator, b]) => `(${a} ${operator} ${b})`);
}

function indent(text: string): string {
  return text.split('\n').map((line) => `    ${line}`).join('\n');
}

const { block } = fc.letrec((loose) => {
  const tie = loose as (name: keyof Grammar) => fc.Arbitrary<string>;
  return {
  int: fc.oneof({ depthSize: 'small', withCrossShrink: true }, small, fc.constantFrom('a', 'b', 'i'), binary(tie('int'), ['+', '-', '*', '//', '%', '&', '|', '^'], tie('int')), binary(tie('int'), ['<<', '>>'], fc.constantFrom('1', '3', '20')),
    tie('int').map((value) => `-${value}`), tie('list').map((value) => `len(${value})`), tie('text').map((value) => `len(${value})`), fc.tuple(tie('int'), tie('int')).map(([a, b]) => `max(${a}, ${b})`), tie('int').map((value) => `abs(${value})`),
    fc.tuple(tie('list'), tie('int')).map(([a, b]) => `(${a})[${b} % 3]`), tie('float').map((value) => `int(${value})`), fc.tuple(tie('int'), tie('int')).map(([a, b]) => `f(${a}, ${b})`)),
  float: fc.oneof({ depthSize: 'small' }, decimal, fc.constant('c'), binary(tie('float'), ['+', '-', '*', '/', '//', '%'], tie('float')), binary(tie('int'), ['/'], tie('int')), binary(tie('float'), ['+', '*'], tie('int')), tie('int').map((value) => `float(${value})`), fc.tuple(tie('float')).map(([value]) => `round(${value}, 2)`)),
  text: fc.oneof({ depthSize: 'small' }, word, fc.constant('d'), binary(tie('text'), ['+'], tie('text')), tie('any').map((value) => `str(${value})`), tie('any').map((value) => `"{:>4}|{!r}".format(str(${value}), 1)`), fc.constantFrom('f"{a:>5}|{b!r}|{c:.2f}"', 'f"{xs} {d!r:>6} {a=}"'), tie('text').map((value) => `(${value}).upper()`), fc.tuple(tie('text'), tie('int')).map(([a, b]) => `(${a})[${b} % 4:]`), tie('text').map((value) => `(${value})[::-1]`), tie('text').map((value) => `(${value}).replace("a", "bb")`)),
  list: fc.oneof({ depthSize: 'small' }, fc.constantFrom('xs', 'ys', '[]', '[1, 2, 3]'), fc.array(tie('any'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`), binary(tie('list'), ['+'], tie('list')), tie('list').map((value) => `sorted(${value}, key=str)`), tie('list').map((value) => `[(x, i) for i, x in enumerate(${value})]`), tie('text').map((value) => `(${value}).split(",")`), tie('list').map((value) => `(${value})[1:]`), fc.tuple(tie('list'), tie('bool')).map(([a, b]) => `[x for x in ${a} if ${b}]`)),
  bool: fc.oneof({ depthSize: 'small' }, binary(tie('int'), ['<', '<=', '==', '!=', '>', '>='], tie('int')), binary(tie('float'), ['<', '>='], tie('int')), binary(tie('any'), ['==', '!='], tie('any')), binary(tie('bool'), ['and', 'or'], tie('bool')), tie('bool').map((value) => `(not ${value})`), fc.tuple(tie('any'), tie('list')).map(([a, b]) => `(${a} in ${b})`), fc.tuple(tie('int'), tie('int'), tie('int')).map(([a, b, c]) => `(${a} < ${b} <= ${c})`)),
  any: fc.oneof({ depthSize: 'small' }, tie('int'), tie('float'), tie('text'), tie('bool'), tie('list'), fc.constantFrom('None', 'm', '(a, d)'), fc.tuple(tie('bool'), tie('int'), tie('text')).map(([test, yes, no]) => `(${yes} if ${test} else ${no})`)),
  statement: fc.oneof({ depthSize: 'small' },
    fc.tuple(fc.constantFrom('a', 'b'), tie('int')).map(([name, value]) => `${name} = ${value}`), tie('float').map((value) => `c = ${value}`), tie('text').map((value) => `d = ${value}`),
    fc.tuple(fc.constantFrom(...lists), tie('list')).map(([name, value]) => `${name} = ${value}`), fc.tuple(fc.constantFrom('a', 'b'), fc.constantFrom('+=', '-=', '*=', '//=', '%=', '|='), tie('int')).map((parts) => parts.join(' ')),
    fc.tuple(fc.constantFrom(...lists), tie('any')).map(([name, value]) => `${name}.append(${value})`), fc.tuple(tie('any'), tie('any')).map(([key, value]) => `m[str(${key})] = ${value}`), fc.tuple(tie('int'), tie('any')).map(([key, value]) => `xs[${key}] = ${value}`),
    tie('any').map((value) => `print(${value})`), fc.tuple(tie('any'), tie('any')).map(([x, y]) => `print(${x}, ${y}, sep="-")`), tie('any').map((value) => `print(repr(${value}), type(${value}).__name__)`),
    fc.tuple(tie('bool'), tie('block'), tie('block')).map(([test, yes, no]) => `if ${test}:\n${indent(yes)}\nelse:\n${indent(no)}`),
    fc.tuple(tie('int'), tie('block')).map(([count, body]) => `for i in range(${count} % 4):\n${indent(body)}`),
    fc.tuple(tie('list'), tie('block'), tie('bool')).map(([items, body, test]) => `for v in list(${items})[:4]:\n${indent(body)}\n    if ${test}:\n        break\nelse:\n    print("end")`),
    fc.tuple(tie('block'), tie('block')).map(([body, handler]) => `try:\n${indent(body)}\nexcept (TypeError, ValueError, ArithmeticError, LookupError) as e:\n    print(type(e).__name__, e)\n${indent(handler)}\nfinally:\n    print("f")`),
    fc.tuple(tie('int'), tie('any'), tie('block')).map(([test, value, body]) => `match ${test} % 3:\n    case 0:\n        print(${value})\n    case 1 | 2 if a > 0:\n${indent(indent(body))}\n    case other:\n        print("other", other)`)),
  block: fc.array(tie('statement'), { minLength: 1, maxLength: 4, depthIdentifier: 'block' }).map((statements) => statements.join('\n')),
  };
}) as { block: fc.Arbitrary<string> };

/** A program with its variables set and a function to call; the body runs inside a function or at the top. */
export const randomProgram: fc.Arbitrary<string> = fc.tuple(block, block, fc.boolean()).map(([inside, top, inFunction]) => {
  const start = `i = 0\na = 1\nb = 7\nc = 0.5\nd = "d"\nxs = [1, 2, 3]\nys = ["x", 2.0]\nm = {}\nv = None\n`;
  const helper = 'def f(p, q=3):\n    if p > q:\n        return p - q\n    return p * 2 + q\n';
  const body = inFunction ? `def run(a, b):\n${indent(start + inside)}\n    return a, b, c, d, xs, ys, m\nprint(run(1, 2))\n${top}` : `${inside}\n${top}`;
  return `${start}${helper}${body}\nprint(${names.join(', ')}, ${lists.join(', ')}, m)\n`;
});

export interface Outcome {
  stdout: string;
  /** The last line of the traceback, or empty. */
  error: string;
}

const driver = `
import io, json, sys, contextlib, traceback, signal
class Slow(BaseException): pass
def alarm(*_): raise Slow()
signal.signal(signal.SIGALRM, alarm)
try:
    import resource
    resource.setrlimit(resource.RLIMIT_AS, (2 ** 31, 2 ** 31))
except (ImportError, ValueError):
    pass
results = []
for source in json.load(sys.stdin):
    out, error = io.StringIO(), ""
    signal.setitimer(signal.ITIMER_REAL, 2)
    try:
        with contextlib.redirect_stdout(out):
            exec(compile(source, "program", "exec"), {"__name__": "__main__"})
    except Slow:
        error = "slow"
    except BaseException as e:
        error = traceback.format_exception_only(e)[-1].strip()
    signal.setitimer(signal.ITIMER_REAL, 0)
    results.append({"stdout": out.getvalue(), "error": error})
sys.__stdout__.reconfigure(encoding="utf-8")
json.dump(results, sys.__stdout__)
`;

export function runInPython(python: string, sources: readonly string[]): Outcome[] {
  const { status, stdout, stderr } = spawnSync(python, ['-W', 'ignore', '-X', 'utf8', '-c', driver], { input: JSON.stringify(sources), encoding: 'utf8', maxBuffer: 2 ** 29 });
  if (status === 0) return JSON.parse(stdout) as Outcome[];
  if (stderr !== '') throw new Error(stderr);
  // Some programs end CPython itself, by its stack or by the memory it takes: the one that does is found and left out.
  if (sources.length === 1) return [{ stdout: '', error: 'slow' }];
  const half = sources.length >> 1;
  return [...runInPython(python, sources.slice(0, half)), ...runInPython(python, sources.slice(half))];
}

export function runInEngine(source: string, isReference = false): Outcome {
  const { program, errors } = compileProgram(source, { isReference });
  if (program === null) return { stdout: '', error: `not compiled: ${errors[0].code} ${errors[0].what} line ${errors[0].line}` };
  let stdout = '';
  const end = executeProgram(program, testHost((stream, text) => { if (stream === 'stdout') stdout += text; }));
  return { stdout, error: end.error?.detail?.trim() ?? '' };
}

/** CPython ends the message of this error in several ways, by where its own C code stood; addresses differ always. */
function settled({ stdout, error }: Outcome): Outcome {
  return { stdout: stdout.replaceAll(/\bat 0x[0-9a-f]+/g, 'at 0x'), error: error.replace(/^(RecursionError).*/, '$1') };
}

/** At the last call that fits, CPython counts some of its own functions too, so it may stop a few printed lines earlier. */
const linesNearTheLimit = 4;

function isSame(python: Outcome, engine: Outcome): boolean {
  if (python.error !== engine.error) return false;
  if (python.error !== 'RecursionError') return python.stdout === engine.stdout;
  const whole = python.stdout.slice(0, python.stdout.lastIndexOf('\n') + 1);
  return engine.stdout.startsWith(whole) && engine.stdout.slice(whole.length).split('\n').length - 1 <= linesNearTheLimit;
}

export interface Difference {
  source: string;
  python: Outcome;
  engine: Outcome;
}

export interface Search {
  count: number;
  seed: number;
  programs?: fc.Arbitrary<string>;
  /** Programs that show a nan do not count: as a key or in a list, every nan is the same one here (docs/reference/differences.md). */
  leavesOutNan?: boolean;
}

/** `a, a = 1, 2`: early versions of CPython 3.11 store the two in the wrong order. */
const storesTwice = /^\s*(?:[\w.]+, )*([\w.]+), (?:[\w.]+, )*\1(?:, [\w.]+)* = /m;

/** Runs `count` programs in both and gives those whose outcomes differ. Programs too slow for CPython do not count. */
export function findDifferences(python: string, { count, seed, programs = randomProgram, leavesOutNan = false }: Search): Difference[] {
  const sources = fc.sample(programs, { numRuns: count, seed });
  const expected = runInPython(python, sources);
  return sources.flatMap((source, at) => {
    if (expected[at].error === 'slow' || expected[at].error.startsWith('SyntaxError') || expected[at].error.startsWith('MemoryError')) return [];
    const python = settled(expected[at]);
    if (storesTwice.test(source)) return [];
    if (leavesOutNan && /\bnan\b/.test(python.stdout)) return [];
    return [settled(runInEngine(source)), settled(runInEngine(source, true))]
      .filter((engine) => !isSame(python, engine)).slice(0, 1).map((engine) => ({ source, python, engine }));
  });
}
