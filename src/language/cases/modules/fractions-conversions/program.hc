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
import operator
for x in vals + [F(7, 2), F(5, 2), F(-5, 2), F(355, 113)]:
    for f in (str, repr, int, float, round, math.floor, math.ceil, math.trunc, abs, bool, hash, operator.neg, operator.pos, complex, F.as_integer_ratio, copy.copy, copy.deepcopy): t(f, x)
    t(lambda: round(x, 1))
    t(lambda: round(x, -1))
    t(lambda: x.limit_denominator(3))
    t(lambda: (x.numerator, x.denominator))
    t(lambda: f'{x}')
    t(lambda: format(x, '.2f'))
    t(lambda: '%.2f %d %s' % (x, x, x))
    t(lambda: x.real)
    t(lambda: x.imag)
    t(lambda: x.conjugate())
