class Upper(dict):
    def __getitem__(self, key):
        return super().__getitem__(key.upper())

    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)

    def __contains__(self, key):
        return super().__contains__(key.upper())


class Chained(dict):
    def __missing__(self, key):
        self[key] = value = f"<{key}>"
        return value


class Counting(dict):
    reads = 0

    def get(self, key, default=None):
        type(self).reads += 1
        return super().get(key, default)

    def __iter__(self):
        return iter(sorted(super().__iter__()))

    def __len__(self):
        return 99

    def __repr__(self):
        return "Counting" + super().__repr__()


upper = Upper()
upper["abc"] = 1
upper["Def"] = 2
print(upper["ABC"], upper["aBc"], "def" in upper, "x" in upper, upper, dict(upper))
upper["abc"] += 5
print(upper["abc"], upper.get("abc"), upper.get("ABC"), list(upper.items()))
chained = Chained(a=1)
print(chained["a"], chained["b"], chained.get("c"), "c" in chained, chained)
chained["n"] = chained["n"] + "!"
print(chained, len(chained), isinstance(chained, dict), type(chained).__name__)
counting = Counting({"z": 1, "a": 2})
print(counting.get("z"), counting.get("q", 7), Counting.reads, list(counting), len(counting), counting)
print(sorted(counting.items()), counting == {"z": 1, "a": 2}, bool(counting), {**chained, "k": 1})
for key in counting:
    print(key, counting[key])
try:
    upper["zzz"]
except KeyError as error:
    print("KeyError", error)
late = Upper(a=1)
print(late, "a" in late)
Upper.__getitem__ = lambda self, key: "changed"
print(late["anything"], upper["abc"])
copy = chained.copy()
print(type(copy).__name__, copy == chained)
