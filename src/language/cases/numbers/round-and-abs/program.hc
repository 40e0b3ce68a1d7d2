print(round(0.5), round(1.5), round(2.5), round(-1.5), round(2.675, 2), round(1234, -2), round(1.25, 1))
print(abs(-3), abs(3.5), abs(-2 ** 70), round(2.7), round(-2.7))
