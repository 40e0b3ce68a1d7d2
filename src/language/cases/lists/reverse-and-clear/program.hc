a = [1, 2, 3]
a.reverse()
b = a
b.clear()
print(a, b, a is b, a.reverse())
