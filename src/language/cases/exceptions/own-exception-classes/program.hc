class Plain(Exception): pass
class WithInit(Exception):
    def __init__(self, a, *, code=1):
        super().__init__(a)
        self.code = code
class NoSuper(Exception):
    def __init__(self, a, b):
        self.sum = a + b
class Shown(Exception):
    def __str__(self): return "str!"
    def __repr__(self): return "repr!"
class New(Exception):
    def __new__(cls, *args):
        made = super().__new__(cls, *args)
        made.extra = len(args)
        return made
class Multi(KeyError, ValueError): pass
class Slots(Exception):
    __slots__ = ("x",)
    def __init__(self, x): self.x = x
class Default(Exception):
    message = "default message"
    def __init__(self, message=None):
        super().__init__(message or self.message)
for make in (lambda: Plain(), lambda: Plain(1), lambda: Plain(1, "b"), lambda: WithInit("w", code=3), lambda: NoSuper(1, 2), lambda: Shown(1), lambda: New(1, 2, 3),
             lambda: Multi("m"), lambda: Slots(5), lambda: Default(), lambda: Default("given")):
    try:
        raise make()
    except Exception as e:
        print(type(e).__name__, str(e), repr(e), e.args, getattr(e, "code", None), getattr(e, "extra", None))
for bad in (lambda: Plain(x=1), lambda: WithInit(), lambda: WithInit("a", nope=2), lambda: ValueError(a=1), lambda: NoSuper(1)):
    try: bad()
    except TypeError as e: print(e)
class Meta(type):
    def __call__(cls, *a): return super().__call__("meta", *a)
class ByMeta(Exception, metaclass=Meta): pass
print(ByMeta(1).args)
class Eq(Exception):
    def __eq__(self, other): return isinstance(other, Eq)
    def __hash__(self): return 1
print(Eq() == Eq(), len({Eq(), Eq()}), ValueError(1) == ValueError(1))
e = Plain("a"); e.attribute = 5; print(e.attribute, e.__dict__)
e.args = ["list", 2]; print(e.args, e)
try: e.args = 5
except TypeError as x: print(x)
class Reinit(Exception): pass
r = Reinit(1); r.__init__(2, 3); print(r.args)
try:
    raise Plain
except Plain as p: print(repr(p))
try:
    raise Multi("as value")
except ValueError as v: print(type(v).__mro__[1:3], v)
print(Plain.__name__, Plain.__qualname__, Plain.__module__, Plain.__bases__)
