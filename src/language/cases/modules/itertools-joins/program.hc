from itertools import chain, zip_longest, starmap, pairwise, accumulate, compress, dropwhile, takewhile, filterfalse
print(list(chain("ab", [1, 2], (), {3: 4})), list(chain.from_iterable(["ab", "c"])), list(chain()))
print(list(zip_longest("abc", [1], fillvalue="-")), list(zip_longest("ab", "x")), list(zip_longest()))
print(list(starmap(pow, [(2, 5), (3, 2)])), list(starmap(lambda *a: sum(a), [[1, 2, 3], []])))
print(list(pairwise("abcd")), list(pairwise("a")), list(pairwise([])))
print(list(accumulate([1, 2, 3, 4])), list(accumulate([3, 1, 4], max)), list(accumulate([1, 2], initial=100)), list(accumulate([])))
print(list(accumulate([2, 3, 4], lambda a, b: a * b, initial=1)), list(accumulate("abc")), list(accumulate([], initial=0)))
print(list(compress("abcdef", [1, 0, 1, 0, 1])), list(compress("ab", [])))
print(list(dropwhile(lambda x: x < 3, [1, 2, 3, 1, 2])), list(takewhile(str.isalpha, "ab1c")))
print(list(filterfalse(lambda x: x % 2, range(6))), list(filterfalse(None, [0, 1, "", "a"])))
t = takewhile(lambda x: x < 3, iter([1, 5, 2]))
print(list(t), list(t))
for work in [lambda: list(chain("a", 5)), lambda: list(chain.from_iterable([1])), lambda: list(accumulate([1, "a"])), lambda: list(starmap(pow, [1])),
             lambda: takewhile(1), lambda: list(pairwise(3)), lambda: list(takewhile(5, "ab"))]:
    try:
        work()
    except TypeError as e:
        print(e)
def boom():
    yield 1
    raise KeyError("inside")
try:
    for x in chain([0], boom()):
        print(x)
except KeyError as e:
    print("KeyError", e)
print(sum(chain(range(10), range(10))), sorted(chain("hello", "world")), max(accumulate([3, -5, 9, -2])))
