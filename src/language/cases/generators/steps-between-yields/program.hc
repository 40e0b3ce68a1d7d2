import traceback
def a(n):
    for i in range(n):
        if i == 2:
            continue
        if i == 5:
            break
        x = yield i
        print('got', x)
    else:
        yield 'else'
    while True:
        n -= 1
        if n < 0:
            return 'end'
        elif n % 2:
            yield n
        else:
            yield from [n, -n]
g = a(7)
print(next(g), g.send('s'))
for v in g: print(v, end=' ')
print()
def outer():
    r = yield from a(3)
    yield r
    for i, c in enumerate('ab'):
        yield i, c
    for k, v in {'x': 1}.items():
        yield k + str(v)
    for i in range(5, 0, -2):
        for j in [1, 2]:
            if j == 2: break
            yield i * j
        else:
            yield 'no'
print(list(outer()))
def failing():
    yield 1
    yield 1 // 0
try:
    list(failing())
except ZeroDivisionError:
    print(traceback.format_exc())
g = failing()
next(g)
try:
    g.throw(KeyError('k'))
except KeyError:
    print(traceback.format_exc())
print(list(g))
def rec():
    yield next(me)
me = rec()
try:
    next(me)
except ValueError as e:
    print(e)
def stopper():
    yield 1
    next(iter([]))
try:
    print(list(stopper()))
except RuntimeError as e:
    print(repr(e), repr(e.__cause__))
def dele():
    yield from 5
try:
    list(dele())
except TypeError:
    print(traceback.format_exc())
def raiser(n):
    for i in range(n):
        if i == 2:
            raise ValueError(i)
        yield lambda: i
fs = []
try:
    made = raiser(4)
    while True: fs.append(next(made))
except ValueError:
    print(traceback.format_exc())
print([f() for f in fs])
def w():
    x = yield
    while x:
        x = yield x * 2
g = w(); next(g); print(g.send(3), g.send(4))
try: g.send(0)
except StopIteration as e: print('stop', e.value)
def ret():
    if False: yield
    return 5
g = ret()
try: next(g)
except StopIteration as e: print(e.value)
g = a(3); next(g); g.close(); print(list(g))
def fin():
    for i in range(3):
        try:
            print('body', i)
            if i == 1: return 'r'
        finally:
            print('fin')
        yield i
print(list(fin()))
def sub():
    try:
        r = yield from fin()
    except KeyError: yield 'caught'
    print(r)
print(list(sub()))
print(list(x * y for x in range(3) for y in 'ab' if x))
def unb():
    yield 1
    print(zz)
    zz = 1
try: list(unb())
except UnboundLocalError: print(traceback.format_exc())
def match_it(v):
    for x in v:
        match x:
            case 1: continue
            case 2: break
            case _: pass
        yield x
print(list(match_it([1, 3, 4, 2, 5])))
def nestedclass():
    for i in range(2):
        class A:
            k = i
        yield A.k
print(list(nestedclass()))
