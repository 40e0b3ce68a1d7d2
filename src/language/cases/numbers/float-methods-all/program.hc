def u(s, g=None):
    try: print(repr(eval(s, globals())))
    except Exception as e: print(s, type(e).__name__, e)
class I:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v
class In:
    def __int__(self): return 42
class Fl:
    def __float__(self): return 2.5
class Tr:
    def __trunc__(self): return 7
class Bad:
    def __int__(self): return 'x'
    def __float__(self): return 'x'
    def __index__(self): return 1.5
    def __round__(self, n=None): return ('round', n)
    def __floor__(self): return 'floor'
    def __ceil__(self): return 'ceil'
    def __trunc__(self): return 'trunc'
    def __complex__(self): return 5
    def __bool__(self): return 1
    def __abs__(self): return 'abs'
    def __divmod__(self, o): return ('dm', o)
    def __rdivmod__(self, o): return ('rdm', o)
    def __pow__(self, o, m=None): return ('pow', o, m)
    def __rpow__(self, o, m=None): return ('rpow', o, m)
    def __hash__(self): return 'h'
    def __len__(self): return -1
import math
for s in [
    'float(Fl())',
    'float(Bad())',
    'float(I(3))',
    '(2.5).__add__(1)',
    '(2.5).__eq__(2.5)',
    '(2.5).__lt__(3)',
    '(2.5).__round__(1)',
    '(2.5).__floor__()',
    '(2.5).__ceil__()',
    '(2.5).__int__()',
    '(2.5).__bool__()',
    '(2.5).__divmod__(1)',
    '(2.5).__mod__(1)',
    '(2.5).__pow__(2)',
    '(2.5).__neg__()',
    '(2.5).__abs__()',
    '(2.5).__hash__()',
    '(2.5).__repr__()',
    "(2.5).__format__('.1f')",
    '(2.5).__float__()',
    '(2.5).__trunc__()',
    '(2.5).__radd__(1)',
    '(2.5).__rtruediv__(5)',
    "float('1_0.5')",
    "float(' 1.5\\n')",
    "float('inf')",
    "float('-Infinity')",
    "float('nan')",
    "float('1e400')",
    "float('1e-400')",
    "float('.5')",
    "float('5.')",
    "float('.')",
    "float('')",
    "float('1__0')",
    "float('0x10')",
    "float('٣.٥')",
    "float(b'1.5')",
    'float(None)',
    'float([])',
    "float('1e5')",
    "float('1e')",
    'float(10**400)',
    'float(True)',
    "float('infinit')",
    "float('-nan')",
    'float(x=1)',
    "float('1.5', 2)",
    '(1.5).hex()',
    '(0.0).hex()',
    "float('inf').hex()",
    "float.fromhex('0x1.8p+1')",
    "float.fromhex('1.8p1')",
    "float.fromhex('-0x.8')",
    "float.fromhex('inf')",
    "float.fromhex('nan')",
    "float.fromhex('zz')",
    "float.fromhex('0x1p2000')",
    "float.fromhex('')",
    'float.fromhex(5)',
    "float.fromhex(' 0x1 ')",
    "float.fromhex('0x1p')",
    '(1.5).is_integer()',
    '(2.0).is_integer()',
    "float('inf').is_integer()",
    '(0.5).as_integer_ratio()',
    "float('nan').as_integer_ratio()",
    "float('inf').as_integer_ratio()",
    '(1.5).real',
    '(1.5).imag',
    '(1.5).conjugate()',
    'float(2**53)',
    'float(10**22)',
]:
    u(s)
