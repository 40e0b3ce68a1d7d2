def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

from fractions import Fraction
from decimal import Decimal
import numbers, math, copy
F = Fraction
vals = [F(1, 2), F(-3, 4), F(0), F(5), F(22, 7)]
others = [2, -3, 0, 0.5, 1.5, F(1, 3), F(-2, 5), True, 1j, Decimal('0.5'), 'x', None]
import operator
for op in 'add sub mul truediv floordiv mod pow lt le gt ge eq ne'.split():
    f = getattr(operator, op)
    for x in vals:
        for y in others:
            t(f, x, y)
            t(f, y, x)
for x in vals:
    for y in others[:7]: t(divmod, x, y); t(divmod, y, x)
