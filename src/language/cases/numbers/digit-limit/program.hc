try:
    str(10 ** 5000)
except ValueError as error:
    print(error)
try:
    int("9" * 5000)
except ValueError as error:
    print(error)
print(len(str(10 ** 4299)))
