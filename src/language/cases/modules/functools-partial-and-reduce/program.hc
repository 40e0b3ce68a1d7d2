from functools import partial, reduce, wraps, update_wrapper
print(reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(max, [3, 9, 2]), reduce(lambda a, b: a + [b], "ab", []), reduce(None, [], 5))
for work in [lambda: reduce(max, []), lambda: reduce(max, 5), lambda: partial(), lambda: partial(5)]:
    try:
        work()
    except TypeError as e:
        print(e)
double = partial(pow, 2)
print(double(5), double)
base = partial(int, base=2)
print(base("1010"), base, base.keywords, base.args, base.func is int)
def f(a, b, c=0, **kw):
    return a, b, c, kw
g = partial(f, 1, c=5)
print(g(2), g(3, c=9, d=4), partial(g, 7, e=1)(), partial(g, 7).args)
try:
    g(1, 2, 3)
except TypeError as e:
    print(e)
print(list(map(partial(max, 3), [1, 5])), sorted(["bb", "a"], key=partial(len)))
def logged(func):
    @wraps(func)
    def wrapper(*args, **kw):
        print("call", func.__name__, args, kw)
        return func(*args, **kw)
    return wrapper
@logged
def add(a: int, b=2):
    """Adds."""
    return a + b
add.note = "n"
print(add(1), add(b=5, a=4), add.__name__, add.__doc__, add.__wrapped__(1, 1))
h = update_wrapper(lambda *a: a, add)
print(h.__name__, h.note, h.__qualname__, h.__wrapped__ is add, h.__annotations__)
compose = lambda *fs: reduce(lambda f, g: lambda x: f(g(x)), fs)
print(compose(str, abs, int)("-5") + "!")
class Row:
    scale = partial(lambda k, x: k * x, 3)
print(Row().scale(4))
