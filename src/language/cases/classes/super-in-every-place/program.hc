log = []
class Root:
    def __init__(self, **rest):
        log.append(('Root', sorted(rest)))
    def describe(self): return ['Root']
    @classmethod
    def build(cls, *args): return cls.__name__, args
    @staticmethod
    def helper(x): return x * 2
    @property
    def size(self): return 1
    def __repr__(self): return f'<{type(self).__name__}>'
    def __eq__(self, other): return type(self) is type(other)
    __hash__ = None
class Left(Root):
    def __init__(self, left=0, **rest):
        self.left = left
        log.append('Left')
        super().__init__(**rest)
    def describe(self): return ['Left'] + super().describe()
    @classmethod
    def build(cls, *args): return ('Left', super().build(*args))
    @property
    def size(self): return super().size + 10
class Right(Root):
    def __init__(self, right=0, **rest):
        self.right = right
        log.append('Right')
        super(Right, self).__init__(**rest)
    def describe(self): return ['Right'] + super(Right, self).describe()
    @classmethod
    def build(cls, *args): return ('Right', super().build(*args, 'r'))
    @staticmethod
    def helper(x): return super(Right, Right).helper(x) + 1
    @property
    def size(self): return super().size + 100
class Both(Left, Right):
    def __init__(self, **all):
        log.append('Both')
        super().__init__(**all)
    def describe(self): return ['Both', *super().describe()]
    def parts(self):
        inner = lambda: super(Both, self).describe()
        return inner(), [super(Both, self).size for _ in range(1)]
    def __eq__(self, other): return super().__eq__(other)
    __hash__ = None
b = Both(left=1, right=2, extra=3)
print(log, b.left, b.right, b.describe(), b.size, b.parts(), b == Both(), b == Left())
print(Both.build(1), Left.build(), b.build(2), Both.helper(5), b.helper(1), repr(b))
print([c.__name__ for c in Both.__mro__])
class Lists(list):
    def append(self, x):
        super().append(x)
        super().append(-x)
        return self
    def __getitem__(self, at): return ('got', super().__getitem__(at))
    def __len__(self): return super().__len__() * 100
    def __contains__(self, x): return super().__contains__(x) or x == 'always'
    def __setitem__(self, at, x): super().__setitem__(at, x * 2)
l = Lists([7])
l.append(1).append(2)
l[0] = 4
print(l, l[0], l[1:3], len(l), 'always' in l, 9 in l)
class Names(dict):
    def __missing__(self, key): return key.upper()
    def __setitem__(self, key, value): super().__setitem__(key.lower(), value)
    def get(self, key, default='none'): return super().get(key, default)
n = Names()
n['ABC'] = 1
print(n, n['zz'], n.get('abc'), n.get('q'), super(Names, n).get('q'))
class Chatty:
    def __getattr__(self, name): return f'made {name}'
    def __setattr__(self, name, value): super().__setattr__(name, value + 1)
    def __delattr__(self, name):
        log.append('del ' + name)
        super().__delattr__(name)
class Quiet(Chatty):
    def __getattribute__(self, name):
        return super().__getattribute__(name) if name != 'secret' else 'hidden'
q = Quiet()
q.x = 1
print(q.x, q.other, q.secret)
del q.x
print(q.x, log[-1])
for bad in (lambda: super().x, lambda: super(int, 'a').x, lambda: super(Left, Right()).size):
    try:
        print(bad())
    except (RuntimeError, TypeError) as error:
        print(type(error).__name__, error)
try:
    super(Both, b).nothing
except AttributeError as error:
    print(error)
class Made:
    made = []
    def __new__(cls, *args):
        self = super().__new__(cls)
        Made.made.append(cls.__name__)
        return self
    def __init_subclass__(cls, **options):
        super().__init_subclass__()
        Made.made.append((cls.__name__, options))
class Sub(Made, flag=True):
    def __init__(self, x): self.x = x
print(Sub(3).x, Made.made)
class Late:
    def who(self): return 'late'
class Borrow(Late):
    def who(self): return 'borrow ' + super().who()
borrowed = Borrow.who
class Other(Borrow): pass
print(borrowed(Other()), Other().who())
