def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

from decimal import *
import decimal
D = Decimal
for s in ['1.5','-0', '0.00', '1234567.891', '1E+10', '1E-10', 'inf', '-nan', 'sNaN12', '-12345678901234567890.5', '0E+3', '0.000001', '9.995']:
    d = D(s)
    for spec in ['', 'f', '.2f', 'e', '.3e', 'g', '.3g', '%', '.1%', ',', ',.2f', '>20', '<20', '^20', '*^20', '020', '020,.2f', '+', ' ', '+.3e', 'E', 'G', 'F', 'n', '10.3f', '.0f', '.0e', '.0g', '=10', 'x=12', '-', '010', 'z.1f', '.10', '.3', '#f', 'd', 's', 'x', '_', '<', '012%', ',e', '.2', '30,']:
        t(format, d, spec)
t(lambda: f"{D('3.14159'):.2f} {D('1e5')!r:>15} {D(5):5}")
