d = {}
for k in "cab":
    d[k] = len(d)
d["c"] = 99
del d["a"]
d["a"] = 5
print(d)
print(list(reversed(d)), d.popitem(), d)
