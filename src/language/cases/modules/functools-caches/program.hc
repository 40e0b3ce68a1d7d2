from functools import lru_cache, cache
import functools
@lru_cache(maxsize=None)
def fib(n):
    """Grows fast."""
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), fib.cache_info(), fib.__name__, fib.__doc__, fib.__wrapped__(1))
fib.cache_clear()
print(fib.cache_info(), fib.cache_info().hits, fib.cache_parameters())
@lru_cache(maxsize=2)
def square(x):
    print("work", x)
    return x * x
for n in [1, 2, 1, 3, 2, 1]:
    square(n)
hits, misses, *rest = square.cache_info()
print(hits, misses, rest, square.cache_info() == (1, 5, 2, 2))
@lru_cache
def show(*args, **kw):
    print("show", args, kw)
    return len(args)
show(1, a=2); show(1, a=2); show(1.0, a=2); show(a=2, b=1); show(b=1, a=2); show("1"); show((1,)); show(True)
print(show.cache_info())
@lru_cache(typed=True)
def kind(x):
    return type(x).__name__
print(kind(1), kind(1.0), kind(True), kind(1), kind.cache_info())
try:
    show([1])
except TypeError as e:
    print(e)
class Grid:
    def __init__(self, n):
        self.n = n
    @cache
    def paths(self, x, y):
        return 1 if x == 0 or y == 0 else self.paths(x - 1, y) + self.paths(x, y - 1)
print(Grid(1).paths(10, 10), type(fib), Grid.paths.cache_info().misses)
@lru_cache(0)
def none(x):
    return x
none(1); none(1)
print(none.cache_info())
try:
    lru_cache("x")
except TypeError as e:
    print(e)
@cache
def fails(x):
    raise ValueError(x)
for _ in range(2):
    try:
        fails(1)
    except ValueError as e:
        print(e, fails.cache_info())
