d = {"a": 1, "b": 2}
d["c"] = 3
d["a"] += 10
print(d, len(d), "a" in d, "z" in d, d.get("z"), d.get("z", 0))
del d["b"]
print(d, list(d), list(d.values()), list(d.items()))
print(d.pop("a"), d.pop("zz", None), d, d.setdefault("x", []), d)
d.update({"y": 1}, z=2)
print(d, dict(a=1, b=2), dict([("k", "v")]), {**d, "x": 0})
for key in d:
    print(key, d[key])
print({"a": 1} == {"a": 1.0}, {"a": 1, "b": 2} == {"b": 2, "a": 1}, {} == [])
