print([round(x) for x in [0.5, 1.5, 2.5, -0.5, -1.5, 2.4999]])
print(round(2.675, 2), round(1.005, 2), round(0.125, 2), round(1234.5678, -2), round(1e300, 2), round(5e-324, 400))
print(round(15, -1), round(25, -1), round(35, -1), round(-25, -1), round(123456, -3), round(7, 2), round(True), type(round(1.0)).__name__, type(round(1.0, 1)).__name__)
