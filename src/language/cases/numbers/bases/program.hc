for n in [0, 10, -255, 2 ** 70]:
    print(hex(n), oct(n), bin(n))
try:
    hex(1.5)
except TypeError as error:
    print(error)
