items = list(range(8))
items[2:4] = ["a", "b", "c"]
print(items)
items[::2] = [0] * 5
print(items)
items[1:1] = [7, 7]
del items[0]
del items[-3:]
print(items)
items[:] = []
print(items)
try:
    [1, 2, 3, 4][::2] = [1]
except ValueError as error:
    print(error)
