def until(limit):
    def check(x):
        if x >= limit:
            raise StopIteration(limit)
        return x * 2
    return check


print(list(map(until(3), range(10))), list(filter(until(4), [1, 0, 2, 9, 3])))
print(list(map(lambda a, b: until(30)(a + b), range(10), range(0, 100, 10))))
m = map(until(2), range(5))
print([x for x in m], next(m, 'over'))
print(sum(map(until(5), range(100))), tuple(zip('ab', map(until(1), range(5)))))
for x in map(until(2), iter(range(9))):
    print(x, end=' ')
print()


class Down:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration('landed')
        self.n -= 1
        return self.n


for source in (Down(0), iter([]), iter(()), iter(''), iter({}), iter(range(0)), (x for x in ()), map(str, []), zip(), enumerate([])):
    try:
        next(source)
    except StopIteration as stop:
        print(type(source).__name__, stop.args, stop.value)


def gen():
    got = yield from Down(2)
    return got


g = gen()
print(next(g), next(g))
try:
    next(g)
except StopIteration as stop:
    print(stop.value)


def breaks():
    yield 1
    raise StopIteration('inside')


try:
    list(breaks())
except RuntimeError as error:
    print(error, repr(error.__cause__))
try:
    print([next(iter([])) for _ in range(2)])
except StopIteration:
    print('a list display passes it on')
try:
    list(next(iter([])) for _ in range(2))
except RuntimeError as error:
    print(error)
