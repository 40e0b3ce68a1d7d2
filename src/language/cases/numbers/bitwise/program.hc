print(5 & 3, 5 | 3, 5 ^ 3, ~5, -5 & 3, -5 | 3, -5 ^ 3, ~-1)
print(1 << 40, (1 << 40) >> 38, -1 >> 10, -17 >> 2, 2 ** 70 & 2 ** 70 - 1, (2 ** 40) | 1, (2 ** 33) ^ (2 ** 34))
print(True & False, True | False, True ^ True, True + True, ~True)
