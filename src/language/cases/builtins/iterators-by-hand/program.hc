it = iter([1, 2, 3])
print(next(it), next(it), next(it), next(it, 'end'), list(it), iter(it) is it)
for text in ('list', 'tuple', 'str', 'dict', 'set', 'range', 'bytes'):
    thing = {'list': [1], 'tuple': (1,), 'str': 'a', 'dict': {1: 2}, 'set': {1}, 'range': range(1), 'bytes': b'a'}[text]
    print(text, type(iter(thing)).__name__, next(iter(thing)), sum(1 for _ in thing))
for made in (enumerate('ab'), zip('ab', [1]), map(str, [1]), filter(None, [0, 1]), reversed([1, 2]), reversed('xy'), iter({1: 2}.items()), (x for x in 'q')):
    print(type(made).__name__, iter(made) is made, list(made), list(made), next(made, 'over'))
calls = []
def source():
    calls.append(len(calls))
    return len(calls)
print(list(iter(source, 4)), calls)
m = map(lambda a, b: a + b, [1, 2, 3], [10, 20])
print(next(m), next(m), next(m, None))
f = filter(lambda x: x % 2, range(10))
print(next(f), next(f), [*f])
z = zip(range(3), 'ab', [True] * 9)
print(next(z), *z)
e = enumerate(['x', 'y', 'z'], start=10)
print(next(e), dict(e))
lazy = map(print, ['never', 'printed'])
print(type(lazy).__name__)
def numbers():
    yield from range(3)
g = numbers()
print(list(zip(g, g)), list(g))
shared = iter(range(6))
print([(a, b) for a, b in zip(shared, shared)], list(zip(*[iter('abcdef')] * 3)))
d = {'a': 1, 'b': 2}
keys = iter(d)
next(keys)
d['c'] = 3
try:
    next(keys)
except RuntimeError as error:
    print(error)
items = [1, 2, 3, 4]
walk = iter(items)
next(walk)
items.pop(0)
print(next(walk), list(walk))
items.append(9)
print(list(walk), next(walk, 'stays at the end'))
r = reversed(items)
items.append(10)
print(list(r), list(reversed(range(0, 10, 3))), list(reversed({'x': 1, 'y': 2})), ''.join(reversed('abc')))
for bad in (lambda: next([]), lambda: iter(5), lambda: next(iter([])), lambda: reversed({1}), lambda: zip(5), lambda: map(), lambda: map(len), lambda: filter(5), lambda: iter(5, 6), lambda: list(zip([1], [1, 2], strict=True)), lambda: list(map(len, [1]))):
    try:
        print(bad())
    except StopIteration as stop:
        print('StopIteration', stop.value)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(sum(map(int, '12345')), max(map(len, ['a', 'bbb'])), sorted(filter(str.isalpha, 'b1a')), any(map(bool, [0, 0])), ','.join(map(str, range(3))))
print(list(map(max, [1, 5], [4, 2])), dict(map(lambda p: (p[1], p[0]), d.items())), set(map(abs, [-1, 1])), tuple(filter(lambda p: p > 'a', d)))
a, b, *c = map(str.upper, 'wxyz')
print(a, b, c, *filter(None, ['', 'k', None, 'v']))
print(min(enumerate([3, 1, 2]), key=lambda p: p[1]), list(enumerate(zip('ab', 'cd'))), next(reversed(list(enumerate('abc')))))
