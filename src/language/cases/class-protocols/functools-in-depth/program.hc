from functools import cache, cached_property, cmp_to_key, lru_cache, reduce, singledispatch, singledispatchmethod, total_ordering, update_wrapper, wraps
@lru_cache(maxsize=2)
def square(n):
    print('squaring', n)
    return n * n
print(square(2), square(2), square(3), square(4), square(2), square.cache_info())
square.cache_clear()
print(square.cache_info(), square.__wrapped__(5), square.__name__, square.cache_parameters())
@cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), fib.cache_info().hits)
@singledispatch
def show(v): return f'any {v}'
@show.register
def _(v: int): return f'int {v}'
@show.register(list)
def _(v): return f'list of {len(v)}'
@show.register(float)
@show.register(complex)
def _(v): return f'number {v}'
print(show(1), show([1, 2]), show(1.5), show(2j), show('x'), show(True), show.dispatch(bool) is show.dispatch(int), len(show.registry))
class D:
    @singledispatchmethod
    def f(self, v): return 'any'
    @f.register
    def _(self, v: str): return 'str'
print(D().f(1), D().f('a'))
@total_ordering
class V:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __lt__(self, o): return self.n < o.n
print(V(1) <= V(1), V(2) > V(1), V(1) >= V(2), V(1) != V(2))
def loud(work):
    @wraps(work)
    def inner(*args):
        "inner text"
        return work(*args) + '!'
    return inner
@loud
def hello(name):
    "hello text"
    return 'hello ' + name
print(hello('x'), hello.__name__, hello.__doc__, hello.__wrapped__('y'))
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)), reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(lambda a, b: a + b, [], 'start'))
class C:
    @cached_property
    def slow(self):
        print('computing')
        return 42
c = C()
print(c.slow, c.slow, c.__dict__)
del c.slow
print(c.slow)
for work in (lambda: reduce(lambda a, b: a, []), lambda: show(), lambda: square([])):
    try:
        print(work())
    except Exception as error:
        print(type(error).__name__, error)
