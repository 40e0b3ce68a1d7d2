import sys, math
def t(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)

class MyExc(Exception):
    def __init__(self, msg, code=1):
        super().__init__(msg)
        self.code = code
    def __str__(self): return f"[{self.code}] {super().__str__()}"
class NoInit(ValueError): pass
class Own(Exception):
    def __init__(self, a, b): self.a = a
try:
    raise MyExc("boom", code=5)
except MyExc as e:
    print(e, repr(e), e.args, e.code, e.__dict__)
o = Own(1, 2)
print(o.args, o, repr(o), o.__dict__)
print(NoInit(1, 2), repr(NoInit("x")), NoInit().args)
class Prop(property):
    def __get__(self, o, t=None):
        if o is None: return self
        return ("prop", super().__get__(o, t))
class P:
    @Prop
    def x(self): return 5
    @x.setter
    def x(self, v): print("set", v)
p = P()
print(p.x)
p.x = 3
print(type(P.x).__name__, P.x.fget.__name__, isinstance(P.x, property))
class Sm(staticmethod): pass
class Cm(classmethod): pass
class Q:
    @Sm
    def s(a): return a
    @Cm
    def c(cls, a): return (cls.__name__, a)
print(Q.s(1), Q().s(2), Q.c(3), Q().c(4), type(Q.__dict__["s"]).__name__)
class M(type):
    def __new__(m, name, bases, ns, **kw):
        ns["added"] = 1
        return super().__new__(m, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
        cls.kw = kw
    def __call__(cls, *a, **k):
        print("call", cls.__name__, a, k)
        return super().__call__(*a, **k)
    def __repr__(cls): return f"<M {cls.__name__}>"
    def __len__(cls): return 7
    def __getitem__(cls, i): return (cls.__name__, i)
    def __contains__(cls, x): return x == 1
    def __iter__(cls): return iter([1, 2, 3])
    def __getattr__(cls, n): return f"meta {n}"
    @property
    def prop(cls): return "metaprop " + cls.__name__
    def meth(cls): return "metameth"
    def __eq__(cls, o): return isinstance(o, M)
    def __hash__(cls): return 5
    def __add__(cls, o): return "added"
    def __bool__(cls): return False
class A(metaclass=M, opt=3):
    def __init__(self, v): self.v = v
print(A, A.added, A.kw, len(A), A[3], 1 in A, 2 in A, list(A), A.foo, A.prop, A.meth(), A(5).v, type(A), isinstance(A, M))
class Bm(A): pass
print(Bm, A == Bm, A + 1, bool(A), hash(A), Bm.kw, type(Bm))
t("inst", lambda: Bm(1).foo)
t("inst prop", lambda: Bm(1).prop)
class M2(type): pass
def conflict():
    class X(A, metaclass=M2): pass
t("conflict", conflict)
class N(int):
    def __new__(cls, v):
        return super().__new__(cls, v * 2)
    def __init__(self, v):
        self.orig = v
n = N(5)
print(n, n.orig, n + 1, n.__dict__)
class Weird:
    def __new__(cls, *a):
        return 42
    def __init__(self, *a): print("never")
print(Weird(1, 2))
class Sing:
    inst = None
    def __new__(cls, *a, **k):
        if cls.inst is None: cls.inst = super().__new__(cls)
        return cls.inst
    def __init__(self, v): self.v = v
print(Sing(1) is Sing(2), Sing(3).v)
class Empty: pass
t("args", lambda: Empty(1))
t("args2", lambda: Empty(a=1))
class WithInit:
    def __init__(self): super().__init__(1)
t("init", lambda: WithInit())
class WithNew:
    def __new__(cls, x): return super().__new__(cls, x)
t("new", lambda: WithNew(1))
class OnlyNew:
    def __new__(cls, x): return super().__new__(cls)
t("onlynew", lambda: OnlyNew(1).__class__.__name__)
t("onlynew2", lambda: OnlyNew())
class BadInit:
    def __init__(self): return 5
t("badinit", lambda: BadInit())
t("object", lambda: object(1))
t("object.__init__", lambda: object.__init__(object(), 1))
t("typearg", lambda: type(1, 2))
t("typearg3", lambda: type("A", 5, {}))
t("typearg4", lambda: type("A", (), 5))
t("typearg5", lambda: type(5, (), {}))
X = type("X", (Empty,), {"a": 1, "f": lambda self: self.a + 1})
print(X, X().f(), X.__name__, X.__bases__, X.__mro__, X.__module__, X.__qualname__, X.mro())
print(Empty.__subclasses__(), X.__base__, type(X), X.__dict__["a"], isinstance(X.__dict__, dict), type(X.__dict__).__name__)
def setit(): X.__dict__["b"] = 2
t("mp", setit)
X.b = 5
print(X.__dict__["b"], "b" in X.__dict__, X.__dict__.get("zz"), sorted(k for k in X.__dict__ if not k.startswith("__")))
class OD(dict):
    def __init__(self, *a, **k):
        super().__init__(*a, **k)
        self.extra = 1
od = OD([(1, 2)], x=3)
print(od, od.extra, vars(od))
class LL(list):
    def __init__(self, n):
        super().__init__(range(n))
        self.n = n
ll = LL(4)
print(ll, ll.n, ll.index(2), ll[-1], ll.__dict__)
class SS(set):
    def __init__(self, *a):
        set.__init__(self, a)
print(sorted(SS(1, 2, 3)))
class Mod(type(sys)):
    def __getattr__(self, n): return "modattr " + n
m = Mod("mymod")
print(m.foo, m.__name__)
