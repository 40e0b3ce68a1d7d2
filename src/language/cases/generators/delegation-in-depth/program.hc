def inner():
    try:
        x = yield 1
        print('got', x)
        y = yield 2
        print('got', y)
    except ValueError as e:
        print('inner caught', e)
        yield 'handled'
    finally:
        print('inner finally')
    return 'result'
def outer():
    r = yield from inner()
    print('r =', r)
    try:
        r = yield from inner()
    except KeyError as e:
        print('outer caught', repr(e))
    yield 'last'
    return 'done'
g = outer()
print(next(g), g.send('a'), end='\n')
print(g.throw(ValueError('v')))
print(next(g))
print(g.throw(KeyError('k')))
try:
    next(g)
except StopIteration as s:
    print('stop', s.value)
g = outer(); next(g); g.close(); g.close()
def ign():
    while True:
        try:
            yield 1
        except GeneratorExit:
            pass
def o2():
    yield from ign()
g = o2(); next(g)
try:
    g.close()
except RuntimeError as e:
    print(e)
def selfref():
    global g3
    yield from g3
g3 = selfref()
try:
    next(g3)
except ValueError as e:
    print(e)
def raiser():
    yield 1
    raise StopIteration('x')
def wr():
    try:
        yield from raiser()
    except RuntimeError as e:
        print('wrapped', e, repr(e.__cause__))
        yield 'after'
print(list(wr()))
def deep(n):
    if n == 0:
        yield 0
        return 'r0'
    r = yield from deep(n - 1)
    yield n
    return r + str(n)
def top():
    r = yield from deep(8)
    print(r)
print(list(top()))
def handled():
    try:
        raise ValueError(1)
    except ValueError:
        yield from deep(2)
        try:
            raise
        except ValueError as e:
            print('re-raised', e)
try:
    raise KeyError('outer')
except KeyError:
    h = handled()
    print(next(h))
    try:
        raise
    except KeyError as e:
        print('still', e)
print(list(h))
try:
    def deeper(n):
        yield from deeper(n + 1)
    next(deeper(0))
except RecursionError as e:
    print('RecursionError')
def lst():
    r = yield from [1, 2]
    print(r)
    yield from 'ab'
print(list(lst()))
shared = deep(3)
def a():
    yield from shared
def bb():
    yield from shared
x, y = a(), bb()
print(next(x), next(y), next(x), list(y), list(x))
