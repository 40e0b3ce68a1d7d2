
from enum import *
def t(l,f):
    try: print(l, f())
    except Exception as e: print(l, type(e).__name__, e)
class C(Enum):
    R=1; G=2
t('mm', lambda: C.R.G)
class A(Enum):
    X=5;Y=1;Z=auto()
print(A.Z.value)
t('in', lambda: 1 in C)
def d(): del C.R
t('del', d)
def s(): C.R=5
t('set', s)
def s(): C.R.value=5
t('setv', s)
def s(): C.R.name=5
t('setn', s)
def s(): C.R.foo=5; return C.R.foo
t('setf', s)
t('call', lambda: C())
t('C(9)', lambda: C(9))
def sub():
    class D(C): pass
t('sub',sub)
def dup():
    class D(Enum): A=1; A=2
t('dup',dup)
def un():
    @unique
    class D(Enum): A=1; B=1; Q=1
t('un',un)
class P(Flag): R=4;W=2;X=1;RW=6
print(list(P), len(P), P.RW, repr(P.RW), repr(P(0)), str(P(0)), repr(P(5)), P(5), ~P.R, list(P.RW), P.R in P.RW, bool(P(0)), P.__members__)
t('P8', lambda: P(8)); t('Pneg', lambda: P(-1)); t('P|', lambda: P.R|1); t('Pin', lambda: 1 in P.R)
class IP(IntFlag): R=4;W=2;X=1
print(IP.R|8, repr(IP.R|8), repr(~IP.R), IP.R|IP.W, repr(IP(0)), f"{IP.R}", IP.R+1, repr(IP(16)), (IP.R|8).name, P(5).name, P(0).name)
class CF(Flag, boundary=CONFORM): A=1;B=2
class EF(Flag, boundary=EJECT): A=1;B=2
class KF(Flag, boundary=KEEP): A=1;B=2
print(repr(CF(7)), repr(EF(7)), repr(KF(7)), EF._boundary_)
class S(StrEnum): A=auto(); B="bee"
print(S.A, repr(S.A), S.A=="a", f"{S.B}", S.B.upper(), S("bee"))
def bs():
    class T(StrEnum): A=1
t('bs',bs)
class I(IntEnum): A=1;B=2
print(I.A, repr(I.A), I.A+1, I.A<I.B, f"{I.A:03d}", I.A==1, "%d"%I.A, "%s"%I.A, isinstance(I.A,int), hash(I.A))
class M(int, Enum): A=1
print(M.A, repr(M.A), f"{M.A}", M.A+1, f"{M.A:>10}")
class MS(str, Enum): A='a'
print(MS.A, repr(MS.A), f"{MS.A}", MS.A=='a', '{}'.format(MS.A), "%s"%MS.A, ','.join([MS.A]))
t('lt', lambda: C.R<C.G)
class Pl(Enum):
    E=(1,2); V=(3,4)
    def __init__(self,a,b): self.a=a;self.b=b
    @property
    def s(self): return self.a+self.b
print(Pl.E.s, Pl.E, repr(Pl.E), Pl((1,2)), Pl.E.value)
t('missing', lambda: type('Z',(Enum,),{}) )
class Q(Enum):
    A=1
    @classmethod
    def _missing_(cls, v): return cls.A if v=='a' else (5 if v=='b' else None)
print(Q('a')); t('qb', lambda: Q('b')); t('qc', lambda: Q('c'))
F=Enum('F','A B C'); print(list(F), F.A.value, F.__module__)
F=Enum('F',{'A':5,'B':6}); print(list(F)); F=Enum('F',[('A',7)],start=3); print(list(F)); F=IntEnum('F',['x','y'],start=0); print(list(F), type(F))
class O(Enum):
    _ignore_=['z']
    z=5
    A=1
    def f(self): return self
    x = nonmember(7)
    k = member(9)
    _p=3
print(list(O), O.x, O.k, hasattr(O,'z'))
def sn():
    class D(Enum): _foo_=1
t('sn',sn)
print(C['R']); t('C[Z]', lambda: C['Z'])
import copy
print(copy.deepcopy(C.R) is C.R, C.R is C(1), C(C.R) is C.R, C.R in C, list(reversed(C)), dir(C.R), bool(C))
@verify(UNIQUE, CONTINUOUS)
class VV(Enum): A=1;B=2
def vf():
    @verify(CONTINUOUS)
    class V2(Enum): A=1;B=4
t('vf',vf)
def vf():
    @verify(NAMED_FLAGS)
    class V2(Flag): A=1;B=14
t('vf2',vf)
class Al(Enum): A=1; B=1; 
print(Al.B, Al.B is Al.A, Al.__members__, list(Al))
class Gn(Enum):
    def _generate_next_value_(name, start, count, last): return (name, start, count, last)
    A=auto(); B=auto()
print(list(Gn))
class Base(Enum):
    def hi(self): return self.name
class Der(Base): X=1
print(Der.X.hi(), Der.__mro__, type(Der).__mro__, Der.X.name)
print(C.R.__doc__, C.__doc__, isinstance(C.R, C), issubclass(C, Enum), EnumMeta is EnumType)
class W(Enum):
    A=1
    def __str__(self): return 'w'
    def __repr__(self): return 'W!'
print(W.A, repr(W.A), f"{W.A}", [W.A])
class TT(tuple, Enum): A=(1,2)
print(TT.A, repr(TT.A), TT.A[0])
class FF(float, Enum): A=1.5
print(FF.A*2, repr(FF.A), FF.A)
t('and', lambda: P.R & 4)
print(P.R^P.W, P.R<P.W if 0 else '', IP.R&IP.RW if hasattr(IP,'RW') else '', IP(7) & ~IP.R, P['R'], 'R' in P.__members__)
t('contains str', lambda: 'R' in C)
class E0(Enum): pass
t('e0', lambda: E0(1))
class Bx(bytes, Enum): A=b'x'
print(Bx.A)
class Alt(Flag): A=auto(); B=auto(); C=A|B; D=auto()
print(list(Alt), Alt.D.value, repr(Alt.C), repr(Alt.A|Alt.D))
