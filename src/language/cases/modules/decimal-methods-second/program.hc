def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

from decimal import *
import decimal
D = Decimal
ys = [D(s) for s in ['0', '-0', '1', '-1.5', '0.1', '10', '1E+3', '1.2E-7', '101', '123.456', 'inf', 'nan', '7.5E+20', '0E-8', '1e-999999']]
for m in 'next_minus next_plus normalize number_class radix sqrt to_eng_string to_integral to_integral_exact to_integral_value __int__ __float__ __bool__ __trunc__ __floor__ __ceil__ __round__ __neg__ __pos__ __abs__ __complex__ __str__'.split():
    for a in ys:
        if m in ('__int__', '__trunc__', '__floor__', '__ceil__', '__round__', 'as_integer_ratio') and abs(a.adjusted()) > 5000:
            continue
        t(getattr(a, m))
