def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)


import operator
its=lambda: [iter([1,2,3]),iter((1,2,3)),iter(range(3)),iter('abc'),iter({1:2}),iter({1:2}.items()),iter({1:2}.values()),reversed([1,2]),reversed({1:2}),iter({4}),iter(b'ab'),iter(bytearray(b'ab')),reversed(range(4)),reversed((1,2)), reversed('ab')]
for i in its():
    t(lambda: (type(i).__name__, operator.length_hint(i)))
    t(lambda: i.__length_hint__())
    t(lambda: i.__reduce__())
    t(lambda: next(i))
    t(lambda: i.__reduce__())
    t(lambda: list(i))
    t(lambda: i.__reduce__())
for i in its():
    t(lambda: i.__setstate__(1))
    t(lambda: list(i))
t(lambda: operator.length_hint(5))
t(lambda: operator.length_hint(5, 7))
t(lambda: operator.length_hint([1,2], 7))
t(lambda: operator.length_hint([1,2], 'a'))
class H:
    def __length_hint__(self): return NotImplemented
class H2:
    def __length_hint__(self): return -1
class H3:
    def __length_hint__(self): return 'a'
class H4:
    def __length_hint__(self): raise TypeError('x')
class H5:
    def __length_hint__(self): return 10
for h in H,H2,H3,H4,H5: t(lambda: operator.length_hint(h(),3))
class It:
    def __init__(s): s.n=0
    def __iter__(s): return s
    def __next__(s):
        s.n+=1
        if s.n>2: raise StopIteration('val')
        return s.n
for mk in (lambda: enumerate(It()), lambda: zip(It(),It()), lambda: map(str,It()), lambda: filter(None,It()), lambda: zip(It(),[1]),lambda: iter(It())):
    i=mk()
    try:
        while True: next(i)
    except StopIteration as e: print(type(i).__name__, e.value, e.args)
def f():
    raise StopIteration(5)
m=map(lambda x: f(), [1])
try: next(m)
except StopIteration as e: print('map', e.value)
g=(x for x in map(lambda x: f(), [1]))
t(lambda: next(g))
def gen():
    r = yield from It()
    print('r',r)
    r = yield from map(str,It())
    print('r',r)
t(lambda: list(gen()))

def counted():
    yield 1
    return 'returned'


it = enumerate(counted())
try:
    while True:
        print(next(it))
except StopIteration as stop:
    print(stop.value)
source = iter([1, 2, 3, 4])
next(source)
made, args, state = source.__reduce__()
again = made(*args)
again.__setstate__(state)
print(list(again), list(source))
pairs = zip('ab', [1, 2])
next(pairs)
kind, parts = pairs.__reduce__()
print(kind, [list(part) for part in parts])
kind, (change, rest) = map(str, [1, 2]).__reduce__()
print(kind, change, list(rest))
kind, (rest, count) = enumerate('xyz', 5).__reduce__()
print(kind, list(rest), count)
