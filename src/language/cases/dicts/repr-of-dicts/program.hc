d = {"it's": 1.0, 2: None, (1,): [True], b"b": {"x": set()}}
print(d)
d["self"] = d
print(d)
