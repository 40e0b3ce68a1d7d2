def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

from decimal import *
import decimal
D = Decimal
xs = [D(s) for s in ['0', '-0', '1', '-1.5', '0.1', '10', '1E+10', '123.456', '-7', '3', 'inf', 'nan', '1.23456789012345678901234567890123']]
import operator
for op in ['add', 'sub', 'mul', 'truediv']:
    for a in xs:
        for b in xs: t(getattr(operator, op), a, b)
