d = {"b": 1, "a": 2}
d["c"] = 3
d["b"] = 10
print(d, d["a"], len(d), "a" in d, "z" in d, list(d), d.get("z"), d.get("z", 0), d.get("a", 0))
del d["a"]
d["a"] = "again"
print(d)
try:
    d["missing"]
except KeyError as error:
    print("KeyError", error)
