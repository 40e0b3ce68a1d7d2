f = frozenset([1, 2, 1])
print(f, frozenset(), len(f), f | {3}, {3} | f, f & [2] if False else f & {2}, {f: "key"}[frozenset({2, 1})], f in {f}, {1, 2} in {f}, hash(f) == hash(frozenset([2, 1])), f == {1, 2})
for name in ["add", "remove"]:
    try:
        getattr(f, name)
    except AttributeError as error:
        print(error)
