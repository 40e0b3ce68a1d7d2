a, b = 1, 2
print(a, b)
(a, b), c = (3, 4), 5
print(a, b, c)
[x, y] = "hi"
print(x, y)
a, b = b, a
print(a, b)
for i, (j, k) in enumerate([(1, 2), (3, 4)]):
    print(i, j, k)
