x = 1.0
xs = [x, 2.0, 3]
print(x, xs, {1.0: 2.0}, (1.0,), x + 1, x * 2, 2 * x, x - 1, x ** 2, 4.0 // 2, 5 // 2.0)
total = 0
for v in xs:
    total += v
print(total, sum(xs), max(xs), min(xs))
y = 0.0
for i in range(3):
    y += i
print(y)
