print(1.0, 0.1, 0.1 + 0.2, 1e16, 1e15, 123456789.123, 1e-5, 0.0001, 1e22, 1.5e300, -0.0)
print(3.0 * 2, 1e100, 2.0 ** 0.5, float(10), 5 / 1)
print(float("inf"), float("-inf"), float("nan"))
