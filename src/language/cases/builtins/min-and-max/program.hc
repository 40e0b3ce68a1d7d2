print(min(3, 1, 2), max([3, 1, 2]), min("banana"), max("apple", "fig", key=len), min([], default="none"), max({"a": 3, "b": 1}))
print(min([(2, "b"), (1, "z")]), max([1, 2.5, True]), min(["bb", "a", "ccc"], key=lambda s: -len(s)), max(1, 1.0), max(1.0, 1))
for call in [lambda: min([]), lambda: max(), lambda: min(1), lambda: max(1, "a"), lambda: min(1, 2, default=3)]:
    try:
        call()
    except (ValueError, TypeError) as error:
        print(error)
