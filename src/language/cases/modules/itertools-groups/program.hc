from itertools import groupby, tee
print([(k, list(g)) for k, g in groupby("aaabbc")])
print({k: [w for w in g] for k, g in groupby(sorted(["pear", "fig", "plum", "kiwi", "date", "nut"], key=len), key=len)})
groups = list(groupby("aabb"))
print([(k, list(g)) for k, g in groups])
for k, g in groupby([1, 1, 2, 3, 3, 3], lambda x: x % 2):
    print(k, next(g))
g = groupby([])
print(list(g), next(g, None))
walk = groupby("xxyz")
k1, g1 = next(walk)
print(k1, next(g1))
k2, g2 = next(walk)
print(k2, list(g1), list(g2), [k for k, _ in walk])
nan = float("nan")
print([len(list(g)) for _, g in groupby([1, 1.0, True, 2, None, None])])
a, b = tee(iter([1, 2, 3]))
print(next(a), next(a), list(b), list(a), list(b))
x, y, z = tee("ab", 3)
print(list(x), list(y), list(z), tee([], 0))
p, q = tee(range(5))
next(p)
r, s = tee(p)
print(list(r), list(s), list(q), r is p)
try:
    tee([], -1)
except ValueError as e:
    print(e)
try:
    tee(5)
except TypeError as e:
    print(e)
