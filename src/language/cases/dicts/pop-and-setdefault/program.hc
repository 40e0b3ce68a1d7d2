d = {"a": 1, "b": 2, "c": 3}
print(d.pop("a"), d.pop("z", "default"), d.setdefault("b", 9), d.setdefault("n"), d.setdefault("m", []), d, d.popitem(), d)
for call in [lambda: {}.pop("a"), lambda: {}.popitem()]:
    try:
        call()
    except KeyError as error:
        print("KeyError", error)
