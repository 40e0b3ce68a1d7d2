s = {3, 1, 2, 3}
s.add(5)
s.discard(9)
print(len(s), 3 in s, sorted(s), sorted(s | {7}), sorted(s & {1, 2}), sorted(s - {1}), sorted(s ^ {1, 9}))
print({1, 2} <= {1, 2, 3}, {1} == {1.0}, {1, 2}.issubset([1, 2, 3]), set() == set([]), set())
print(frozenset([1]) == {1}, len({"a", "b", "a"}), {frozenset([1, 2]): "f"}[frozenset([2, 1])])
