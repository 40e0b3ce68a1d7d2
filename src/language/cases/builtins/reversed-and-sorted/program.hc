print(list(reversed([1, 2, 3])), "".join(reversed("abc")), list(reversed(range(0, 10, 3))), list(reversed({"a": 1, "b": 2})), list(reversed((1, 2))))
print(sorted([3, 1, 2]), sorted("hello"), sorted({"b": 1, "a": 2}), sorted([1, 2, 3], reverse=True), sorted(["b", "A", "c"], key=str.lower), sorted((2.5, 1, True)))
try:
    reversed({1, 2})
except TypeError as error:
    print(error)
