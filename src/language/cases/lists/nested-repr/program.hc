a = [1, "two", [3.0, None]]
a.append(a)
print(a, len(a))
b = []
b.append((b, {"k": b}))
print(b)
