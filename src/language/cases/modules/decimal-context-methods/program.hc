def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

from decimal import *
import decimal
D = Decimal
ctx = getcontext()
for n in 'abs minus plus exp ln log10 sqrt next_plus logb normalize to_integral_value to_sci_string to_eng_string is_zero is_normal number_class copy_abs copy_decimal radix'.split():
    t(getattr(ctx, n), *([] if n == 'radix' else [D('2.50')]))
    t(getattr(ctx, n), *([] if n == 'radix' else [7]))
    t(getattr(ctx, n), *([] if n == 'radix' else ['x']))
for n in 'add subtract multiply divide divide_int remainder remainder_near power compare max min quantize scaleb divmod same_quantum copy_sign'.split():
    t(getattr(ctx, n), D('7.5'), 2)
    t(getattr(ctx, n), 7, 2)
    t(getattr(ctx, n), 1, 'x')
t(ctx.fma, 1, 2, 3)
t(ctx.power, 2, 5, 7)
t(ctx.power, 2, 5, modulo=3)
t(ctx.Etiny)
t(ctx.Etop)
t(ctx.create_decimal_from_float, 0.1)
