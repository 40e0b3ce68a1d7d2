from contextlib import contextmanager
@contextmanager
def cm(x):
    """doc"""
    print("enter", x)
    try:
        yield x * 2
    except ValueError as e:
        print("caught", e)
    finally:
        print("exit", x)
with cm(1) as v: print(v)
with cm(2): raise ValueError("boo")
try:
    with cm(3): raise KeyError("k")
except KeyError as e: print("out", repr(e), repr(e.__context__))
print(cm.__name__, cm.__doc__, callable(cm))
@cm(5)
def decorated(a):
    print("in", a); return a
print(decorated(1), decorated(2), decorated.__name__)
@contextmanager
def none():
    if 0: yield
@contextmanager
def two():
    yield 1
    yield 2
@contextmanager
def swallow_twice():
    try: yield
    except ValueError: yield
@contextmanager
def plain(): yield
@contextmanager
def other():
    try: yield
    except ValueError as e: raise KeyError("replaced") from e
def attempt(make, error=None):
    try:
        with make():
            if error: raise error
        print("fine")
    except BaseException as e: print(repr(e), repr(e.__cause__))
attempt(none); attempt(two); attempt(swallow_twice, ValueError()); attempt(plain, StopIteration("s")); attempt(plain, RuntimeError("r"))
attempt(other, ValueError("v")); attempt(plain, GeneratorExit()); attempt(plain, StopAsyncIteration("a"))
manager = cm(7)
with manager: pass
try:
    with manager: pass
except Exception as e: print(type(e).__name__)
with cm("a") as a, cm("b") as b: print(a, b)
class Tool:
    @contextmanager
    def use(self, name):
        yield f"{name} of {type(self).__name__}"
with Tool().use("saw") as text: print(text)
def early():
    for i in range(3):
        with cm(i):
            if i == 1: return "early"
print(early())
