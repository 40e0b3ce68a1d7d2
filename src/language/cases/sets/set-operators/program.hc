a, b = {1, 2, 3, 4}, {3, 4, 5}
print(a | b, a & b, a - b, b - a, a ^ b, a <= b, {3} < a, a >= {1, 2}, a == {4, 3, 2, 1}, a.isdisjoint({9}))
a |= {7}
a -= {1}
a &= {2, 3, 7}
a ^= {2, 8}
print(a)
try:
    {1} | [2]
except TypeError as error:
    print(error)
