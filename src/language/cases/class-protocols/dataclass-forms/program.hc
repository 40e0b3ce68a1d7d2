from dataclasses import FrozenInstanceError, InitVar, asdict, astuple, dataclass, field, fields, is_dataclass, replace
from typing import ClassVar
@dataclass(order=True)
class P:
    x: int
    y: int = 0
    tags: list = field(default_factory=list, compare=False)
    count: ClassVar[int] = 5
print(P(1), P(1, 2) < P(1, 3), P(1) == P(1, tags=[1]), sorted([P(2), P(1)]), P.count)
@dataclass(frozen=True)
class F:
    a: int
    b: tuple = ()
f = F(1)
try:
    f.a = 2
except FrozenInstanceError as error:
    print(error)
print(hash(f) == hash(F(1)), {f: 1}[F(1)], replace(f, a=9))
@dataclass
class Child(P):
    z: float = 1.5
    extra: InitVar[int] = 0
    def __post_init__(self, extra): self.total = self.x + extra
c = Child(1, extra=4)
print(c, c.total, asdict(c), astuple(c), [n.name for n in fields(c)], is_dataclass(c), is_dataclass(int))
@dataclass(slots=True, kw_only=True)
class S:
    a: int
    b: int = field(default=2, repr=False)
print(S(a=1), S.__slots__)
for work in (lambda: P(), lambda: P(1, 2, 3, 4), lambda: S(1), lambda: replace(c, q=1), lambda: P(1) < 5):
    try:
        print(work())
    except Exception as error:
        print(type(error).__name__, error)
try:
    @dataclass
    class Bad:
        a: int = 0
        b: str
except TypeError as error:
    print(error)
try:
    @dataclass
    class Shared:
        a: list = []
except ValueError as error:
    print(error)
