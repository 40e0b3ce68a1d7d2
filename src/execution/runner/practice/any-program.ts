// A program of any shape, for the compiler to practise on: drawn from a small grammar, a new one for each round.
// It is compiled and never run, so it need not make sense. What V8 has not seen a function do, it must learn anew.

const grammar: Record<string, readonly string[]> = {
  name: ['a', 'b', 'c', 'total', 'values', 'table', 'text', 'place'],
  number: ['0', '1', '7', '0.5', '2.25', '{name}', '{name}', '{number} + {number}', '{number} * {number}', '{number} - {number}', '{number} / 3', '{number} // 2', '{number} % 5', '-{number}', '{number} ** 2', 'abs({number})', 'len({list})', 'int({number})', 'float({number})', 'round({number}, 2)', 'min({number}, {number})', 'max({list})', 'sum({list})', '{list}[{number}]', '{thing}.x', '{thing}.measure({number})', 'math.sqrt({number})', 'ord({words}[0])', '({number} if {test} else {number})', '{number} << 1', '{number} & 15', 'helper({number}, {number})', 'self_made({number})', '{words}.count("a")', 'divmod({number}, 3)[0]'],
  test: ['{number} < {number}', '{number} == {number}', '{number} >= 3', '{name} is None', '{name} is not None', '{number} in {list}', '"a" not in {words}', 'not {test}', '{test} and {test}', '{test} or {test}', '0 <= {number} < 9', 'isinstance({name}, int)', '{words} == "a"', '{list}', 'True', '{words}.startswith("a")', 'any({number} > 1 for {name} in {list})'],
  words: ['"a"', '"%d" % {number}', '{name}', '{words} + {words}', 'str({number})', 'f"{{{name} + 1}} and {{{name}:.2f}} {{{name}!r:>5}}"', '{words}.upper()', '{words}.strip().lower()', '", ".join({strings})', '{words}[1:]', '{words}[-1]', '{words}[::-1]', '{words}.replace("a", "b")', 'repr({name})', '{words} * 2', '"{{}}".format({number})', 'chr({number})', '{words} if {test} else "c"'],
  strings: ['[{words}, {words}]', '{words}.split()', '[str({name}) for {name} in {list}]', 'sorted({name})', 'list({words})', 'map(str, {list})'],
  list: ['[]', '[{number}, {number}]', '[0.0] * {number}', '[1.5, {number}]', '{name}', 'range({number})', 'range(1, {number}, 2)', '[{number} for {name} in {list}]', '[{number} for {name} in {list} if {test}]', '{list}[1:3]', '{list}[:{number}]', 'sorted({list}, key=lambda {name}: {number})', 'list({list})', 'list(reversed({list}))', '{list} + {list}', '[[{number} for {name} in range(3)] for {name} in range(4)]', '{thing}.items', 'tuple({list})', '({number}, {number})', '{{{number}, {number}}}', 'set({list})', 'walk({number})', '{dict}.values()', '[*{list}, {number}]'],
  dict: ['{{}}', '{{"a": {number}, {number}: {words}}}', '{{{name}: {number} for {name} in {list}}}', '{name}', 'dict(a={number})', '{{**{dict}, "b": {number}}}'],
  thing: ['Point({number}, {number})', 'Circle({number})', 'self', '{name}', '{thing} + {thing}', 'Point.origin()'],
  value: ['{number}', '{words}', '{list}', '{dict}', '{thing}', 'None', '{test}', 'lambda {name}: {number}', '({number}, {words})', '{dict}.get({words}, {number})', '{dict}[{words}]', 'not {name}', '{name}[{number}]'],
  line: ['{name} = {value}', '{name} = {number}', '{name} += {number}', '{name} -= {number}', '{name} *= 2', '{name} //= 3', '{name}, {name} = {number}, {words}', '{name}, *{name} = {list}', '{name}[{number}] = {number}', '{dict}[{words}] = {value}', '{name}[{words}] += 1', '{thing}.x = {number}', '{thing}.x += {number}', '{name}.append({value})', '{name}.extend({list})', '{name}.pop()', '{name}.sort()', '{name}[1:2] = {list}', 'print({value}, {value})', 'print({words}, sep="", end="")', 'del {name}[0]', 'assert {test}, {words}', 'pass', '{name} = {name} = {value}', 'noted: float = {number}', 'helper({number}, step={number})', '{name}.update({dict})', '{name} = {name}.add({number})', 'raise ValueError({words})', 'import math'],
  statement: ['{line}', '{line}', '{line}', '{line}', 'if {test}:{block}', 'if {test}:{block}else:{block}', 'if {test}:{block}elif {test}:{block}else:{block}', 'while {test}:{loop}', 'for {name} in {list}:{loop}', 'for {name} in range({number}):{loop}', 'for {name}, {name} in enumerate({list}):{loop}', 'for {name}, {name} in {dict}.items():{loop}', 'for {name}, {name} in zip({list}, {list}):{loop}', 'for {name} in {words}:{loop}else:{block}', 'try:{block}except ValueError:{block}', 'try:{block}except (KeyError, IndexError) as error:{block}else:{block}finally:{block}', 'with open({words}) as {name}:{block}', 'match {value}:\n    case 0 | 1:{deepBlock}    case [first, *rest]:{deepBlock}    case {{"a": inner}} if {test}:{deepBlock}    case str() as word:{deepBlock}    case _:{deepBlock}'],
  leave: ['break', 'continue', '{line}', '{line}'],
  back: ['return {value}', 'return {number}', 'return', 'return {number}, {words}', 'yield {number}', 'yield from {list}', 'return {number} + {number}', 'return helper({number} - 1, {number})'],
};

const values = new Set(['number', 'test', 'words', 'strings', 'list', 'dict', 'thing', 'value']);

const opening = `import math
from collections import defaultdict

total = 0


def helper(a, b=2, *rest, step=1, **more):
    return a * b + step


def walk(limit):
    for number in range(limit):
        yield number * 2


def outer(start):
    def inner(amount):
        nonlocal start
        start += amount
        return start
    return inner


`;

/** One program; the same round gives the same text. */
export function anyProgram(round: number): string {
  let seed = round * 7919 + 17;
  const draw = (count: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return (seed >> 8) % count;
  };
  const text = (rule: string, depth: number): string => {
    const all = grammar[rule];
    // The first entries are the short ones.
    const chosen = all[draw(depth > 3 ? Math.min(all.length, 3) : all.length)];
    const made = chosen.replaceAll(/\{\{|\}\}|\{(\w+)\}/g, (part, inner: string | undefined) => {
      if (inner === undefined) return part[0];
      if (inner === 'block' || inner === 'loop') return block(inner === 'loop' ? 'leave' : 'line', 4, depth + 1);
      return inner === 'deepBlock' ? block('line', 8, depth + 1) : text(inner, depth + 1);
    });
    return depth > 1 && values.has(rule) && /^-|^lambda| /.test(made) ? `(${made})` : made;
  };
  const indented = (lines: string, width: number): string => lines.split('\n').map((line) => (line === '' ? line : ' '.repeat(width) + line)).join('\n');
  const block = (last: string, width: number, depth: number): string => {
    const lines = [text(depth > 1 ? 'line' : 'statement', depth), text(last, depth)];
    return `\n${lines.map((line) => indented(line, width)).join('\n')}\n`;
  };
  const body = (width: number): string => `\n${[text('statement', 0), text('statement', 0), text('back', 0)].map((line) => indented(line, width)).join('\n')}\n`;
  const whole = (count: number): string => Array.from({ length: count }, () => text('statement', 0)).join('\n');
  return `${opening}class Point:
    kind = ${text('value', 2)}

    def __init__(self, x, y):
        self.x = x
        self.y = ${text('number', 1)}
        self.items = ${text('list', 2)}

    def __add__(self, other):
        return Point(self.x + other.x, self.y)

    def measure(self, a):${body(8)}
    @classmethod
    def origin(cls):
        return cls(0.0, ${text('number', 2)})


class Circle(Point):
    def __init__(self, x):
        super().__init__(x, ${text('number', 1)})
        self.r = ${text('number', 1)}

    def measure(self, b):${body(8)}

def self_made(values, place=None):
    global total${body(4)}

def other(a, table):${body(4)}

${whole(2)}
print(total, other(1, {}), Circle(1.5).measure(2))
`;
}
