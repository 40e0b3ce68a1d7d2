for value in ["a'b", 1.0, [1, "a", None], ("x",), (), {"k": [1]}, set(), frozenset(), b"bytes", range(3), True, 2 ** 70, slice(1, 2)]:
    print(str(value), repr(value))
print(str(), str(b"abc", "utf-8"), str(object=5))
