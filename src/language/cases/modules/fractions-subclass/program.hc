def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

from fractions import Fraction
from decimal import Decimal
import numbers, math, copy
F = Fraction
class G(Fraction):
    def hi(self): return 'hi'
g = G(1, 2); print(g, repr(g), type(g + 1), g.hi(), G.from_float(0.25), isinstance(g, F), g == F(1, 2), copy.copy(g))
