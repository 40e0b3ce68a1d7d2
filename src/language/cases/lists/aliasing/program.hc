a = [[0] * 2] * 2
a[0][0] = 1
print(a)
b = [row[:] for row in a]
b[0][0] = 5
print(a, b)
c = a.copy()
print(c == a, c is a)
def change(xs=[]):
    xs.append(len(xs))
    return xs
print(change(), change(), change([7]))
