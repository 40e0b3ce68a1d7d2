# Asks for numbers whose making would take hours.
held = 0
for act in (lambda: 3 ** 10 ** 9, lambda: pow(7, 10 ** 12), lambda: 2 ** 2 ** 40, lambda: 10 ** 10 ** 8, lambda: 1 << 2 ** 50, lambda: (10 ** 100000) ** 100000, lambda: int('1' * 4301), lambda: str(3 ** 20000)):
    try:
        act()
        print('took')
    except (MemoryError, OverflowError, ValueError):
        held += 1
assert held == 8, held
import math
for act in (lambda: math.factorial(10 ** 9), lambda: math.comb(10 ** 9, 5 * 10 ** 8), lambda: math.perm(10 ** 9)):
    try:
        act()
        print('took')
    except (MemoryError, OverflowError, ValueError):
        held += 1
assert held == 11, held
print('held')
