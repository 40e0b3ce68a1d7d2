from enum import Enum, Flag, IntEnum, IntFlag, auto, unique
class Color(Enum):
    RED = 1
    GREEN = 2
    ALSO_RED = 1
    @property
    def shout(self): return self.name + '!'
    @classmethod
    def first(cls): return next(iter(cls))
print(list(Color), Color(1), Color['GREEN'], Color.RED is Color.ALSO_RED, Color.ALSO_RED.name, Color.RED.shout, Color.first())
print(repr(Color.RED), str(Color.RED), f'{Color.RED}', Color.RED.value, len(Color), Color.RED in Color, list(Color.__members__))
for work in (lambda: Color(9), lambda: Color['X'], lambda: Color.RED < Color.GREEN, lambda: setattr(Color, 'RED', 5)):
    try:
        print(work())
    except Exception as error:
        print(type(error).__name__, error)
class Size(IntEnum):
    S = 1
    M = auto()
    L = auto()
print(Size.S < Size.L, Size.M + 1, sorted(Size, reverse=True), Size(3), f'{Size.L:>4}', Size.L == 3)
class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W
print(Perm.R | Perm.X, Perm.RW & Perm.W, ~Perm.R, Perm.R in Perm.RW, bool(Perm.R & Perm.W), Perm(0), list(Perm.RW))
class Mode(IntFlag):
    A = 1
    B = 2
print(Mode.A | Mode.B, Mode(3), Mode.A | 4, int(Mode.A | Mode.B))
try:
    @unique
    class Doubled(Enum):
        A = 1
        B = 1
except ValueError as error:
    print(error)
class Planet(Enum):
    EARTH = (5.9, 6.3)
    MARS = (0.6, 3.3)
    def __init__(self, mass, radius): self.mass = mass
    def __str__(self): return self.name.title()
print(Planet.EARTH, Planet.MARS.mass, Planet((0.6, 3.3)))
Made = Enum('Made', 'ONE TWO')
print(list(Made), Made.TWO.value)
