taken = []
def source(n):
    for i in range(n):
        taken.append(i)
        yield i
def keep(test, items):
    for item in items:
        if test(item):
            yield item
def take(n, items):
    if n <= 0:
        return
    for item in items:
        yield item
        n -= 1
        if n == 0:
            return
def pairs(items):
    before = None
    for item in items:
        if before is not None:
            yield before, item
        before = item
def chunks(items, size):
    chunk = []
    for item in items:
        chunk.append(item)
        if len(chunk) == size:
            yield chunk
            chunk = []
    if chunk:
        yield chunk
def merge(left, right):
    left, right = iter(left), iter(right)
    a, b = next(left, None), next(right, None)
    while a is not None and b is not None:
        if a <= b:
            yield a
            a = next(left, None)
        else:
            yield b
            b = next(right, None)
    while a is not None:
        yield a
        a = next(left, None)
    while b is not None:
        yield b
        b = next(right, None)
def flatten(thing):
    if isinstance(thing, (list, tuple)):
        for part in thing:
            yield from flatten(part)
    else:
        yield thing
def primes():
    found = []
    n = 2
    while True:
        if all(n % p for p in found if p * p <= n):
            found.append(n)
            yield n
        n += 1
def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
def running():
    total = count = 0
    average = None
    while True:
        value = yield average
        total += value
        count += 1
        average = total / count
print(list(take(3, keep(lambda x: x % 2, source(100)))), taken)
print(list(pairs('abcd')), list(chunks(range(7), 3)), list(chunks([], 2)))
print(list(merge([1, 4, 6], [2, 3, 7, 8])), list(merge([], [1])), list(flatten([1, [2, (3, [4, []])], 5])))
print(list(take(10, primes())), list(take(12, fibonacci())), max(take(90, fibonacci())))
average = running()
next(average)
print([average.send(v) for v in (10, 20, 60)])
def squares(items): return (x * x for x in items)
print(sum(squares(keep(lambda x: x % 3 == 0, range(1000)))), dict(zip('abc', squares(source(3)))))
lazy = (print('made', x) or x for x in range(3))
print('before', next(lazy), next(lazy))
print(list(lazy), list(lazy))
def numbered(items, start=1): return ((i, item) for i, item in enumerate(items, start))
print(list(numbered('xy')), dict(numbered('pq', 5)))
def tree(depth, name='r'):
    if depth:
        yield from tree(depth - 1, name + 'l')
        yield name
        yield from tree(depth - 1, name + 'R')
print(list(tree(3)))
class Countdown:
    def __init__(self, n): self.n = n
    def __iter__(self):
        n = self.n
        while n:
            yield n
            n -= 1
    def __reversed__(self):
        yield from range(1, self.n + 1)
c = Countdown(4)
print(list(c), list(c), list(reversed(c)), 3 in c, [*c, *reversed(c)], max(c), sorted(c))
a, *b, d = Countdown(5)
print(a, b, d)
first, second = (x for x in 'no')
print(first, second, set(Countdown(3)), tuple(Countdown(2)), ','.join(str(x) for x in Countdown(3)))
def interleave(*sources):
    waiting = [iter(s) for s in sources]
    while waiting:
        for it in list(waiting):
            try:
                yield next(it)
            except StopIteration:
                waiting.remove(it)
print(list(interleave('abc', [1, 2], (x for x in [True]))))
