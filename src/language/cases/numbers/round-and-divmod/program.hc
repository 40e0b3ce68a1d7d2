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
    'round(2.5)',
    'round(3.5)',
    'round(-2.5)',
    'round(2.675,2)',
    'round(1234.5678,-2)',
    'round(1e300,-300)',
    'round(5,-1)',
    'round(15,-1)',
    'round(25,-1)',
    'round(-15,-1)',
    'round(1.5,None)',
    'round(5,None)',
    "round('x')",
    "round(1.5,'x')",
    "round(float('nan'))",
    "round(float('inf'))",
    'round(1.5,1.5)',
    'round(Bad())',
    'round(Bad(),2)',
    'round(number=2.5)',
    'round(2.567,ndigits=1)',
    'round(True)',
    'round(1e16)',
    'round(0.5)',
    'round(-0.5)',
    'round(-0.4,0)',
    'round(1.0,400)',
    'round(1.5,-400)',
    'round(123,-5)',
    'round()',
    'round(I(5))',
    'divmod(7,2)',
    'divmod(-7,2)',
    'divmod(7,-2)',
    'divmod(7.5,2)',
    'divmod(-7.5,2)',
    'divmod(1,0)',
    'divmod(1.0,0)',
    "divmod('x',1)",
    'divmod(Bad(),5)',
    'divmod(5,Bad())',
    'divmod(True,2)',
    'divmod(10**30,7)',
    'divmod(1j,2)',
    "divmod(float('inf'),1)",
    "divmod(5,float('inf'))",
    "divmod(-5,float('inf'))",
    'divmod(0.0,-1)',
    'pow(2,10)',
    'pow(2,-1)',
    'pow(2,10,1000)',
    'pow(2,-1,7)',
    'pow(2,-1,4)',
    'pow(2,5,0)',
    'pow(2,5,-7)',
    'pow(2.0,3,5)',
    'pow(2,3,5.0)',
    "pow('a',2)",
    'pow(Bad(),2)',
    'pow(Bad(),2,3)',
    'pow(2,Bad())',
    'pow(base=2,exp=3)',
    'pow(2,3,mod=5)',
    'pow(0,0)',
    'pow(0,-1)',
    'pow(0.0,-1)',
    'pow(-8,1/3)',
    'pow(2,1000000)>0',
    'pow(10,400)//10**399',
    'pow(2.0,10000)',
    'pow(-1,0.5)',
    'pow(0,0,1)',
    'pow(38,-1,97)',
    'pow(True,2)',
    'pow(2,None)',
    "pow(2,3,'x')",
    'abs(-5)',
    'abs(-5.5)',
    'abs(-2**70)',
    'abs(True)',
    "abs('x')",
    'abs(Bad())',
    'bool(Bad())',
    'hash(Bad())',
    'len(Bad())',
    'math.floor(Bad())',
    'math.ceil(Bad())',
    'math.trunc(Bad())',
    'complex(Bad())',
    'hex(Bad())',
    '[1][Bad()]',
    "math.floor('x')",
    'math.trunc(1.5)',
    "math.trunc('x')",
    'math.floor(I(3))',
    'math.ceil(Fl())',
]:
    u(s)
