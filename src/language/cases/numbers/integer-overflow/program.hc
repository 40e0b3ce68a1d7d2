x = 9007199254740991
print(x, x + 1, x + 2, -x - 2)
print(x * x, x * -3)
y = 1
for _ in range(70):
    y *= 3
print(y, y // 7, y % 7, -y // 7, -y % 7)
print(2 ** 100, (2 ** 100) >> 60, 1 << 70, (1 << 70) - (1 << 70) + 5)
total = 0
for i in range(100000):
    total += i * i * i
print(total)
