def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

from decimal import *
import decimal
D = Decimal
class M(Decimal):
    def __new__(cls, v, unit='x'):
        self = super().__new__(cls, v); self.unit = unit; return self
    def __repr__(self): return f'M({self}, {self.unit})'
m = M('1.5', 'kg'); print(m, repr(m), m + 1, type(m + 1), type(m), m == D('1.5'), m.unit, isinstance(m, Decimal), hash(m) == hash(1.5), M(3))
t(lambda: MAX_PREC)
t(lambda: MIN_ETINY)
t(lambda: D(1).foo)
t(lambda: D('1').quantize(D('0.01'), rounding=ROUND_UP))
t(lambda: D('1.005').quantize(D('0.01'), ROUND_UP))
t(lambda: D('1').quantize(D('1e-50')))
t(lambda: D('1.5').to_integral_value(rounding=ROUND_DOWN))
t(lambda: D('1').quantize(D('0.01'), rounding='x'))
t(lambda: D('1.23').exp(context=Context(prec=5)))
t(lambda: D(2).sqrt(Context(prec=50)))
t(lambda: D('1').compare(2))
t(lambda: D(3).max('a'))
import copy; t(lambda: copy.copy(D(5))); t(lambda: copy.deepcopy([D(5)])); t(lambda: D(-3).as_tuple()); t(lambda: D(5).as_tuple() == (0, (5,), 0)); t(lambda: DecimalTuple(0, (1,), 2)); t(lambda: D(D(5).as_tuple()))
