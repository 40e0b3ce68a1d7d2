xs = list(range(10))
print(xs[2:5], xs[:3], xs[7:], xs[::3], xs[::-2], xs[-4:-1])
xs[2:4] = ["a", "b", "c"]
print(xs)
xs[::2] = [0] * 6
print(xs)
del xs[1:3]
print(xs)
del xs[::2]
print(xs)
xs[:] = [1, 2]
xs[1:1] = [9, 9]
print(xs)
