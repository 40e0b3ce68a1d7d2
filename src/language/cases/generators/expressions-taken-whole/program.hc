# Generator expressions handed straight to the builtins that take them.
log = []
def seen(x):
    log.append(x)
    return x
print(sum(x * x for x in range(10)), sum(x for x in []), sum(x / 2 for x in range(5)), sum(2.0 for _ in range(3)))
print(any(seen(x) > 2 for x in range(10)), log)
log.clear()
print(all(seen(x) < 3 for x in range(10)), log, any(x for x in ()), all(x for x in ()))
print(list(x + y for x in 'ab' for y in 'cd'), tuple(i for i in range(3)), sorted((-x for x in range(4)), reverse=True), sorted(len(w) for w in ['ccc', 'a', 'bb']))
print(set(x % 3 for x in range(10)) == {0, 1, 2}, frozenset(x for x in 'aab') == frozenset('ab'), type(set(x for x in [])), type(frozenset(x for x in [])))
print(sum((x for x in range(4)), 10), sum([x for x in range(4)], start=5), max((len(w) for w in ['a', 'bbb']), default=0), min((w for w in ['b', 'a']), key=ord))
print(any([]) is False, any(x == 'x' for x in 'xyz') is True, all(isinstance(x, int) for x in [1, True]))
print(sum(len(row) for row in [[1], [2, 3]] if row), sum(1 for _ in range(5)), sum(x if x > 2 else -x for x in range(5)))
class Money:
    def __init__(self, amount): self.amount = amount
    def __add__(self, other): return Money(self.amount + other.amount)
    def __radd__(self, other): return Money(self.amount + other)
    def __repr__(self): return f'Money({self.amount})'
print(sum(Money(x) for x in range(4)), sum([Money(1), Money(2)]))
def stops(x):
    if x == 2:
        raise StopIteration(x)
    return x
for consume in (lambda: list(stops(x) for x in range(4)), lambda: sum(stops(x) for x in range(4)), lambda: any(stops(x) for x in [2]), lambda: tuple(stops(x) for x in range(4))):
    try:
        print(consume())
    except RuntimeError as error:
        print(error, repr(error.__cause__))
for bad in (lambda: sum(x for x in ['a']), lambda: sum(x for x in 5), lambda: list(x for x in None), lambda: set([x] for x in range(2)), lambda: all(x.missing for x in [1])):
    try:
        print(bad())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
def scopes():
    n = 3
    total = sum(n * x for x in range(4) if (m := x) >= 0)
    fs = list((lambda: x) for x in range(3))
    return total, m, [f() for f in fs], sum(sum(y for y in range(x)) for x in range(5))
print(scopes())
print(any(x > 1 for x in range(3)) and all(any(y == x for y in range(3)) for x in range(3)))
big = 2 ** 60
print(sum(big for _ in range(8)), sum(big if i % 2 else -big for i in range(4)), sum(True for _ in range(3)))
def gen():
    yield from (x for x in range(3))
    got = yield sum(x for x in range(4))
    return got
print(list(gen()))
class Table:
    rows = [1, 2, 3]
    total = sum(r for r in rows)
    names = list(str(r) for r in rows)
print(Table.total, Table.names)
