print((), (1,), (1, 2), 1, (1), tuple("ab"), tuple([1, 2]), tuple(range(3)), tuple(), tuple({"a": 1}))
a = 1, 2
b = (a, 3)
print(a, b, len(b), type(a).__name__)
