from collections import namedtuple

Point = namedtuple("Point", "x y")
points = {Point(1, 2): "a", (3, 4): "b"}
print(points[(1, 2)], points[Point(3, 4)], Point(1, 2) == (1, 2), hash(Point(1, 2)) == hash((1, 2)), (1, 2) in points)
points[Point(3.0, 4)] = "c"
print(points, len(points))
cache = {}
for a in range(3):
    for b in range(3):
        cache[a, b] = a * b
        cache[a, b, a + b] = a + b
        cache[(a,), (b,)] = a - b
        cache[str(a), b] = f"{a}{b}"
        cache[a / 2, b] = a / 2 + b
print(len(cache), cache[2, 1], cache[1, 2, 3], cache[(2,), (1,)], cache["2", 2], cache[0.5, 1], cache[1.0, 1.0], cache[True, False])
print(sorted(key for key in cache if len(key) == 3), (3, 3) in cache, ("0", "0") in cache, () in cache)
for key in list(cache):
    if key[0] == 1:
        del cache[key]
print(len(cache), sorted(map(str, cache))[:4])
records = [("ann", 31, 1.5), ("bob", 25, 2.5), ("ann", 25, 0.5), ("cy", 31, 1.5)]
print(sorted(records), sorted(records, key=lambda record: record[1:]), max(records), min(records, key=lambda record: (record[2], record[0])))
print(dict((name, age) for name, age, _ in records), {name: score for name, _, score in records}, [age for _, age, *_ in records])
print((1, 2) < (1, 3), (1, 2) < (1, 2, 0), () < (0,), (1, "a") < (2, 1), (1, 2) == (1.0, True + 1), (1, [2]) == (1, [2]), (1, 2) != [1, 2])
for compare in (lambda: (1, "a") < (1, 2), lambda: (1,) < [1], lambda: {(1, [2])}, lambda: (1, 2)[5], lambda: (1, 2)["a"], lambda: (1, 2) + [3]):
    try:
        print(compare())
    except Exception as error:
        print(type(error).__name__, error)
print((1, 2) + (3,), (0,) * 3, 2 * (1, 2), (1, 2, 3)[::-1], (1, 2, 3)[-2:], (1, 2, 1).count(1), (1, 2, 1).index(1, 1), 2 in (1, 2), len(()))
one, (two, [three, *rest]), *others = 1, (2, [3, 4, 5]), 6, 7
print(one, two, three, rest, others)
swap_a, swap_b = 1, 2
swap_a, swap_b = swap_b, swap_a
print(swap_a, swap_b, *((1, 2), (3, 4)), tuple("ab"), tuple(x * x for x in range(4)), tuple([]) == (), tuple({1: 2}))
hashes = {hash((a, b)) for a in range(40) for b in range(40)}
print(len(hashes), hash(()) == hash(()), hash((1, (2, 3))) == hash((1.0, (2, 3.0))), hash((1, 2)) != hash((2, 1)))
frozen = {frozenset([(1, 2), (3, 4)]): "pair"}
print(frozen[frozenset([(3, 4), (1, 2)])], {(frozenset([1]), "x"): 1}[frozenset([1.0]), "x"], {(None, ..., b"b"): 2}[None, ..., b"b"])
nan = float("nan")
print((nan,) == (nan,), nan in (nan,), (nan, 1) in {(nan, 1): 0})
