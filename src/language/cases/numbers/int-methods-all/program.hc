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
    '(5).bit_length()',
    '(-5).bit_length()',
    '(0).bit_length()',
    '(2**100).bit_length()',
    '(5).bit_count()',
    '(-7).bit_count()',
    "(10).to_bytes(2,'big')",
    "(10).to_bytes(2,'little')",
    '(10).to_bytes()',
    '(256).to_bytes()',
    "(-1).to_bytes(2,'big')",
    "(-1).to_bytes(2,'big',signed=True)",
    "(1000).to_bytes(1,'big')",
    "(5).to_bytes(-1,'big')",
    "(5).to_bytes(2,'x')",
    "(5).to_bytes(length=3,byteorder='little')",
    "int.from_bytes(b'\\x01\\x02','big')",
    "int.from_bytes(b'\\xff\\xfe','little',signed=True)",
    "int.from_bytes(b'\\x01\\x02')",
    "int.from_bytes([1,2,3],'big')",
    "int.from_bytes('ab','big')",
    "int.from_bytes(b'','big')",
    "int.from_bytes(5,'big')",
    "int.from_bytes(bytearray(b'a'))",
    "(0).to_bytes(0,'big')",
    '(5).as_integer_ratio()',
    '(5).numerator',
    '(5).denominator',
    '(5).real',
    '(5).imag',
    '(5).conjugate()',
    'True.real',
    'True.bit_length()',
    '(5).__add__(3)',
    "(5).__add__('x')",
    '(5).__eq__(5.0)',
    '(5).__lt__(6)',
    '(5).__hash__()',
    '(5).__bool__()',
    '(5).__neg__()',
    '(5).__pos__()',
    '(5).__invert__()',
    '(5).__abs__()',
    '(5).__float__()',
    '(5).__floor__()',
    '(5).__ceil__()',
    '(5).__trunc__()',
    '(5).__round__()',
    '(1234).__round__(-2)',
    '(5).__divmod__(2)',
    '(5).__pow__(2)',
    '(5).__rsub__(7)',
    '(5).__lshift__(2)',
    '(5).__and__(4)',
    '(5).__truediv__(2)',
    '(5).__floordiv__(2)',
    '(5).__mod__(3)',
    '(5).__str__()',
    '(5).__repr__()',
    "(5).__format__('b')",
    '(5).__index__()',
    '(5).__int__()',
    '(5).__class__',
    '(-0.1).hex()',
    'True.__and__(False)',
    'True.__class__.__mro__',
    '(2**53+1)/1',
]:
    u(s)
