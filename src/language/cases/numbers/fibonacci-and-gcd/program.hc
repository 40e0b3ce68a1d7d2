a, b = 0, 1
for _ in range(150):
    a, b = b, a + b
print(a)
def gcd(x, y):
    while y:
        x, y = y, x % y
    return x
print(gcd(2 ** 120, 6 ** 50), gcd(1071, 462))
