// Random programs that send ints, floats, text and None through dicts, tuples, sets, lists, generators, comprehensions,
// closures, star arguments, exceptions and library calls.

import fc from 'fast-check';

type Text = fc.Arbitrary<string>;

const numbers = fc.constantFrom('0', '1', '2', '-3', '7', '2 ** 53', '10 ** 16', '-(2 ** 31)', 'True', 'False', '0.0', '-0.0', '0.5', '1.0', '2.0', '-3.25', '1e16', '1e308', 'inf', 'nan');
const others = fc.constantFrom('"a"', '"bc"', '""', '"é"', 'None', '(1, 2)', '(1.0, "x")', 'b"q"', '[1]', '1j', '"1"');
const names = ['a', 'b', 'c', 'n', 'x'];
const containers = ['d', 't', 's', 'xs', 'ys', 'names', 'pairs'];
const functions = ['str', 'repr', 'len', 'sum', 'sorted', 'list', 'tuple', 'set', 'max', 'min', 'any', 'all', 'bool', 'abs', 'int', 'float', 'type', 'list(reversed(list(X)))', 'dict.fromkeys', 'Counter', 'list(enumerate(X))', 'list(zip(X, xs))', 'list(accumulate(X))', 'math.fsum', 'list(chain(X, t))', 'deque', 'list(map(str, X))', 'list(filter(None, X))', 'json.dumps', 'copy.deepcopy', 'list(islice(X, 2))', 'statistics.mean', 'heapq.nsmallest(2, X)', 'math.floor', 'math.sqrt', 'divmod(X, 2)', 'round(X, 1)', 'pow(X, 2)', 'reduce(add, X)', 'list(product(X, [1, 2]))', 'first', 'collect', 'spread(*X)', 'collect(*X, k=1)', 'sorted(X, key=repr)', 'list(walk(X))', 'total(X)', 'dict(enumerate(X))', 'tuple(X)[::-1]', 'list(X)[1:]', '[*X, *xs]', 'set([*X])', 'min(X, key=str)', 'max(X, default=0)'];

const indent = (text: string, by: string): string => text.split('\n').map((line) => by + line).join('\n');
const guarded = (text: string, word = 'ended'): string => `try:\n${indent(text, '    ')}\nexcept Exception as e:\n    print("${word}", type(e).__name__, e if isinstance(e, (Trouble, ZeroDivisionError, KeyError)) else "")`;

const { any, block } = fc.letrec<{ number: string; any: string; box: string; line: string; block: string }>((tie) => ({
  number: fc.oneof({ depthSize: 'small', withCrossShrink: true },
    { weight: 4, arbitrary: numbers }, { weight: 4, arbitrary: fc.constantFrom(...names) },
    { weight: 3, arbitrary: fc.tuple(tie('number'), fc.constantFrom('+', '-', '*', '/', '//', '%', '&', '**'), tie('number')).filter(([, sign, right]) => sign !== '**' || /^(?:[0-2]|0\.5|2\.0|-3)$/.test(right)).map((parts) => `(${parts.join(' ')})`) },
    { weight: 2, arbitrary: fc.tuple(tie('box'), fc.constantFrom('[0]', '[-1]', '[1]', '["a"]', '[1.0]', '.get(1, 0)', '.count(1)', '.index(2)', '.pop()')).map((parts) => parts.join('')) },
    { weight: 1, arbitrary: tie('box').map((box) => `len(${box})`) },
    { weight: 1, arbitrary: fc.tuple(tie('number'), tie('number')).map(([left, right]) => `mix(${left}, ${right})`) },
    { weight: 1, arbitrary: tie('number').map((value) => `kept(${value})`) }),
  any: fc.oneof({ depthSize: 'small' }, { weight: 4, arbitrary: tie('number') }, { weight: 2, arbitrary: others }, { weight: 2, arbitrary: tie('box') },
    { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...functions), fc.oneof(tie('box'), tie('box'), tie('number'))).map(([name, value]) => (name.includes('X') ? name.replace('X', value) : `${name}(${value})`)) },
    { weight: 1, arbitrary: fc.tuple(tie('any'), fc.constantFrom('==', '!=', '<', 'in', 'not in', 'or', 'and'), tie('box')).map((parts) => `(${parts.join(' ')})`) },
    { weight: 1, arbitrary: fc.tuple(tie('any'), fc.constantFrom('', '>8', '.3f', '+', 'g', ',', '!r', 'e', '08.2f')).map(([value, form]) => (form === '!r' ? `f"{${value.replaceAll('"', "'")}!r}"` : `format(${value}, "${form}")`)) }),
  box: fc.oneof({ depthSize: 'small', withCrossShrink: true }, { weight: 8, arbitrary: fc.constantFrom(...containers) },
    { weight: 2, arbitrary: fc.array(tie('any'), { minLength: 1, maxLength: 3 }).chain((items) => fc.constantFrom(`[${items.join(', ')}]`, `(${items.join(', ')},)`, `set([${items.join(', ')}])`, `{${items.map((item, at) => `${item}: ${at}`).join(', ')}}`)) },
    { weight: 2, arbitrary: fc.tuple(tie('any'), tie('box'), fc.constantFrom('', ' if v', ' if v != 1', ' if str(v) > "1"')).chain(([value, box, test]) => fc.constantFrom(`[${value} for v in ${box}${test}]`, `{v: ${value} for v in ${box}${test}}`, `set(v for v in ${box}${test})`, `list(v for v in ${box}${test})`, `[(v, w) for v in ${box}${test} for w in (1, 2.0)]`, `tuple((lambda w: (w, ${value}))(v) for v in ${box})`)) },
    { weight: 1, arbitrary: fc.tuple(tie('box'), fc.constantFrom('+', '*', '|', '&', '-'), tie('box')).map((parts) => `plain(${parts.join(' ')})`) },
    { weight: 1, arbitrary: fc.constantFrom('d.items()', 'list(d)', 'sorted(d, key=str)', 'list(d.values())', '[1, 2.5, 3]', '[0.5] * 3', 'xs[:2]', 'ys[::-1]', '"a b c".split()', 'range(3)', 'walk([1, 2.0, 3])', '{**d, 3: 4.0}', 'zip(xs, ys)', 'map(float, xs)', 'Point(1, 2.5)', '"text"') }),
  line: fc.oneof({ depthSize: 'small' },
    { weight: 4, arbitrary: tie('any').map((value) => `print(${value})`) }, { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...names), tie('number')).map((parts) => parts.join(' = ')) },
    { weight: 2, arbitrary: fc.tuple(fc.constantFrom('xs', 'ys', 'names'), fc.constantFrom('append', 'remove', 'extend', 'insert', 'sort', 'pop', 'clear', 'index'), tie('any')).map(([list, method, value]) => (method === 'insert' ? `${list}.insert(1, ${value})` : method === 'sort' ? `${list}.sort(key=str)` : method === 'clear' ? `${list}.reverse()` : `${list}.${method}(${value})`)) },
    { weight: 2, arbitrary: fc.tuple(tie('any'), tie('any')).map(([key, value]) => `d[${key}] = ${value}`) },
    { weight: 1, arbitrary: fc.tuple(tie('any'), fc.constantFrom('d.pop(V, None)', 'd.setdefault(V, 1.5)', 'd.setdefault(V, [])', 'd.update({V: 2})', 'del d[V]', 's.add(V)', 's.discard(V)', 's.update([V, 1.0])', 's.remove(V)', 'd[V] += 1', 'd[V] = d.get(V, 0) + 0.5', 'counts[V] += 1', 'groups[V].append(1.5)', 'q.append(V)', 'q.appendleft(V)')).map(([value, act]) => act.replaceAll('V', value)) },
    { weight: 1, arbitrary: tie('box').map((box) => `a, *names = ${box}`) }, { weight: 1, arbitrary: tie('box').map((box) => `a, b = ${box}`) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom('xs', 'ys'), tie('box')).map(([list, box]) => `${list} = list(${box})[:6]`) }, { weight: 1, arbitrary: fc.tuple(fc.constantFrom('xs[0]', 'ys[-1]', 'd["a"]', 'd[1]', 'p.x', 'a', 'x'), fc.constantFrom('+=', '-=', '*=', '/=', '//='), tie('number')).map((parts) => parts.join(' ')) },
    { weight: 1, arbitrary: tie('any').map((value) => `raise Trouble(${value}, 2)`) }),
  block: fc.array(fc.oneof({ depthSize: 'small' }, { weight: 2, arbitrary: tie('line') }, { weight: 6, arbitrary: tie('line').map((line) => guarded(line, 'stopped')) },
    { weight: 1, arbitrary: fc.tuple(tie('box'), tie('line')).map(([box, line]) => `for v in list(${box})[:4]:\n    ${line}`) },
    { weight: 1, arbitrary: fc.tuple(tie('box'), tie('line')).map(([box, line]) => `for i, (b, c) in enumerate(list(zip(${box}, xs))[:3]):\n    ${line}`) },
    { weight: 1, arbitrary: fc.tuple(tie('any'), tie('line'), tie('line')).map(([test, yes, no]) => `if ${test}:\n    ${yes}\nelse:\n    ${no}`) },
    { weight: 1, arbitrary: fc.tuple(tie('line'), tie('line')).map(([line, after]) => `try:\n    ${line}\nexcept Trouble as e:\n    print(e.args, e)\nexcept Exception as e:\n    print(type(e).__name__)\nelse:\n    ${after}\nfinally:\n    print("f")`) },
    { weight: 1, arbitrary: fc.tuple(tie('any'), tie('line')).map(([value, line]) => `match ${value}:\n    case [first_item, *_]:\n        print(first_item)\n    case {"a": found}:\n        print(found)\n    case int() | float() as number if number == number:\n        print(number)\n    case _:\n        ${line}`) }), { minLength: 2, maxLength: 5 }).map((all) => all.join('\n')),
})) as { any: Text; block: Text };

/** Programs of about sixty lines whose order of output does not hang on the order of sets. */
export const randomContainerProgram: Text = fc.tuple(block, block, block, any, any, fc.boolean()).map(([top, inside, last, spread, result, isFloat]) => `import math, json, copy, heapq, statistics
from collections import Counter, defaultdict, deque, namedtuple
from itertools import accumulate, chain, islice, product
from functools import reduce
from operator import add
inf, nan = float("inf"), float("nan")
class Trouble(Exception): pass
class Point:
    def __init__(self, x, y): self.x, self.y = x, y
    def __iter__(self): yield self.x; yield self.y
    def __repr__(self): return f"Point({self.x}, {self.y})"
class set(set):
    # Its order, which hangs on the hash of text, is never seen.
    def __iter__(self): return iter(sorted(super().__iter__(), key=repr))
    def pop(self):
        value = next(iter(self))
        self.remove(value)
        return value
    def __repr__(self): return "set" + repr(sorted(map(repr, self)))
def plain(value): return set(value) if isinstance(value, set.__base__) else value
def first(values, default=${isFloat ? '0.0' : '0'}):
    for value in values: return value
    return default
def collect(*args, k=0.5, **rest): return args, k, rest
def spread(a=1, b=2.0, *c): return ${spread.replaceAll(/\b(?:kept|mix|spread)\(/g, 'str(')}
def walk(values):
    received = None
    for value in values:
        received = yield value if received is None else received
def total(values):
    result = ${isFloat ? '0.0' : '0'}
    for value in values: result += value
    return result
def mix(a, b):
    if a > b: return a - b
    return a * 2 if b else 0.5
def make(start):
    held = start
    def kept(by):
        nonlocal held
        held = held + by
        return held
    return kept
kept = make(${isFloat ? '0.5' : '1'})
a, b, c, n, x, v = 1, 2.5, 0, 3, 0.5, None
xs, ys, names = [1.0, 2.5, 3.0], [1, 2.0, 3], ["a", "b"]
d, t, pairs = {1: 2.0, "a": 1, 2.5: "x"}, (1, 2.5, "t"), [(1, 2.0), (2.5, 1)]
s = set([1, 2.5])
p, q = Point(1.0, 2), deque([1], 4)
counts, groups = Counter(), defaultdict(list)
def show():
    print(a, b, c, n, x, xs[:8], ys[:8], names[:8], list(d.items())[:8], t, s, p, q, dict(counts), dict(groups))
${guarded(top)}
show()
def run(a, b, c, n, x, xs, ys, d, s, t, names, pairs):
    v = None
${indent(guarded(inside), '    ')}
    print(a, b, c, n, x, xs[:8], ys[:8], list(d.items())[:8], s)
    return ${result}
${guarded('print(run(a, b, c, n, x, xs, ys, d, s, t, names, pairs))')}
${guarded(last)}
show()
`);
