import copy

inner = [1, 2]
data = {"a": inner, "b": (inner, 3)}
twin = copy.copy(data)
print(twin == data, twin is data, twin["a"] is inner)
items = [inner, {1, 2}]
other = copy.copy(items)
other.append(5)
print(items, other, other[0] is inner)
for value in [1, 2.5, "text", None, True, (1, 2), frozenset([1]), range(3), b"x", len, int]:
    print(copy.copy(value) is value, copy.copy(value) == value)
numbers = {1, 2, 3}
more = copy.copy(numbers)
more.add(4)
print(numbers, more)
try:
    copy.copy(n for n in [1])
except TypeError as error:
    print(error)
