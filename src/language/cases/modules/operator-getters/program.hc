from operator import attrgetter, itemgetter, methodcaller
class P:
    def __init__(self, x, y=None):
        self.x = x
        self.y = y
    def move(self, by, times=1):
        return self.x + by * times
p = P(1, P(2, P(3)))
print(attrgetter("x")(p), attrgetter("y.y.x")(p), attrgetter("x", "y.x")(p))
print(itemgetter(1)("abc"), itemgetter(0, -1)([1, 2, 3]), itemgetter("k")({"k": 5}), itemgetter(slice(1, None))("abcd"))
print(methodcaller("move", 2, times=3)(p), methodcaller("upper")("é"), list(map(methodcaller("split", ","), ["a,b", "c"])))
print(itemgetter(1, "a"), attrgetter("a.b"), methodcaller("f", 1, k="v"))
rows = [("b", 2), ("a", 2), ("c", 1)]
print(sorted(rows, key=itemgetter(1)), sorted(rows, key=itemgetter(1, 0)), max(rows, key=itemgetter(1)))
for work in [lambda: itemgetter(), lambda: attrgetter(), lambda: attrgetter(1), lambda: methodcaller(), lambda: methodcaller(1), lambda: itemgetter(1)(), lambda: itemgetter(5)([1]),
             lambda: attrgetter("z")(p), lambda: itemgetter("a")({})]:
    try:
        work()
    except (TypeError, IndexError, KeyError, AttributeError) as e:
        print(type(e).__name__, e)
