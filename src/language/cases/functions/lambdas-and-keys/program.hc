people = [('ann', 31, 1.70), ('bob', 25, 1.82), ('cy', 31, 1.65), ('di', 25, 1.82)]
print(sorted(people, key=lambda p: p[1]), sorted(people, key=lambda p: (-p[2], p[0])), min(people, key=lambda p: p[2]), max(people, key=lambda p: (p[1], p[0])))
print(sorted('bAcB', key=str.lower), sorted([3, -1, 2], key=abs, reverse=True), sorted(['aaa', 'b', 'cc'], key=len), max('abc', 'b', key=lambda s: len(s)))
people.sort(key=lambda p: p[0][::-1])
print([p[0] for p in people])
table = {'+': lambda a, b: a + b, '-': lambda a, b: a - b, '*': lambda a, b: a * b, '/': lambda a, b: a / b if b else None}
def rpn(text):
    stack = []
    for word in text.split():
        if word in table:
            b, a = stack.pop(), stack.pop()
            stack.append(table[word](a, b))
        else:
            stack.append(float(word) if '.' in word else int(word))
    return stack
print(rpn('3 4 + 2 *'), rpn('1 2 3'), rpn('5 0 /'), rpn('1.5 2 *'))
print((lambda: None)(), (lambda *a: a)(1, 2), (lambda **k: k)(a=1), (lambda a, /, b, *, c: (a, b, c))(1, b=2, c=3), (lambda x: (lambda y: x + y))(1)(2))
print((lambda n: 'even' if n % 2 == 0 else 'odd')(3), [f(2) for f in (lambda x: x, lambda x: x ** 2, lambda x: -x)], list(map(lambda a, b=10: a + b, [1, 2])))
def apply(f, *args, times=1, **kwargs):
    for _ in range(times):
        args = (f(*args, **kwargs),)
    return args[0]
print(apply(lambda x: x * 2, 1, times=8), apply(pow, 2, 10), apply(sorted, [2, 1], reverse=True), apply(int, '11', base=2))
def group(items, key):
    out = {}
    for item in items:
        out.setdefault(key(item), []).append(item)
    return out
print(group(range(10), lambda n: n % 3), group('apple bat air'.split(), lambda w: w[0]))
from functools import reduce, partial
print(reduce(lambda a, b: a * b, range(1, 6)), reduce(lambda a, b: f'({a}{b})', 'abcd'), reduce(lambda a, b: a + [b], 'xy', []), partial(pow, 2)(5), partial(int, base=16)('ff'))
pipeline = [str.strip, str.title, lambda s: s.replace(' ', '_'), len]
value = '  hello big world '
for step in pipeline:
    value = step(value)
print(value, (lambda: (yield))().__class__.__name__, (lambda: [1, 2, 3])()[1:], (lambda d: d.update(a=1) or d)({}))
methods = [''.join, [1, 2].count, {'k': 5}.get, 'a-b'.split]
print(methods[0](['x', 'y']), methods[1](2), methods[2]('k'), methods[3]('-'))
class Button:
    def __init__(self): self.handlers = []
    def on(self, f):
        self.handlers.append(f)
        return f
    def click(self, *args): return [h(*args) for h in self.handlers]
button = Button()
@button.on
def named(x): return 'named', x
button.on(lambda x: x * 2)
button.on(print)
button.on(button.handlers.index if False else str)
print(button.click(4))
compare = lambda a, b: (a > b) - (a < b)
from functools import cmp_to_key
print(sorted([3, 1, 2], key=cmp_to_key(compare)), sorted([3, 1, 2], key=cmp_to_key(lambda a, b: compare(b, a))))
print((lambda f, n: f(f, n))(lambda me, n: 1 if n < 2 else n * me(me, n - 1), 10), any(map(lambda p: p[1] > 30, people)), all(map(callable, pipeline)))
for bad in (lambda: sorted([1, 'a'], key=lambda x: x), lambda: sorted([1], key=5), lambda: (lambda x: x)(), lambda: (lambda: 1)(1), lambda: max([1, 2], key=lambda: 1), lambda: min([], key=len), lambda: list(map(lambda a: a, [1], [2]))):
    try:
        print(bad())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
counter = {'n': 0}
def bump(by=lambda: 1):
    counter['n'] += by()
    return counter['n']
print(bump(), bump(lambda: 10), bump(by=int), counter)
print([(lambda x, y=i: x + y)(1) for i in range(3)], {k: v(3) for k, v in {'a': lambda x: x, 'b': lambda x: x + 1}.items()}, (lambda *, a=(lambda: 5)(): a)())
