import bisect
from bisect import bisect_left, bisect_right
a = [1, 2, 2, 2, 5, 8]
print(bisect_left(a, 2), bisect_right(a, 2), bisect.bisect(a, 0), bisect.bisect(a, 9), bisect_left(a, 2, 2), bisect_left(a, 2, lo=2, hi=3), bisect_right([], 1))
print(bisect_left("abcde", "c"), bisect_right((1.5, 2.5), 2), bisect_left(range(0, 100, 7), 50))
rows = [("a", 1), ("b", 3), ("c", 5)]
print(bisect_left(rows, 3, key=lambda r: r[1]), bisect_right(rows, 3, key=lambda r: r[1]))
for work in [lambda: bisect_left(a, 1, -1), lambda: bisect_left(a, "x"), lambda: bisect_left(5, 1), lambda: bisect_left(a, 2, 0, 50), lambda: bisect_left(a, 1, 1.5)]:
    try:
        print(work())
    except (TypeError, ValueError, IndexError) as e:
        print(type(e).__name__, e)
