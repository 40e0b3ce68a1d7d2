def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

from decimal import *
import decimal
D = Decimal
ctx = getcontext()
def sa(n, v): setattr(ctx, n, v)
t(sa, 'prec', 0)
t(sa, 'prec', 'x')
t(sa, 'rounding', 'x')
t(sa, 'Emin', 1)
t(sa, 'Emax', -1)
t(sa, 'clamp', 2)
t(sa, 'capitals', 5)
t(Context, prec=-1)
t(Context, rounding=5)
t(Context, traps=[5])
t(Context, flags=[Inexact])
t(sa, 'foo', 1)
t(lambda: issubclass(DivisionByZero, ZeroDivisionError))
t(lambda: Overflow.__mro__)
t(lambda: DivisionByZero.__mro__)
t(lambda: FloatOperation.__mro__)
t(lambda: decimal.InvalidOperation)
try: D(1)/0
except ZeroDivisionError as e: print(type(e), e.args, repr(e))
try: D('abc')
except InvalidOperation as e: print(type(e), e.args, str(e))
