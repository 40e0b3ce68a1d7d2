import functools
calls = []
def trace(f):
    @functools.wraps(f)
    def wrapper(*args, **kwargs):
        calls.append((f.__name__, args, kwargs))
        return f(*args, **kwargs)
    return wrapper
def repeat(times, *, join=None):
    def deco(f):
        def wrapper(*args, **kwargs):
            out = [f(*args, **kwargs) for _ in range(times)]
            return out if join is None else join.join(map(str, out))
        wrapper.times = times
        return wrapper
    return deco
class Count:
    def __init__(self, f):
        functools.update_wrapper(self, f)
        self.f, self.n = f, 0
    def __call__(self, *args):
        self.n += 1
        return self.f(*args)
    def __get__(self, instance, owner=None):
        return self if instance is None else functools.partial(self, instance)
@trace
@repeat(2, join='-')
def greet(name, mark='!'):
    "Says hello."
    return 'hi ' + name + mark
print(greet('bo'), greet(name='al', mark='?'), calls, greet.__name__)
@Count
def square(x):
    "Squares."
    return x * x
print(square(3), square(4), square.n, square.__doc__, square.__name__)
class Shop:
    @Count
    def price(self, n): return n * 2
    @trace
    def total(self, *items): return sum(items)
    @staticmethod
    @repeat(3)
    def ping(): return 'p'
    @classmethod
    @trace
    def named(cls, **kw): return cls.__name__, kw
    @property
    @trace
    def size(self): return 42
    @functools.lru_cache(maxsize=None)
    def slow(self, x): return (x, len(calls))
shop = Shop()
calls.clear()
print(shop.price(4), shop.price(5), Shop.price.n, shop.total(1, 2), shop.ping(), Shop.ping(), shop.named(a=1), Shop.named(), shop.size)
print([(name, len(args)) for name, args, _ in calls])
print(shop.slow(1) == shop.slow(1), Shop.slow.cache_info().hits)
def register(table):
    def deco(f):
        table[f.__name__] = f
        return f
    return deco
table = {}
@register(table)
def one(): return 1
@register(table)
def two(): return 2
print(sorted(table), sum(f() for f in table.values()))
def with_repr(cls):
    cls.__repr__ = lambda self: f'{cls.__name__}({", ".join(f"{k}={v!r}" for k, v in vars(self).items())})'
    return cls
def singleton(cls):
    made = []
    def get(*args, **kwargs):
        if not made:
            made.append(cls(*args, **kwargs))
        return made[0]
    return get
@with_repr
class Point:
    def __init__(self, x, y): self.x, self.y = x, y
@singleton
@with_repr
class Config:
    def __init__(self, name): self.name = name
print(Point(1, 'b'), Config('first'), Config('second') is Config('third'))
order = []
def mark(name):
    order.append('made ' + name)
    def deco(f):
        order.append('used ' + name)
        return f
    return deco
@mark('a')
@mark('b')
def decorated(): return 'done'
print(decorated(), order)
def replace_with(value):
    return lambda f: value
@replace_with(99)
def gone(): pass
print(gone, (lambda f: f)(len)('abc'))
def check(*types):
    def deco(f):
        def wrapper(*args):
            for arg, kind in zip(args, types):
                if not isinstance(arg, kind):
                    raise TypeError(f'{f.__name__}: {arg!r} is no {kind.__name__}')
            return f(*args)
        return wrapper
    return deco
@check(int, str)
def label(n, text): return text * n
print(label(2, 'ab'))
try:
    label('2', 'ab')
except TypeError as error:
    print(error)
