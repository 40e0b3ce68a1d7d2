def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

from decimal import *
import decimal
D = Decimal
t(lambda: D(1) + 1.5)
t(lambda: D(1) < 1.5)
t(lambda: D('0.1') == 0.1)
t(lambda: D('0.5') == 0.5)
t(lambda: D(1) < 'a')
t(lambda: D(1) == 'a')
t(lambda: 1.5 - D(1))
t(lambda: D(3) > 2)
t(lambda: 5 - D(3))
t(lambda: 5 // D(3))
t(lambda: 2 < D(3) < 4)
t(lambda: D('nan') < 1)
t(lambda: D('nan') == D('nan'))
t(lambda: D('snan') == 1)
t(lambda: D(1) == (1+0j))
t(lambda: D(1) + True)
with localcontext() as ctx:
    ctx.prec = 3
    print(D(1)/3, getcontext().prec)
with localcontext(prec=4, rounding=ROUND_UP): print(D(1)/3)
print(getcontext().prec)
with localcontext(Context(prec=2)) as c2: print(D(2)/3)
t(localcontext, 5)
t(setcontext, 5)
setcontext(ExtendedContext); print(D(1)/0, D(0)/0, D(-1).sqrt(), D('x')); print(getcontext()); setcontext(BasicContext); print(D(2)/3); t(lambda: D(1)/0)
setcontext(Context(prec=28))
