from dataclasses import *
from typing import ClassVar, List
import dataclasses
def t(l,f):
    try: print(l, f())
    except Exception as e: print(l, type(e).__name__, e)
@dataclass
class P:
    x: int
    y: int = 0
    z: list = field(default_factory=list)
    k: ClassVar[int] = 5
p=P(1); print(p, p==P(1), p!=P(2), P.k, p.z, P.__match_args__, P(1,2,[3]), P(x=5,y=6))
t('few', lambda: P()); t('many', lambda: P(1,2,3,4)); t('unk', lambda: P(1,q=2))
t('hash', lambda: hash(p))
t('lt', lambda: P(1)<P(2))
@dataclass(order=True, frozen=True)
class V:
    a: int
    b: str = field(default="q", compare=False)
print(V(1)<V(2), V(1,"z")==V(1,"y"), hash(V(1))==hash(V(1,"w")), sorted([V(3),V(1)]))
def fr(): V(1).a=2
t('frozen', fr)
def frd(): del V(1).a
t('frozend', frd)
def frn(): V(1).new=2
t('frozenn', frn)
print(issubclass(FrozenInstanceError, AttributeError))
def mut():
    @dataclass
    class M: x: list = []
t('mut', mut)
def order():
    @dataclass
    class M:
        x: int = 0
        y: int
t('order', order)
@dataclass
class Base: a: int; b: int = 2
@dataclass
class Derived(Base): c: int = 3; a: str = "over"
print(Derived(), [f.name for f in fields(Derived)])
@dataclass
class I:
    x: int
    scale: InitVar[int] = 2
    y: int = field(init=False)
    def __post_init__(self, scale): self.y = self.x*scale
print(I(5), I(5,3), I.__dataclass_fields__.keys())
@dataclass
class K:
    a: int
    _: KW_ONLY
    b: int
    c: int = 7
print(K(1,b=2)); t('kw', lambda: K(1,2)); t('kw2', lambda: K(1))
@dataclass(kw_only=True)
class KK: a: int = 1; b: int
print(KK(b=3), KK.__match_args__)
@dataclass(slots=True)
class S: x: int; y: int = 5
s=S(1); print(s, S.__slots__, hasattr(s,'__dict__'))
def sl(): s.q=1
t('slots', sl)
@dataclass(eq=False)
class E: x: int
print(E(1)==E(1), hash(E(1)) is not None)
@dataclass(unsafe_hash=True)
class U: x: int; y: int = field(hash=False, default=0)
print(hash(U(1))==hash(U(1,5)))
@dataclass(repr=False)
class R: x: int
print(repr(R(1)).startswith('<__main__.R object'))
@dataclass
class Tree:
    v: int
    kids: List['Tree'] = field(default_factory=list)
    meta: dict = field(default_factory=dict, repr=False)
tr=Tree(1,[Tree(2),Tree(3,[Tree(4)])]); print(tr); print(asdict(tr)); print(astuple(tr)); print(replace(tr, v=9))
t('repl', lambda: replace(I(1), y=3)); t('repl2', lambda: replace(I(1)))
t('asdict', lambda: asdict(5)); t('asdictc', lambda: asdict(P)); t('fields', lambda: fields(5))
print(is_dataclass(P), is_dataclass(p), is_dataclass(5))
C=make_dataclass('C', ['x', ('y', int), ('z', int, field(default=5))], namespace={'add': lambda self: self.x+self.y})
print(C(1,2), C(1,2).add(), C.__name__, C.__annotations__)
f=fields(P)[1]; print(f.name, f.type, f.default, f.init, f.repr, f.hash, f.compare, f.kw_only, f.metadata, f.default_factory is MISSING)
print(field(default=1, metadata={'a':1}).metadata['a'])
t('both', lambda: field(default=1, default_factory=list))
def noann():
    @dataclass
    class M: x = field(default=1)
t('noann', noann)
def ordeq():
    @dataclass(order=True, eq=False)
    class M: x: int
t('ordeq', ordeq)
def dlt():
    @dataclass(order=True)
    class M:
        x: int
        def __lt__(self,o): pass
t('dlt', dlt)
def fri():
    @dataclass
    class M(V): c: int = 0
t('fri', fri)
def frj():
    @dataclass(frozen=True)
    class M(P): c: int = 0
t('frj', frj)
@dataclass
class Own:
    x: int
    def __repr__(self): return "own"
    def __eq__(self, o): return True
print(Own(1), Own(1)==5)
match P(1,2):
    case P(a,b): print('m', a, b)
@dataclass
class Rec: x: object = None
r=Rec(); r.x=r; print(r)
print(P.__doc__, Derived.__doc__, P.__init__.__annotations__ if 0 else '', P.__eq__.__name__)
@dataclass(frozen=True)
class Pt:
    x: float; y: float
    def __add__(self, o): return Pt(self.x+o.x, self.y+o.y)
    @property
    def n(self): return (self.x**2+self.y**2)**.5
print(Pt(1.5,2.5)+Pt(1.0,1.0), Pt(3.0,4.0).n, {Pt(1.0,2.0): 1}[Pt(1.0,2.0)])
print(asdict(Pt(1.0,2.0), dict_factory=lambda items: sorted(items)))
from enum import Enum
@dataclass
class Item:
    name: str
    price: float = 0.0
    tags: set = field(default_factory=set)
    def total(self, n): return self.price*n
i=Item("a", 2.5); i.price=3.5; print(i, i.total(2), vars(i), i.__dict__)
@dataclass
class WithDefaultObj:
    a: tuple = (1,2)
    b: 'int' = 3
print(WithDefaultObj(), WithDefaultObj.a)
t('posonly', lambda: P(1, x=2))

