for base, exponent, modulus in [(2, -1, 4), (2, 3, 0), (2.0, 3, 5)]:
    try:
        pow(base, exponent, modulus)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
try:
    0 ** -1
except ZeroDivisionError as error:
    print(error)
try:
    10.0 ** 400
except OverflowError as error:
    print(error)
