class Empty: pass
class Plain:
    def __init__(self): self.a = 1
class Args:
    count = 0
    def __init__(self, a, b=2, *rest, c=3, **named):
        Args.count += 1
        self.all = (a, b, rest, c, named)
class Sub(Args):
    pass
class Deep(Sub):
    def __init__(self, *args, **named):
        super().__init__('deep', *args, **named)
        self.extra = len(args)
class Returns:
    def __init__(self): return 5
class Singleton:
    made = None
    def __new__(cls, *args):
        if cls.made is None:
            cls.made = super().__new__(cls)
        return cls.made
    def __init__(self, *args): self.args = args
class Other:
    def __new__(cls, n): return [cls.__name__] * n
    def __init__(self, n): raise RuntimeError('never called')
class Frozen:
    __slots__ = ('x', 'y')
    def __init__(self, x, y=0): self.x, self.y = x, y
class Child(Frozen):
    __slots__ = ('z',)
    def __init__(self, *a, z=None):
        super().__init__(*a)
        self.z = z
class Conditional:
    def __init__(self, kind):
        if kind == 'a':
            self.a = 1
        elif kind == 'b':
            self.b = 2.5
            self.a = 'text'
        self.kind = kind
    def show(self): return sorted(vars(self).items())
print(type(Empty()).__name__, Plain().a, vars(Empty()), vars(Plain()))
print(Args(1).all, Args(1, 4, 5, 6, c=7, d=8).all, Sub(*'xyz').all, Sub(a=0, z=9).all, Deep().all, Deep(1, 2, c=0).all, Deep(1, 2).extra, Args.count)
print(Singleton(1) is Singleton(2), Singleton(3).args, Singleton.made.args, Other(2))
f, c = Frozen(1), Child(1, 2, z=3)
print(f.x, f.y, c.x, c.y, c.z, hasattr(f, '__dict__'))
for k in 'abz':
    print(Conditional(k).show())
def attempt(f):
    try:
        print(f())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
attempt(lambda: Empty(1))
attempt(lambda: Plain(1))
attempt(lambda: Args())
attempt(lambda: Returns())
attempt(lambda: setattr(f, 'w', 1))
attempt(lambda: f.w)
attempt(lambda: Child(1, 2, 3))
attempt(lambda: c.nothing)
attempt(lambda: Conditional('b').b + Conditional('a').b)
attempt(lambda: Empty.__init__())
attempt(lambda: object(1))
attempt(lambda: Deep(a=1))
e = Empty()
e.x = 1
e.x += 0.5
e.f = lambda: 'own function'
e.__class__ = Plain
print(e.x, e.f(), type(e).__name__, isinstance(e, Plain), vars(e).keys())
del e.x
attempt(lambda: e.x)
Plain.late = property(lambda self: self.a * 100)
Plain.__init__ = lambda self, a=7: setattr(self, 'a', a)
print(Plain().late, Plain(2).late, Plain(a=3).a)
made = [cls(*args) for cls, args in ((Plain, ()), (Args, (1, 2)), (Frozen, (5,)), (int, ('12',)), (str, (3.5,)), (list, ('ab',)), (dict, ([('k', 1)],)))]
print([type(m).__name__ for m in made], made[3:], made[1].all)
def factory(base, **fields):
    return type('Made', (base,), fields)
Made = factory(Plain, size=3, double=lambda self: self.size * 2)
print(Made().double(), Made(9).a, Made.__name__, Made.__mro__[1].__name__)
class Counter:
    instances = []
    def __init__(self):
        self.number = len(Counter.instances)
        Counter.instances.append(self)
    def twin(self): return type(self)()
print([x.number for x in (Counter(), Counter().twin(), Counter())], len(Counter.instances))
class Matrix:
    def __init__(self, rows): self.rows = [list(map(float, row)) for row in rows]
    @classmethod
    def identity(cls, n): return cls([[i == j for j in range(n)] for i in range(n)])
    @classmethod
    def of(cls, *rows): return cls(rows)
    def __matmul__(self, other): return Matrix([[sum(a * b for a, b in zip(row, col)) for col in zip(*other.rows)] for row in self.rows])
    def __eq__(self, other): return self.rows == other.rows
    def __repr__(self): return f'{type(self).__name__}({self.rows})'
m = Matrix.of((1, 2), (3, 4))
print(m @ Matrix.identity(2) == m, m @ m, Matrix.identity(2))
