print(1 == 1.0, 1 == True, 0.1 + 0.2 == 0.3, 2 ** 53 == float(2 ** 53), 2 ** 53 + 1 == float(2 ** 53))
print(10 ** 20 > 1e19, 10 ** 20 < 1e21, 3 < 3.5, -1 < False, 1.5 >= 1)
nan = float("nan")
print(nan == nan, nan != nan, nan < 1, nan is nan, nan in [nan])
