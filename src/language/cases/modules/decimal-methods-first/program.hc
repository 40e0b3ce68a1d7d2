def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

from decimal import *
import decimal
D = Decimal
ys = [D(s) for s in ['0', '-0', '1', '-1.5', '0.1', '10', '1E+3', '1.2E-7', '101', '123.456', 'inf', 'nan', '7.5E+20', '0E-8', '1e-999999']]
for m in 'adjusted as_integer_ratio as_tuple canonical conjugate copy_abs copy_negate exp is_canonical is_finite is_infinite is_nan is_normal is_qnan is_signed is_snan is_subnormal is_zero ln log10 logb logical_invert'.split():
    for a in ys:
        if m in ('__int__', '__trunc__', '__floor__', '__ceil__', '__round__', 'as_integer_ratio') and abs(a.adjusted()) > 5000:
            continue
        t(getattr(a, m))
