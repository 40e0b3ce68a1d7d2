from functools import partialmethod, singledispatchmethod, partial
from abc import abstractmethod, ABC
def show(label, work):
    try: print(label, repr(work()))
    except BaseException as e: print(label, type(e).__name__, str(e), repr(e.__cause__), repr(e.__context__))
class Cell:
    def __init__(self): self.alive = False
    def set_state(self, state, *more, **kw): self.alive = state; return self, state, more, kw
    alive_now = partialmethod(set_state, True)
    dead = partialmethod(set_state, False, 'x', k=1)
    nested = partialmethod(dead, 'y', k=2, j=3)
    cm = partialmethod(classmethod(lambda cls, a, b=1: (cls.__name__, a, b)), 5)
    sm = partialmethod(staticmethod(lambda a, b=1: (a, b)), 6, b=9)
    pt = partialmethod(partial(set_state, state=4), more=3)
    def __repr__(self): return 'Cell'
c = Cell()
print(c.alive_now(), c.dead(1, z=2), c.nested('w'), c.nested(k=7))
print(c.cm(), Cell.cm(2), c.sm(), Cell.sm())
show('pt', lambda: c.pt())
show('cls', lambda: Cell.dead(c, 5))
p = partialmethod(len, 1, b=2); print(repr(p), p.func, p.args, p.keywords, p.__isabstractmethod__)
n = partialmethod(p, 3, c=4); print(repr(n), n.func is len, n.args, n.keywords)
show('bad', lambda: partialmethod(5)); show('bad', lambda: partialmethod()); show('bad', lambda: singledispatchmethod(5))
print(partialmethod[int], type(partialmethod[int]).__name__)
print(Cell.dead.__isabstractmethod__, Cell.__dict__['nested'].args)
print(type(c.cm).__name__, c.cm.args, type(c.dead).__name__, getattr(c.cm, '__self__', None))
class Ab(ABC):
    @abstractmethod
    def f(self, a): pass
    g = partialmethod(f, 1)
print(Ab.__dict__['g'].__isabstractmethod__, sorted(Ab.__abstractmethods__))
class Desc:
    def __get__(self, obj, cls): return lambda *a, **k: ('desc', obj is None, a, k)
class UD: m = partialmethod(Desc(), 1, z=2)
print(UD().m(5), UD.m(6))
class Bare:
    def __call__(self, *a, **k): return a, k
class UB: m = partialmethod(Bare(), 1, z=2)
u = UB(); print(u.m(3)[0][1:], u.m(3)[0][0] is u)
show('kwfunc', lambda: partialmethod(func=len))
print(partialmethod(len, func=3).keywords)
class Neg:
    @singledispatchmethod
    def neg(self, arg): 
        "doc"
        raise NotImplementedError('cannot ' + type(arg).__name__)
    @neg.register
    def _(self, arg: int): return -arg
    @neg.register
    def _(self, arg: bool): return not arg
    @neg.register(str)
    def _(self, arg): return arg[::-1]
    @singledispatchmethod
    @classmethod
    def make(cls, a): return cls.__name__, 'any'
    @make.register(int)
    @classmethod
    def _(cls, a): return cls.__name__, 'int'
    @singledispatchmethod
    @staticmethod
    def st(a): return 'any'
    @st.register(int)
    @staticmethod
    def _(a): return 'int'
    def later(self, a): return 'later'
n = Neg()
print(n.neg(5), n.neg(True), n.neg('abc'), n.neg.__name__, n.neg.__doc__, n.make(3), Neg.make('x'), n.st(2), Neg.st('q'))
show('float', lambda: n.neg(1.5)); show('none', lambda: n.neg()); show('kw', lambda: n.neg(arg=5))
Neg.neg.register(list, lambda self, a: a[::-1]); print(n.neg([1, 2]))
Neg.neg.register(dict, Neg.later); print(n.neg({}))
print(Neg.neg.__isabstractmethod__, type(Neg.__dict__['neg']).__name__, Neg.__dict__['neg'].dispatcher.registry.keys() >= {int, bool, str}, Neg.__dict__['neg'].func.__name__)
class Ab2(ABC):
    @singledispatchmethod
    @abstractmethod
    def f(self, a): pass
print(sorted(Ab2.__abstractmethods__))
print(partialmethod.__module__, singledispatchmethod.__module__, singledispatchmethod.__qualname__)
