def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

from decimal import *
import decimal
D = Decimal
ys = [D(s) for s in ['0', '-0', '1', '-1.5', '0.1', '10', '1E+3', '1.2E-7', '101', '123.456', 'inf', 'nan', '7.5E+20', '0E-8', '1e-999999']]
for m in 'copy_sign logical_and logical_or logical_xor next_toward quantize remainder_near rotate scaleb shift'.split():
    for a in ys:
        for b in ys[:10]: t(getattr(a, m), b)
t(lambda: D(2).fma(3, 5))
t(lambda: D('inf').fma(0, 5))
t(lambda: pow(D(3), 4, 5))
t(lambda: D('1.1') ** 50)
t(lambda: D('1.1') ** D('50.5'))
t(lambda: D(4) ** D('0.5'))
t(lambda: D('1.00') ** 3)
t(lambda: D(2) ** -3)
