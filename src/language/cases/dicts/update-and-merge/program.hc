d = {"a": 1}
d.update({"b": 2})
d.update([("c", 3), ["d", 4]], e=5)
d.update(zip("fg", [6, 7]))
print(d, d | {"a": 100, "z": 26}, {"q": 1} | {})
d |= {"a": -1}
print(d["a"], {**d, "a": 0}["a"], dict(d, k=1)["k"])
for bad in [5, [1], [(1, 2, 3)], ["abc"]]:
    try:
        {}.update(bad)
    except (TypeError, ValueError) as error:
        print(error)
