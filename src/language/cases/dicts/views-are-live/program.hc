d = {"a": 1}
keys, values, items = d.keys(), d.values(), d.items()
d["b"] = 2
print(keys, values, items, len(keys), "b" in keys, 2 in values, ("a", 1) in items, ("a", 2) in items, list(keys))
print(sorted(keys & {"a", "z"}), sorted(keys | ["c"]), sorted(keys - {"a"}), sorted(keys ^ {"a", "q"}), keys == {"a", "b"}, items & {("a", 1)}, keys.isdisjoint(["x"]), d.values() == d.values())
print(list(reversed(d.items())), [k for k in reversed(d)])
