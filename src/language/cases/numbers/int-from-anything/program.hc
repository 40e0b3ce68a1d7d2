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
    'int(In())',
    'int(Tr())',
    'int(Bad())',
    'int(I(3))',
    "int('0x1f', 16)",
    "int('1f',16)",
    "int('0b11',0)",
    "int('0o17',0)",
    "int('017',0)",
    "int('0_1',0)",
    "int(' 12_3 ')",
    "int('12__3')",
    "int('_1')",
    "int('1_')",
    "int('')",
    "int(' ')",
    "int('-')",
    "int('+5')",
    "int('- 5')",
    "int('٣٤')",
    "int('z',36)",
    "int('Z',36)",
    "int('2',2)",
    "int('5',1)",
    "int('5',37)",
    "int('5',-1)",
    'int(5,10)',
    "int(b'12')",
    "int(b'a')",
    "int(bytearray(b'7'),8)",
    'int(None)',
    'int([])',
    'int(1.9)',
    'int(-1.9)',
    "int('1.5')",
    "int(float('inf'))",
    "int(float('nan'))",
    'int(1e30)',
    "int(x='5')",
    "int('5',base=8)",
    'int(base=10)',
    "int('5', I(8))",
    "int('1'*5000)",
    "int('0x',16)",
    "int('0b',0)",
    "int('\\n5\\t')",
    "int('5\\0')",
    'int(True)',
    "int('9'*20)",
    'int()',
    'int(1,2,3)',
    'int(True)',
]:
    u(s)
