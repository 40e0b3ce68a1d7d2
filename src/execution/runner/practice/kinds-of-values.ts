// One of each kind of value, printed, which keeps it: see `keepShape` in the language.

export const kindsOfValues = `
import re
from collections import Counter, OrderedDict, defaultdict, deque


class Thing:
    kind = "thing"

    def __init__(self, name, weight):
        self.name = name
        self.weight = weight

    @property
    def heavy(self):
        return self.weight > 2

    def rename(self, name):
        self.name = name
        return self

    @classmethod
    def make(cls):
        return cls("made", 1.5)

    @staticmethod
    def size():
        return 3


class Heavy(Thing):
    def __init__(self):
        super().__init__("heavy", 9)


def count(limit, *rest, step=1, **more):
    for number in range(limit):
        yield number * step


def walk(table):
    for key, value in table.items():
        yield key, value


def items(values):
    for value in values:
        yield value


def places(values):
    for place, value in enumerate(values):
        yield place, value


def pairs(left, right):
    for one, other in zip(left, right):
        yield one, other


def adder(amount):
    total = amount

    def add(more):
        nonlocal total
        total += more
        return total

    return add


def begun(generator):
    next(generator)
    return generator


async def later():
    return 1


try:
    raise ValueError("caught", 1)
except ValueError as error:
    caught = error
try:
    {}["missing"]
except KeyError as error:
    missing = error
table = {"a": 1, "b": 2.5, 3: None, (1, 2): [4]}
numbers = [1, 2, 3]
floats = [0.5, 1.5]
waiting = later()
print(numbers, floats, [], (1, "a"), table, {}, {1, 2}, {"a", "b"}, frozenset([1]), 0.5, 2j, 10 ** 30, b"ab", bytearray(b"ab"), memoryview(b"ab"))
print(range(3), slice(1, 2), iter(numbers), iter(floats), iter((1, 2)), iter("ab"), iter(range(3)), iter(table), iter({1, 2}), iter(b"ab"))
print(table.keys(), table.values(), table.items(), iter(table.items()), iter(table.values()), reversed(numbers), reversed(table))
print(enumerate(numbers), zip(numbers, floats), map(abs, numbers), filter(None, numbers), (number for number in numbers))
print(begun(count(3)), begun(walk(table)), begun(items(numbers)), begun(items(floats)), begun(items("ab")), begun(items(range(3))), begun(items({1, 2})), begun(items(table)))
print(begun(places(numbers)), begun(pairs(numbers, "ab")), begun(number for number in numbers), [number * 2 for number in numbers], {number for number in numbers}, {number: 1 for number in numbers})
print(Thing, Thing("a", 1), Heavy(), Thing("a", 1).rename, Heavy().rename("b").name, Thing.make(), Thing.make, Thing.size, Thing.heavy, Thing("a", 3).heavy)
print(count, adder(1), adder(2)(3), lambda value=1: value, len, numbers.append, "ab".join, print, caught, missing, caught.__traceback__, type, int, NotImplemented, ...)
print(Counter("aab"), OrderedDict(a=1), defaultdict(list, a=[1]), deque([1, 2]), re.compile("a+"), re.match("a", "ab"), waiting, object(), super(Heavy, Heavy()))
print("%s %d %.2f %r" % ("a", 1, 0.5, "b"), f"{0.5:.2f} {'a':>3}", "{} {:03d}".format("a", 7), "a,b".split(","), " a ".strip(), "abc"[1:], numbers[1:], sorted(table, key=str))
waiting.close()
`;
