print(list(range(5)), list(range(2, 8, 3)), list(range(5, 0, -2)), list(range(0)), len(range(10, 0, -3)))
print(range(3), range(1, 5, 2), 3 in range(0, 10, 3), range(10)[2], range(10)[-1], list(range(10)[2:5]))
for i in range(3):
    i += 10
    print(i, end=" ")
print(i)
for i in range(10 ** 18, 10 ** 18 + 2):
    print(i)
big = 0
for i in range(9007199254740990, 9007199254740994):
    big += 1
    print(i)
