import sys
def gen():
    try:
        1 / 0
    except ZeroDivisionError as e:
        print("ctx", sys.exc_info()[0].__name__)
        yield 1
        print("ctx", sys.exc_info()[0].__name__)
        try:
            raise ValueError("inner")
        except ValueError as v:
            print(repr(v.__context__))
            yield 2
    print("after", sys.exc_info()[0])
    yield 3
g = gen()
print(next(g), sys.exc_info())
try:
    raise KeyError("outer")
except KeyError:
    print(next(g), sys.exc_info()[0].__name__)
print(next(g))
def lender():
    yield 1
    try:
        raise OSError("mine")
    except OSError as e:
        print(repr(e.__context__))
    yield 2
x = lender()
next(x)
try:
    raise KeyError("caller")
except KeyError:
    next(x)
def close_me():
    try:
        yield 1
    finally:
        print("closing", sys.exc_info()[0])
c = close_me(); next(c); c.close()
def swallow():
    while True:
        try:
            yield "v"
        except ValueError: print("swallowed")
s = swallow(); next(s)
print(s.throw(ValueError), s.throw(ValueError("x")), s.throw(ValueError, "y"))
try: s.throw(KeyError("k"))
except KeyError as e: print(repr(e))
try: next(s)
except StopIteration: print("finished")
try: s.throw(5)
except TypeError as e: print(e)
def ret():
    yield 1
    return "value"
r = ret(); next(r)
try: next(r)
except StopIteration as e: print(e.value, e.args)
def outer():
    got = yield from ret()
    print("from", got)
    try:
        yield from swallow()
    except KeyError: print("outer caught")
    return "done"
o = outer()
print(next(o), next(o), o.throw(ValueError))
try: o.throw(KeyError)
except StopIteration as e: print(e.value)
def pep479():
    yield 1
    raise StopIteration("no")
p = pep479(); next(p)
try: next(p)
except RuntimeError as e: print(e, repr(e.__cause__), e.__suppress_context__)
def busy():
    global me
    try: next(me)
    except ValueError as e: print(e)
    yield 1
me = busy(); next(me)
d = close_me(); print(d.gi_running if hasattr(d, "gi_running") else False)
