from collections import defaultdict
groups = defaultdict(list)
for word in ["apple", "bob", "avocado", "cat", "bee"]:
    groups[word[0]].append(word)
print(groups, dict(groups), groups["z"], len(groups))
counts = defaultdict(int, {"a": 1}, b=2)
for c in "hello":
    counts[c] += 1
print(counts, counts.get("q"), "q" in counts, counts.default_factory, sorted(counts.items()))
d = defaultdict(lambda: defaultdict(int))
d["x"]["y"] += 5
print(d["x"]["y"], dict(d["x"]), type(d))
none = defaultdict()
try:
    none["k"]
except KeyError as e:
    print("KeyError", e, none)
none.default_factory = set
none["k"].add(1)
print(none, none.copy(), type(none.copy()), none == {"k": {1}})
print(defaultdict(int, a=1) | {"b": 2}, {"c": 3} | defaultdict(int, a=1))
for work in [lambda: defaultdict(5), lambda: defaultdict(int, 5), lambda: defaultdict(int, {}, {}), lambda: hash(none), lambda: {none: 1}]:
    try:
        work()
    except TypeError as e:
        print(e)
class Tree(defaultdict):
    def __missing__(self, key):
        self[key] = Tree()
        return self[key]
t = Tree()
t["a"]["b"]["c"] = 1
print(t["a"]["b"], list(t), isinstance(t, dict), t.pop("a") == {"b": {"c": 1}})
del counts["h"]; counts.update(z=1); print(counts.pop("z"), list(counts), counts.setdefault("w", 3))
