from itertools import count, cycle, repeat, islice, takewhile
import itertools
print(list(islice(count(5), 4)), list(islice(count(1, 3), 3)), list(islice(count(0.5, 0.25), 3)))
print(list(islice(cycle("abc"), 7)), list(cycle([])) == [])
print(list(repeat("x", 3)), list(repeat(1, -2)), list(zip(repeat(7), "ab")))
c = count(3)
next(c)
print(c, count(1, 2), count(2.5), repeat("é😀"), repeat(None, 4))
r = repeat(1, 2)
next(r); next(r)
print(r, next(r, "end"))
print(type(c), type(c).__name__, isinstance(c, count), iter(c) is c)
print(list(islice(range(10), 2, None, 3)), list(islice("abcdef", None)), list(islice("abcdef", 2, 4)), list(islice("abc", 0)))
it = iter(range(10))
print(list(islice(it, 3)), next(it), list(islice(it, 1, 4, 2)), next(it))
for args in [(-1,), ("x",), (0, -1), (-1, 2), (0, 5, 0), (0, 5, "a"), (-2,), (2**70,)]:
    try:
        islice("abc", *args)
    except ValueError as e:
        print(args, e)
for make in [lambda: count("a"), lambda: repeat(1, "x"), lambda: cycle(5), lambda: repeat()]:
    try:
        make()
    except TypeError as e:
        print(type(e).__name__)
print(list(takewhile(lambda x: x < 20, (x * x for x in count()))))
big = count(2**53 - 1)
print(next(big), next(big), next(big))
