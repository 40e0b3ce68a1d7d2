print(1 == 1.0, 2 ** 53 == float(2 ** 53), 2 ** 53 + 1 == float(2 ** 53), 2 ** 53 + 1 > float(2 ** 53), 10 ** 400 > 1e308, float("inf") > 10 ** 400)
print(True == 1, True + True, 0.1 + 0.2 == 0.3, float("nan") == float("nan"), -0.0 == 0, 3 < 3.5 < 4)
