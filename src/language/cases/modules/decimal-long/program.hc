def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

from decimal import *
import decimal
D = Decimal
getcontext().prec = 60
for x in ['0.1', '1', '2', '10', '0.999999999', '1.0000000001', '123.456', '1e-30', '1e30']:
    d = D(x); print(d.exp() if d < 1000 else '', d.ln(), d.log10(), d.sqrt(), d ** D('0.3'), d ** 7)
getcontext().capitals = 0; print(D('1E+20'), repr(D('1E+20')), D('1E+20').to_eng_string())
