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
    '(5e-324).hex()',
    'True+True',
    'True*5',
    'True/2',
    'True//2',
    'True%2',
    'True**2',
    '-True',
    '~True',
    'True&False',
    'True|2',
    'True^True',
    'True<<2',
    'True==1',
    'True<2',
    'True is 1',
    'str(True)',
    'repr(False)',
    'isinstance(True,int)',
    "bool('')",
    "bool('0')",
    'bool([])',
    'bool(None)',
    'bool(0.0)',
    'not 5',
    'bool(1,2)',
    'bool(x=1)',
    'sum([True,True])',
    'True and 5',
    "0 or 'a'",
    "f'{True:d}'",
    "f'{True}'",
    "f'{True:5}'",
    "format(True,'x')",
    "'%d'%True",
    'hash(True)',
    'type(True&1)',
    'type(True&True)',
    '7//0',
    '7%0',
    '7/0',
    '7.0//0',
    '7.0%0',
    '7.0/0',
    '0**-1',
    '5<<-1',
    '5>>-1',
    '1<<10',
    '-1>>10',
    '2**64>>60',
    '1<<1000>>990',
    '5<<True',
    '1.5<<1',
    '5&1.5',
    '~1.5',
    "'a'-1",
    "5+'a'",
    '5 .real',
    '1e308*10',
    '-1e308*10',
    '1e308*10-1e308*10',
    '0.1+0.2',
    '1/3',
    '2/3',
    '10**16/3',
    '5%-3',
    '-5%3',
    '5.5%-2',
    '-0.0',
    '0.0==-0.0',
    '1e16',
    '1e15',
    '123456789012345678',
    '1e-5',
    '0.0001',
    '1.0',
    '100.0',
    '1e22',
    '1e21',
    '2.5e-8',
    '1.7976931348623157e308',
    '5e-324',
    '0.1',
    '1e100',
    '3.0e10',
    '12345678.9',
    '-1.5e-10',
]:
    u(s)
