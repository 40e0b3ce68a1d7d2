def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

from decimal import *
import decimal
D = Decimal
c = Context(prec=5, rounding=ROUND_DOWN, Emin=-10, Emax=10)
print(c); print(repr(c.copy()))
for v in ['1.23456789', '1e11', '1e-11', '1.5e-14', '1e-20', '-9.99999e10', 'nan123456789', 'inf', '0e50', '0e-50']:
    t(c.create_decimal, v); print(c.flags); c.clear_flags()
c.clear_traps()
for v in ['1e11', 'abc', '1e-12']:
    t(c.create_decimal, v); print([k.__name__ for k, x in c.flags.items() if x]); c.clear_flags()
getcontext().prec = 6
t(lambda: D(1)/D(7))
t(lambda: D('1.23456789') + 0)
t(lambda: +D('1.23456789'))
t(lambda: D('1e999999') * 10)
for r in (ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP):
    getcontext().rounding = r
    print(r, [str(D(x).quantize(D('1'))) for x in ('1.5', '2.5', '-1.5', '1.1', '-1.1', '1.9', '0.5', '10.1', '5.01')], [str(+D(x)) for x in ('1.2345675', '-1.2345665', '9.9999999')])
getcontext().rounding = ROUND_HALF_EVEN
getcontext().traps[Inexact] = True
t(lambda: D(1)/3); print(getcontext()); getcontext().traps[Inexact] = False
getcontext().traps[FloatOperation] = True
t(lambda: D(1.5))
t(lambda: D(1) < 1.5)
t(lambda: D(1) == 1.0)
t(lambda: D.from_float(1.5)); getcontext().traps[FloatOperation] = False
