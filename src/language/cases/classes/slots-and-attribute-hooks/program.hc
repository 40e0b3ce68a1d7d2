import sys, math
def t(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)
class A:
    __slots__ = ("x", "y")
    def __init__(self): self.x = 1
a = A()
print(a.x, hasattr(a, "y"), hasattr(a, "__dict__"), A.__slots__)
t("y", lambda: a.y)
def seta(): a.z = 1
t("z", seta)
def dely(): del a.y
t("dely", dely)
del a.x
t("x", lambda: a.x)
a.x = 5
print(a.x, type(A.x).__name__, A.x, A.__dict__["x"].__get__(a, A), A.x.__name__)
class B(A):
    __slots__ = ("z",)
b = B(); b.z = 3; b.y = 2
print(b.x, b.y, b.z)
class C(A): pass
c = C(); c.q = 1; c.x = 9
print(c.q, c.x, c.__dict__)
class D:
    __slots__ = ["a", "__dict__"]
d = D(); d.a = 1; d.b = 2
print(d.a, d.b, d.__dict__)
def conflict():
    class E:
        __slots__ = ("k",)
        k = 5
t("conflict", conflict)
def layout():
    class E1: __slots__ = ("a",)
    class E2: __slots__ = ("b",)
    class E3(E1, E2): pass
t("layout", layout)
def badname():
    class E: __slots__ = ("1a",)
t("badname", badname)
def badtype():
    class E: __slots__ = (1,)
t("badtype", badtype)
def slotint():
    class E(int): __slots__ = ("q",)
t("slotint", slotint)
class Sing: __slots__ = "only"
s = Sing(); s.only = 1
print(s.only)
class Em: __slots__ = ()
def em(): Em().x = 1
t("em", em)
class G:
    cls_attr = 10
    def __getattr__(self, n):
        if n.startswith("dyn"): return n.upper()
        raise AttributeError(f"no {n} here")
g = G()
print(g.dynamic, g.cls_attr, hasattr(g, "nope"), getattr(g, "nope", "dflt"))
t("nope", lambda: g.nope)
class H:
    def __init__(self): self.x = 1
    def __getattribute__(self, n):
        if n == "secret": return "hidden"
        return super().__getattribute__(n)
    def __setattr__(self, n, v):
        if n == "ro": raise AttributeError("ro!")
        object.__setattr__(self, n, v * 2 if n == "dbl" else v)
    def __delattr__(self, n):
        print("deleting", n)
        super().__delattr__(n)
    def __dir__(self): return ["b", "a"]
h = H(); h.dbl = 4
print(h.secret, h.dbl, h.x, dir(h), h.__dict__)
def ro(): h.ro = 1
t("ro", ro)
del h.dbl
t("deld", lambda: h.dbl)
def delm(): del h.nothere
t("delnot", delm)
h.__dict__["inj"] = 7
print(h.inj, vars(h))
h.__dict__.update(k1=1, k2=2)
print(h.k1, h.k2, list(h.__dict__), len(h.__dict__), h.__dict__.pop("k1"), hasattr(h, "k1"))
class Borg:
    shared = {}
    def __init__(self): self.__dict__ = Borg.shared
b1 = Borg(); b2 = Borg()
b1.v = 3
print(b2.v, b1.__dict__ is b2.__dict__, Borg.shared)
b2.__dict__ = {"new": 1}
print(b2.new, hasattr(b2, "v"), b1.v)
def baddict(): b2.__dict__ = 5
t("baddict", baddict)
class X:
    def f(self): return "X.f"
class Y:
    def f(self): return "Y.f"
x = X(); x.q = 1
x.__class__ = Y
print(x.f(), x.q, type(x).__name__, isinstance(x, Y))
def badcls(): x.__class__ = 5
t("badcls", badcls)
def badcls2(): x.__class__ = int
t("badcls2", badcls2)
def badcls3(): (5).__class__ = X
t("badcls3", badcls3)
t("int attr", lambda: (5).foo)
def setint(): (5).foo = 1
t("set int", setint)
def setstr(): "a".upper = 1
t("set str", setstr)
def setnone(): None.x = 1
t("set none", setnone)
def setlist(): [].x = 1
t("set list", setlist)
def setobj(): object().x = 1
t("set obj", setobj)
def setcls(): int.x = 1
t("set cls", setcls)
def delcls(): del int.real
t("del cls", delcls)
def delattr_(): del X.nothere
t("delX", delattr_)
t("cls attr", lambda: X.nothere)
t("func attr", lambda: t.nothere)
t("meth attr", lambda: x.f.nothere)
def setmeth(): x.f.attr = 1
t("setmeth", setmeth)
t("mod attr", lambda: math.nothere)
t("None attr", lambda: None.foo)
X.f.attr = 5
print(X.f.attr, X().f.attr)
setattr(x, "weird name", 3)
print(getattr(x, "weird name"), x.__dict__)
t("getattr", lambda: getattr(x, 5))
