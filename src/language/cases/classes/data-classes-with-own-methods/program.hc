from dataclasses import dataclass, field
@dataclass
class Polygon:
    sides: list = field(default_factory=list)
    def per(self): return 1
@dataclass
class R(Polygon):
    def __init__(self, a, b) -> None:
        super().__init__()
        self.a = a
        self.b = b
        self.post_init()
    def post_init(self): self.short = self.a
    def per(self): return self.short
@dataclass
class S(R):
    def __init__(self, side: float) -> None:
        super().__init__(side, side)
    def per(self): return super().per()
s = S(5)
print(s.per())
class Z(R): pass
print(Z(1, 2).per(), R(3, 4).per())
class P:
    def __init__(self): self.z = 0
class R(P):
    def __init__(self, a, b):
        super().__init__()
        self.a = a
        self.post()
    def post(self): self.short = self.a
class S(R):
    def __init__(self, side):
        super().__init__(side, side)
    def per(self): return self.short
print(S(5).per())
from dataclasses import dataclass, field
@dataclass
class A:
    x: int = 1
@dataclass
class B(A):
    def __init__(self, a):
        super().__init__()
        self.a = a
b = B(4)
print(b.__dict__)
@dataclass
class D(B):
    def __init__(self, s):
        print('own')
        super().__init__(s)
print(D(7).__dict__)
from dataclasses import dataclass
def t(**kw):
    ns = {}
    @dataclass(**kw)
    class A:
        x: int = 1
        def __init__(self): self.y = 5
        def __repr__(self): return 'own'
        def __eq__(self, o): return 'eq'
        def __setattr__(self, n, v): object.__setattr__(self, n, v)
    return A().__dict__, repr(A()), A() == 3
print(t())
try: print(t(frozen=True))
except TypeError as e: print(e)
try:
    @dataclass(order=True)
    class B:
        x: int = 1
        def __lt__(self, o): return 1
except TypeError as e: print(e)
