# Loops over pairs: enumerate, zip and items, with everything that may happen on the way.
from collections import OrderedDict, Counter, defaultdict
xs = ['a', 'b', 'c']
for i, x in enumerate(xs):
    if i == 1:
        continue
    print(i, x)
else:
    print('else', i, x)
for i, x in enumerate(xs, 5): print(i, x, end=' ')
for i, x in enumerate(iterable=xs): print(i, x, end=' ')
for i, (a, b) in enumerate(zip(xs, 'xyz')): print(i, a, b, end=' ')
for a, b in zip(xs, [1, 2]): print(a, b, end=' ')
for a, b in zip(iter(xs), (n * n for n in range(9))): print(a, b, end=' ')
for a, b in zip(xs, xs[1:]): print(a + b, end=' ')
for a, b, c in zip(xs, xs, xs): print(a + b + c, end=' ')
print()
d = {'k': 1, (1, 2): 'tuple', 1.5: None, True: [3], 'z': {}}
for k, v in d.items(): print(repr(k), v, end='; ')
print(k, v)
for k, v in OrderedDict(b=1, a=2).items(): print(k, v, end=' ')
for k, v in Counter('banana').items(): print(k, v, end=' ')
dd = defaultdict(list)
dd['x'].append(1)
for k, v in dd.items(): print(k, v)
class Own(dict):
    def items(self): return iter([('own', 0), ['pair', 1]])
for k, v in Own(a=1).items(): print(k, v)
class Plain:
    def items(self): return [(1, 2), '34']
for k, v in Plain().items(): print(k, v)
for bad in ({'a': 1}, {'b': 2, 'c': 3}):
    try:
        for k, v in bad.items():
            bad[k + '!'] = v
    except RuntimeError as error:
        print(error)
for k, v in list(bad.items()): del bad[k]
print(bad)
class Bad:
    def items(self): return [1]
for thing in (Bad(), 5, Plain):
    try:
        for k, v in thing.items(): pass
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
try:
    for i, x in enumerate(5): pass
except TypeError as error: print(error)
try:
    for a, b in zip([1], 7): pass
except TypeError as error: print(error)
def early():
    for i, x in enumerate(xs):
        for j, y in enumerate(xs):
            if i == j == 1:
                return i, x, j, y
print(early())
def changing():
    items = [1, 2, 3]
    for i, x in enumerate(items):
        if i < 3: items.append(x * 10)
    return items, i
print(changing())
total = 0
for i, x in enumerate(range(1000)):
    total += i * x
print(total)
class Holder: pass
h = Holder()
for h.i, h.x in enumerate('pq'): print(h.i, h.x)
box = [0, 0]
for box[0], box[1] in zip([1, 2], [3, 4]): print(box)
for i, _ in enumerate([]): pass
print(i)
it = iter([1, 2, 3])
for a, b in zip(it, it): print(a, b, end=' ')
print(list(it))
e = enumerate('xy')
for i, x in e: print(i, x)
print([(k, v) for k, v in d.items() if isinstance(v, int)], {v: k for k, v in enumerate(xs)}, [a * b for a, b in zip([1, 2], [3, 4])])
def gen():
    for i, x in enumerate(xs):
        yield i, x
    for k, v in {'q': 1}.items():
        yield k, v
print(list(gen()))
