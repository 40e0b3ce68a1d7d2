def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

from fractions import Fraction
from decimal import Decimal
import numbers, math, copy
F = Fraction
t(F(math.pi).limit_denominator, 1000)
t(F('3.1415926535897932').limit_denominator, 10)
t(F(1, 3).limit_denominator, 0)
t(F.from_float, 0.5)
t(F.from_float, 'x')
t(F.from_float, 3)
t(F.from_decimal, Decimal('2.5'))
t(F.from_decimal, 1.5)
t(F.from_decimal, 2)
t(lambda: hash(F(1, 2)) == hash(0.5))
t(lambda: hash(F(3)) == hash(3))
t(lambda: hash(F(1, 3)))
t(lambda: {F(1, 2): 1}[0.5])
t(lambda: F(1, 2) in [0.5])
t(lambda: Decimal('0.5') == F(1, 2))
t(lambda: F(1, 2) == Decimal('0.5'))
t(lambda: Decimal('0.5') < F(2, 3))
t(lambda: sum([F(1, 2), F(1, 3)]))
t(lambda: sorted([F(1, 2), 0.3, 1]))
t(lambda: max(F(1, 2), F(2, 3)))
t(lambda: F(2) ** F(1, 2))
t(lambda: F(-2) ** F(1, 2))
t(lambda: 2 ** F(3))
t(lambda: 2.0 ** F(3))
t(lambda: F(1, 2) ** -2)
t(lambda: F(0) ** -1)
t(lambda: F(4, 9) ** 0.5)
t(lambda: F(1, 2) < float('inf'))
t(lambda: F(1, 2) == float('nan'))
t(lambda: pow(F(1, 2), 2))
t(lambda: F(1,2).numerator); 
try: F(1, 2).numerator = 5
except AttributeError as e: print(e)
