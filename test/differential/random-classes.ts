// Random programs aimed at what type inference decides: attributes, parameters, results and list items that are
// floats, ints or both; methods that subclasses replace; values that travel through lists, closures and generators.

import fc from 'fast-check';

type Text = fc.Arbitrary<string>;

const ints = fc.constantFrom('0', '1', '2', '3', '-4', '7', '100', '2 ** 31', '2 ** 53', '-(2 ** 53)', '10 ** 16', 'True');
const floats = fc.constantFrom('0.0', '-0.0', '0.5', '1.0', '2.0', '-3.25', '1e10', '1e308', '0.1', 'inf', 'nan');
const rare = fc.constantFrom('None', '"t"', '2j', '[1.0]', '(1, 2.0)');

function chosen(parts: { weight: number; arbitrary: Text }[]): Text {
  return fc.oneof({ depthSize: 'small', withCrossShrink: true }, ...parts);
}

/** An expression over the names that are in reach. `isFloat` asks for one that is most often a float. */
function expression(names: readonly string[], lists: readonly string[], isFloat: boolean): Text {
  const leaf = chosen([
    { weight: 5, arbitrary: fc.constantFrom(...names) },
    { weight: 3, arbitrary: isFloat ? floats : ints },
    { weight: 1, arbitrary: isFloat ? ints : floats },
  ]);
  const { value } = fc.letrec<{ value: string }>((tie) => ({
    value: chosen([
      { weight: 6, arbitrary: leaf },
      { weight: 5, arbitrary: fc.tuple(tie('value'), fc.constantFrom('+', '-', '*'), tie('value')).map(([a, sign, b]) => `(${a} ${sign} ${b})`) },
      { weight: 2, arbitrary: fc.tuple(tie('value'), fc.constantFrom('/', '//', '%'), tie('value')).map(([a, sign, b]) => `(${a} ${sign} ${b})`) },
      { weight: 1, arbitrary: fc.tuple(tie('value'), fc.constantFrom('** 2', '** 0.5', '* 2', '- 1', '+ 0.5', '& 255', '% 7', '<< 2', '>> 1')).map(([a, rest]) => `(${a} ${rest})`) },
      { weight: 1, arbitrary: tie('value').map((a) => `(-${a})`) },
      { weight: 1, arbitrary: fc.tuple(tie('value'), tie('value'), tie('value')).map(([a, b, c]) => `(${a} if ${b} > ${c} else ${c})`) },
      { weight: 1, arbitrary: fc.tuple(fc.constantFrom('abs', 'float', 'int', 'round'), tie('value')).map(([f, a]) => `${f}(${a})`) },
      { weight: 1, arbitrary: fc.tuple(fc.constantFrom('min', 'max'), tie('value'), tie('value')).map(([f, a, b]) => `${f}(${a}, ${b})`) },
      ...(lists.length === 0 ? [] : [
        { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...lists), fc.constantFrom('0', '-1', '1', 'i % 3', 'len(KIND) - 1')).map(([list, at]) => `${list}[${at.replace('KIND', list)}]`) },
        { weight: 1, arbitrary: fc.tuple(fc.constantFrom('sum', 'len', 'max', 'min'), fc.constantFrom(...lists)).map(([f, list]) => `${f}(${list})`) },
        { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...lists), fc.constantFrom('* 2', '+ 1', '* e', '/ 2', '** 2', '- 0.5')).map(([list, rest]) => `sum([e ${rest} for e in ${list}])`) },
      ]),
    ]),
  }));
  return value;
}

interface Reach { names: string[]; targets: string[]; lists: string[]; calls: string[] }

/** Statements without blocks, over what is in reach. */
function simple({ names, targets, lists, calls }: Reach): Text {
  const float = expression(names, lists, true);
  const int = expression(names, lists, false);
  const any = chosen([{ weight: 4, arbitrary: float }, { weight: 3, arbitrary: int }, { weight: 1, arbitrary: rare }]);
  const numeric = fc.oneof(float, int);
  return chosen([
    { weight: 5, arbitrary: fc.tuple(fc.constantFrom(...targets), numeric).map(([target, value]) => `${target} = ${value}`) },
    { weight: 4, arbitrary: fc.tuple(fc.constantFrom(...targets), fc.constantFrom('+=', '-=', '*=', '/='), numeric).map((parts) => parts.join(' ')) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...targets), any).map(([target, value]) => `${target} = ${value}`) },
    { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...targets), fc.constantFrom(...targets), numeric, numeric).map(([a, b, x, y]) => `${a}, ${b} = ${x}, ${y}`) },
    { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...lists), fc.constantFrom('0', '-1', 'i % 3', '2'), numeric).map(([list, at, value]) => `${list}[${at}] = ${value}`) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...lists), fc.constantFrom('+=', '*='), numeric).map(([list, sign, value]) => `${list}[i % 2] ${sign} ${value}`) },
    { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...lists), any).map(([list, value]) => `${list}.append(${value})`) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...lists), fc.constantFrom('.reverse()', '.sort()', '.pop()', '[:] = KIND[1:] + [0.5, 1]', '.extend([1, 2.5])', '.insert(0, 3)', ' += [x0 / 2]', ' *= 2', '[1:2] = [9.5]')).map(([list, call]) => `${list}${call.replace('KIND', list).replace('x0', '3')}`) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...lists), fc.constantFrom(...lists), fc.constantFrom('[e * 2 for e in KIND]', '[0.0] * 3', '[e for e in KIND if e == e][:4]', 'list(KIND)', 'KIND[::-1]', 'KIND + [1]', '[float(i) for i in range(3)]', 'sorted(KIND, key=str)', '[*KIND, 2.5]', '[x / 2 for x in range(4)]')).map(([a, b, made]) => `${a} = ${made.replaceAll('KIND', b)}`) },
    { weight: 3, arbitrary: numeric.map((value) => `print(${value})`) },
    { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...calls), numeric, numeric, fc.constantFrom(...targets)).map(([call, a, b, target]) => `${target} = ${call.replace('A', a).replace('B', b)}`) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...calls), any, any).map(([call, a, b]) => `print(${call.replace('A', a).replace('B', b)})`) },
  ]);
}

const indent = (text: string): string => text.split('\n').map((line) => `    ${line}`).join('\n');

function block(reach: Reach, most = 3): Text {
  const line = simple(reach);
  const test = fc.tuple(fc.constantFrom(...reach.names), fc.constantFrom('>', '<', '==', '!=', '>='), expression(reach.names, [], true)).map((parts) => parts.join(' '));
  const lines = fc.array(line, { minLength: 1, maxLength: 2 }).map((all) => all.join('\n'));
  const statement = chosen([
    { weight: 6, arbitrary: line },
    { weight: 2, arbitrary: fc.tuple(fc.constantFrom('2', '3', '4'), lines).map(([count, body]) => `for i in range(${count}):\n${indent(body)}`) },
    { weight: 1, arbitrary: fc.tuple(test, lines, lines).map(([condition, yes, no]) => `if ${condition}:\n${indent(yes)}\nelse:\n${indent(no)}`) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...reach.lists), fc.constantFrom(...reach.targets), lines).map(([list, target, body]) => `for ${target.startsWith('self') || target.includes('.') ? 'e' : target} in list(${list})[:3]:\n${indent(body)}`) },
    { weight: 1, arbitrary: lines.map((body) => `try:\n${indent(body)}\nexcept (TypeError, ValueError, ArithmeticError, LookupError, AttributeError) as error:\n    print(type(error).__name__)`) },
    { weight: 1, arbitrary: fc.tuple(lines, fc.constantFrom('3', '5')).map(([body, count]) => `w = 0\nwhile w < ${count}:\n    w += 1\n${indent(body)}`) },
  ]);
  return fc.array(statement, { minLength: 1, maxLength: most }).map((all) => all.join('\n'));
}

const calls = ['first(A, B)', 'second(A)', 'second(A, t=B)', 'p.step(A)', 'q.step(A)', 'p.mixed(A, B)', 'q.mixed(B, A)', 'r.step(B)', 'total(xs)', 'sum(gen(xs, A))', 'make(A)(B)', '(p + q).x', 'Pair(A, B).x', 'Other(A).mixed(A, B)'];
const inMethod: Reach = { names: ['self.x', 'self.y', 'k', 'self.n', 'u'], targets: ['self.x', 'self.y', 'self.n', 'u', 'k'], lists: ['self.items', 'local'], calls: ['self.step2(A)', 'first(A, B)', 'second(A)', 'total(self.items)'] };
const inFunction: Reach = { names: ['p0', 'p1', 'u', 'i'], targets: ['p0', 'p1', 'u'], lists: ['local'], calls: ['second(A)', 'total(local)', 'min(A, B)'] };
const atTop: Reach = { names: ['a', 'b', 'c', 'p.x', 'q.y', 'r.n', 'i'], targets: ['a', 'b', 'c', 'p.x', 'q.x', 'q.y', 'r.n', 'p.n'], lists: ['xs', 'ys', 'p.items', 'q.items'], calls };
const inRun: Reach = { ...atTop, calls };

const dynamic = fc.constantFrom('pass', 'pass', 'pass', 'setattr(p, "x", 5)', 'setattr(q, "y", "t")', 'p.__dict__["x"] = 3', 'vars(q).update(n=2)', 'del p.n', 'p.fresh = 1.5', 'q.items = None', 'print(getattr(p, "x"), getattr(q, "zz", 1.5))', 'p.__class__ = Other', 'Pair.x = 7', 'ys = p.items', 'p.items = ys', 'print(vars(p))', 'print(sorted(q.__dict__))');

/** A program of about a hundred lines, with two related classes, functions, a closure and a generator. */
export const randomClassProgram: Text = fc.record({
  start: fc.record({ x: expression(['x', 'y'], [], true), y: expression(['x', 'y'], [], true), n: expression(['x', 'y'], [], false), items: fc.array(fc.oneof({ weight: 4, arbitrary: floats }, { weight: 1, arbitrary: ints }), { minLength: 3, maxLength: 4 }) }),
  step: block(inMethod), mixed: block(inMethod), step2: block(inMethod, 1), otherStep: block(inMethod, 2), first: block(inFunction), second: block(inFunction, 2),
  firstResult: expression(inFunction.names, ['local'], true), secondResult: expression(inFunction.names, ['local'], false), stepResult: expression(inMethod.names, [], true), otherResult: expression(inMethod.names, [], false),
  sets: fc.array(fc.oneof(floats, ints), { minLength: 3, maxLength: 3 }), xs: fc.array(floats, { minLength: 3, maxLength: 4 }), ys: fc.array(fc.oneof(ints, floats), { minLength: 3, maxLength: 4 }),
  top: block(atTop, 4), run: block(inRun, 4), dynamic, isSub: fc.boolean(),
}).map((part) => `inf, nan = float("inf"), float("nan")
def first(p0, p1):
    u, i, local = 0.5, 1, [p0, 1.5, 2.0]
${indent(part.first)}
    return ${part.firstResult}
def second(p0, t=1.0):
    p1, u, i, local = t, 1, 2, [0.5, t, 3.0]
${indent(part.second)}
    return ${part.secondResult}
def total(values):
    result = 0.0
    for value in values:
        result += value
    return result
def gen(values, by):
    for value in values[:5]:
        yield value * by
def make(by):
    kept = by
    def inner(value):
        nonlocal kept
        kept = kept + value
        return kept * 2
    return inner
class Pair:
    def __init__(self, x, y):
        self.x = ${part.start.x}
        self.y = ${part.start.y}
        self.n = ${part.start.n}
        self.items = [${part.start.items.join(', ')}]
    def __add__(self, other):
        return Pair(self.x + other.x, self.y - other.y)
    def step2(self, k):
        u, i, local = 1.0, 0, self.items[:3]
${indent(indent(part.step2))}
        return self.n
    def step(self, k):
        u, i, local = 0.25, 0, [0.5, 1.5, k]
${indent(indent(part.step))}
        return ${part.stepResult}
    def mixed(self, k, u):
        i, local = 1, [1.0, 2.0, 3.0]
${indent(indent(part.mixed))}
        return self.x
class Other(Pair):
    def __init__(self, x):
        ${part.isSub ? 'super().__init__(x, 1.0)' : 'self.x, self.y, self.n, self.items = x, 2, 0.5, [x, 1.0, 2]'}
    def step(self, k):
        u, i, local = 1, 0, [1, 2, 3]
${indent(indent(part.otherStep))}
        return ${part.otherResult}
i = 0
a, b, c = ${part.sets.join(', ')}
xs = [${part.xs.join(', ')}]
ys = [${part.ys.join(', ')}]
p, q, r = Pair(1.0, 2.0), Pair(0.5, 1.5), Other(2.5)
def show(title):
    print(title, a, b, c, xs[:9], ys[:9])
    for each in (p, q, r):
        print(each.__class__.__name__, [(key, (value[:9] if isinstance(value, list) else value)) for key, value in sorted(each.__dict__.items())])
def run(a, b, c, xs, ys):
    i = 0
${indent(part.run)}
    return a, b, c
for attempt in range(2):
    try:
${indent(indent(part.top))}
    except (TypeError, ValueError, ArithmeticError, LookupError, AttributeError) as error:
        print(type(error).__name__, error)
    show("top")
    try:
        print(run(a, b, c, xs, ys))
    except (TypeError, ValueError, ArithmeticError, LookupError, AttributeError) as error:
        print(type(error).__name__, error)
    show("run")
    try:
        ${part.dynamic}
    except (TypeError, AttributeError) as error:
        print(type(error).__name__)
`);
