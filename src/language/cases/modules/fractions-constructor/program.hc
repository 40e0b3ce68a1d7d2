def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

from fractions import Fraction
from decimal import Decimal
import numbers, math, copy
F = Fraction
for a in [(), (1,), (3, 4), (-6, 8), (6, -8), (0, 5), (1, 0), ('3/4',), (' -3/4 ',), ('1.25',), ('1e3',), ('-.5e-2',), ('3/0',), ('abc',), ('1/2/3',), ('1 / 2',), ('',), (0.5,), (0.1,), (float('nan'),), (float('inf'),), (Decimal('1.1'),), (Decimal('nan'),), (F(1, 2),), (F(1, 2), F(3, 4)), (1.5, 2), ('1', 2), (None,), (1, None), (True,), ('1_000/3',), ('+5',), (1, 2, 3), (1+2j,), ('٣',)]:
    t(F, *a)
t(F, numerator=1, denominator=3)
