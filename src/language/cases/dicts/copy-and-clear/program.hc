a = {"x": [1]}
b = a.copy()
b["x"].append(2)
b["y"] = 1
print(a, b)
c = a
a.clear()
print(a, c, a is c, b)
