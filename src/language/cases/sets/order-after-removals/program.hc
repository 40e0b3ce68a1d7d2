import random

s = {i for i in range(20)}
for i in (3, 5, 0, 1):
    s.remove(i)
print([s.pop() for _ in range(len(s))])
s = set([100, 3, 7, 55, 1024, -1, -5, 12345])
s.discard(3)
s.discard(100)
s.add(9)
print(s, list(s), sorted(s))
s = {1, 2, 3, 4, 5}
print(s.pop(), s)
s.add(1)
print(s.pop(), s.pop())
s.add(0)
print(s.pop(), s)
s = {1, 17, 2, 3, 33}
print(s, set(s), s.copy(), frozenset(s), s | set(), s - set(), s & s)
t = {17, 1, 2, 3, 33, 40, 8}
print(t, set(t), t | {4}, list(t), set(set(t)))
for seed in range(60):
    random.seed(seed)
    top = random.choice([20, 60, 300, 5000])
    s = set(random.randrange(-top // 4, top) for _ in range(random.randrange(0, 40)))
    out = []
    if seed % 3 == 0:
        s = set(s)
    for step in range(random.randrange(300)):
        r = random.random()
        if r < .5:
            s.add(random.randrange(top))
        elif r < .7:
            s.discard(random.randrange(top))
        elif r < .8 and s:
            out.append(s.pop())
        elif r < .81:
            s.clear()
        elif r < .82:
            out.append(list(s))
        elif r < .83:
            s.update(range(random.randrange(top), random.randrange(top)))
        elif r < .84:
            s -= set(range(0, top, 7))
        elif r < .85:
            s.difference_update(range(0, top, 11))
    print(seed, hash(str(out)) != 0, out[-12:], list(s))
words = {'a', 'b', 'c'}
words.discard('b')
print(sorted(words), len(words), words.pop() in 'ac', len(words))
mixed = {1, 'x', 2.5}
mixed.remove(1)
mixed.add(1)
print(len(mixed), 1 in mixed, sorted(map(str, mixed)))
try:
    set().pop()
except KeyError as error:
    print(error)

d = {n: n * n for n in range(100)}
print(d.popitem(), d.popitem())
del d[97]
print(d.popitem())
d['new'] = 1
d[97] = 2
print(d.popitem(), d.popitem(), d.popitem(), len(d))
d.clear()
try:
    d.popitem()
except KeyError as error:
    print(error)
random.seed(5)
d = {}
order = []
for step in range(20000):
    r = random.random()
    if r < .6:
        key = random.randrange(3000)
        d[key] = step
    elif r < .8:
        d.pop(random.randrange(3000), None)
    elif d:
        order.append(d.popitem())
print(order[:5], order[-5:], len(order), len(d), list(d.items())[-3:])
walk = iter(d)
first = next(walk)
d2 = dict(d)
while d2:
    d2.popitem()
print(len(d2), next(walk) in d)
