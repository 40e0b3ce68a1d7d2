class Root:
    def __init__(self, **rest): self.trail = ['Root'] + sorted(rest)
    def who(self): return ['Root']
class Left(Root):
    def __init__(self, left=1, **rest):
        super().__init__(**rest)
        self.trail.append('Left')
    def who(self): return ['Left'] + super().who()
class Right(Root):
    def __init__(self, right=2, **rest):
        super().__init__(**rest)
        self.trail.append('Right')
    def who(self): return ['Right'] + super().who()
class Both(Left, Right):
    def who(self): return ['Both'] + super().who()
b = Both(left=5, extra=1)
print([c.__name__ for c in Both.__mro__], b.trail, b.who())
print(super(Left, b).who(), super(Right, Both).who(b), Left.who(b))
try:
    class Wrong(Root, Left): pass
except TypeError as error:
    print(str(error).split('\n')[0])
try:
    class Twice(Left, Left): pass
except TypeError as error:
    print(error)
try:
    class Mixed(int, str): pass
except TypeError as error:
    print(error)
for sub in Root.__subclasses__(): print(sub.__name__, sub.__bases__, sub.__base__)
Right.who = lambda self: ['new']
print(b.who())
Both.__bases__ = (Right,)
print([c.__name__ for c in Both.__mro__], b.who(), isinstance(b, Left))
