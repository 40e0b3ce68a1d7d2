print(2 ** 100, -(2 ** 64), 10 ** 30 // 7, 10 ** 30 % 7, (10 ** 20 + 1) * (10 ** 20 - 1))
print(9007199254740991 + 1, 9007199254740993 - 2, 9007199254740992 * 3, -9007199254740993 // 2)
factorial = 1
for i in range(1, 31):
    factorial *= i
print(factorial, len(str(factorial)), factorial.bit_length())
