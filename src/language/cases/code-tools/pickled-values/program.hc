import pickle, collections, datetime, decimal, fractions, enum
class A:
    def __init__(s,x): s.x=x
class S:
    __slots__=('a','b')
    def __init__(s): s.a=1; s.b=[s]
class L(list): pass
class D(dict): pass
class T(tuple): pass
class I(int): pass
class E(Exception):
    pass
class C(enum.Enum):
    R=1
class G:
    def __getstate__(s): return {'k':5}
    def __setstate__(s, st): s.st=st
class N:
    def __new__(cls,a): o=object.__new__(cls); o.a=a; return o
    def __getnewargs__(s): return (s.a,)
class R:
    def __reduce__(s): return (R, (), {'z':9})
P=collections.namedtuple('P','x y')
a=[1]; a.append(a)
for o in (A(1), L([1,2]), S(), C.R, P(1,2), datetime.date(2020,1,2), decimal.Decimal('1.5'), fractions.Fraction(1,2), collections.OrderedDict(a=1), collections.deque([1],3), collections.defaultdict(int,a=1), collections.Counter('aab'), ValueError('x',2), E('q'), range(3), slice(1,2), 1j, {1}, bytearray(b'a'), datetime.datetime(2020,1,2,3), datetime.timedelta(1,5), D(a=1), T((1,2)), I(5), G(), N(4), R(), len, A, int, None, ..., 10**30, -1, 1.5, 'h\u20ac', b'x'*300, frozenset([1]), (1,(2,),{}), collections.ChainMap({1:2}), str.upper, [].append, a, C, print, pickle.dumps):
    try:
        data=pickle.dumps(o)
        r=pickle.loads(data)
        print(type(r) is type(o), r == o if r is not a and type(r) is not list else r[1] is r)
    except Exception as e: print(type(o).__name__, repr(e))
