def simple():
    got = yield 1
    print('got', got)
    yield 2
    return 'end'
g = simple()
print(type(g).__name__, iter(g) is g, g.__name__, hasattr(g, '__next__'))
try:
    g.send('early')
except TypeError as error:
    print(error)
print(g.send(None), g.send('x'))
try:
    next(g)
except StopIteration as stop:
    print('value', stop.value, stop.args)
for again in (lambda: next(g), lambda: g.send(1)):
    try:
        again()
    except StopIteration as stop:
        print('again', stop.value)
print(next(g, 'default'), list(g))
def never():
    print('never started')
    yield
n = never()
n.close()
print(list(n))
m = never()
try:
    m.throw(ValueError('thrown before start'))
except ValueError as error:
    print(error)
print(list(m))
def itself():
    try:
        next(me)
    except ValueError as error:
        print(error)
    yield 'ok'
me = itself()
print(next(me))
def catches():
    while True:
        try:
            yield 'waiting'
        except KeyError as error:
            yield f'caught {error}'
c = catches()
print(next(c), c.throw(KeyError('k')), next(c), c.throw(KeyError('again')), c.throw(KeyError, KeyError('two')) if False else next(c))
try:
    c.throw(ValueError('out'))
except ValueError as error:
    print(error, list(c))
def late(n):
    if n < 0:
        raise ValueError('negative')
    yield n
bad = late(-1)
try:
    next(bad)
except ValueError as error:
    print(error, next(bad, 'over'))
def returns_now():
    return 5
    yield
try:
    next(returns_now())
except StopIteration as stop:
    print(stop.value)
def shared():
    data = []
    while True:
        data.append((yield list(data)))
s = shared()
next(s)
s.send(1)
print(s.send(2), next(s))
def closing():
    try:
        yield 1
    except GeneratorExit:
        print('closing')
        raise
    finally:
        print('cleaned')
x = closing()
next(x)
x.close()
x.close()
def stubborn():
    try:
        yield 1
    finally:
        yield 2
y = stubborn()
next(y)
try:
    y.close()
except RuntimeError as error:
    print(error)
def raising_on_close():
    try:
        yield
    except GeneratorExit:
        raise KeyError('in close')
z = raising_on_close()
next(z)
try:
    z.close()
except KeyError as error:
    print(repr(error))
def lambdas():
    double = lambda: (yield 5)
    yield from double()
print(list(lambdas()), [list(gen()) for gen in (lambda: (yield 1), lambda: (yield from 'ab'))])
def default_args(items=(1, 2), *more, sep='-', **named):
    for item in (*items, *more):
        yield item, sep
    yield from named.items()
print(list(default_args()), list(default_args('a', 'b', sep='+', k=1)))
EE=[i for i in (lambda: (yield from range(3)))()]
print(EE)
