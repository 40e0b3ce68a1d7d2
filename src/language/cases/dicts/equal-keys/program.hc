d = {1: "int", 1.0: "float", True: "bool"}
print(d, d[1], d[1.0], len(d))
d[2.5] = "x"
d[(1, "a")] = "tuple"
d[None] = "none"
print(d, d[(1.0, "a")], d[None], d[5 / 2])
