i = 0
values = [0, 0, 0]
i, values[i] = 1, 9
print(i, values)
