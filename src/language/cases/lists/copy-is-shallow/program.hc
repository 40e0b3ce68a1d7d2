a = [[1], [2]]
b = a.copy()
c = a[:]
b[0].append(5)
b.append(9)
print(a, b, c, a is b, a[0] is b[0], list(a) == a)
