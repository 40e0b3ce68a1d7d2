a, b = 1, 2
a, b = b, a
print(a, b)
a, b, c = 'xyz'
(a, b), c = [c, a], b
print(a, b, c)
first, *middle, last = range(6)
print(first, middle, last)
*start, end = 'ab'
head, *tail = (1,)
print(start, end, head, tail)
[x, [y, *z]] = 1, (2, 3, 4)
print(x, y, z)
i = 0
values = [10, 20, 30]
i, values[i] = 2, 'changed'
print(i, values)
i, values[i] = 1, 'again'
print(i, values)
class Box: pass
box = Box()
box.a, box.b, *box.rest = 1, 2, 3, 4
print(box.a, box.b, box.rest)
d = {}
d['x'], d['y'] = d['z'] = 5, 6
print(d)
for k, (v, *w) in {'p': (1, 2, 3), 'q': [4]}.items():
    print(k, v, w)
for (a, b), *c in [((1, 2), 3), ('xy',)]:
    print(a, b, c)
def pair(): return 1, 2
def triple(): return (*pair(), 3)
p, q = pair()
print(p, q, triple(), [*triple(), *'ab'], {*triple(), 1}, (*'a', *[]), {**{'a': 1}, 'b': 2, **{'a': 3}})
swap = [3, 1, 2]
swap[0], swap[1], swap[2] = swap[1], swap[2], swap[0]
print(swap)
def fib(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a
def gcd(a, b):
    while b:
        a, b = b, a % b
    return a
print(fib(90), fib(10), gcd(1071, 462), gcd(2 ** 70, 2 ** 65))
x = y = z = [1]
x.append(2)
print(y is z, z)
def refuse(code):
    try:
        code()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
def too_many(): a, b = 1, 2, 3
def too_few(): a, b, c = 'ab'
def star_few(): a, b, *c = [1]
def number(): a, b = 5
def nothing(): a, = None
def nested(): (a, b), c = [1, 2]
def endless():
    def count():
        while True:
            yield 1
    a, b = count()
for code in (too_many, too_few, star_few, number, nothing, nested, endless):
    refuse(code)
class Pairs:
    def __iter__(self): return iter([1, 2])
class Index:
    def __getitem__(self, i):
        if i > 1:
            raise IndexError
        return i * 5
a, b = Pairs()
c, e = Index()
print(a, b, c, e)
*a, = (n * n for n in range(4))
print(a)
matrix = [[1, 2, 3], [4, 5, 6]]
print(list(zip(*matrix)), [*map(list, zip(*matrix))], max(*[1, 5, 3]), print(*'ab', sep='-'))
(lambda *a, **k: print(a, k))(*[1], *(2, 3), **{'x': 1}, **{'y': 2})
a, b = {'k1': 1, 'k2': 2}
print(a, b)
(a), (b) = 7, 8
print(a + b)
x, y, z = 1.5, 2, True
x, y, z = y, z, x
print(x, y, z)
while (pair_now := (i, i + 1))[0] < 3:
    left, right = pair_now
    i += 1
print(left, right, i)
