def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

from decimal import *
import decimal
D = Decimal
for v in ['1', '-1.50', '1e5', '1E-7', '0.000001', '0.0000001', '123456789.123456789', 'inf', '-Infinity', 'nan', 'sNaN123', 'NaN45', ' 1_0.5 ', '', 'abc', '1e', '.5', '5.', '0E+3', '-0', '0.00', '+3', '１２', 1, -5, 2**100, True, 1.5, 0.1, float('inf'), float('nan'), (0, (1, 2, 3), -2), (1, (), 'F'), (0, (1,), 'n'), (2, (1,), 0), (0, (10,), 0), (0, (1,2), 'x'), (0,1), [1, (1,2), 3], None, 'x', b'1', object, D('1.10')]:
    t(D, v)
t(D)
t(D, '1', None)
t(D, value='3')
