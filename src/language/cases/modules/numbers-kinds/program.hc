def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

from fractions import Fraction
from decimal import Decimal
import numbers, math, copy
F = Fraction
for v in [1, 1.5, 1j, True, F(1, 2), Decimal(1), 'x', None, [1]]:
    print([n for n in ('Number', 'Complex', 'Real', 'Rational', 'Integral') if isinstance(v, getattr(numbers, n))])
print(issubclass(int, numbers.Integral), issubclass(float, numbers.Rational), issubclass(bool, numbers.Number), issubclass(F, numbers.Rational))
try: numbers.Number()
except TypeError as e: print(e)
