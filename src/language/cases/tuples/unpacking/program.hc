a, b = 1, 2
a, b = b, a
(x, (y, z)), w = (1, (2, 3)), 4
print(a, b, x, y, z, w)
for name, (first, second) in [("p", (1, 2)), ("q", (3, 4))]:
    print(name, first + second)
def minmax(values):
    return min(values), max(values)
low, high = minmax([3, 1, 2])
print(low, high)
for values in [(1,), (1, 2, 3), 5]:
    try:
        p, q = values
    except (ValueError, TypeError) as error:
        print(error)
