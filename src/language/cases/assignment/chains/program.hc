a = b = c = [1]
b.append(2)
print(a, b, c, a is c)
x = i = 0
data = [10, 20, 30]
i = data[i] = 1
print(i, data)
