def t(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)
class Data:
    def __set_name__(self, owner, name):
        self.name = name
        print("set_name", owner.__name__, name)
    def __get__(self, obj, owner=None):
        if obj is None: return self
        return ("data", self.name, obj.__dict__.get(self.name))
    def __set__(self, obj, v): obj.__dict__[self.name] = v
    def __delete__(self, obj): print("delete", self.name); del obj.__dict__[self.name]
class NonData:
    def __get__(self, obj, owner=None): return ("nondata", obj is None, owner.__name__)
class SetOnly:
    def __set__(self, obj, v): obj.__dict__["so"] = v
class A:
    d = Data()
    n = NonData()
    so = SetOnly()
a = A()
a.d = 5
print(a.d, a.__dict__, A.n, a.n)
a.n = 9
print(a.n)
del a.d
print(a.d)
a.so = 4
print(a.so, type(A.so).__name__)
class P:
    def __init__(self): self._x = 1
    @property
    def x(self):
        "doc of x"
        return self._x
    @x.setter
    def x(self, v): self._x = v
    @x.deleter
    def x(self): print("del x")
    @property
    def ro(self): return 1
    def _w(self, v): self._wv = v
    wo = property(None, _w)
    z = property()
p = P()
p.x = 10
print(p.x, P.x.__doc__, P.x.fget.__name__, P.x.fset is not None)
del p.x
def ro(): p.ro = 1
def dro(): del p.ro
t("ro", ro); t("dro", dro); t("wo", lambda: p.wo); t("z", lambda: p.z)
p.wo = 4
print(p._wv, p.__dict__)
class Q(P):
    @P.x.getter
    def x(self): return "q" + str(self._x)
    @property
    def ro(self): return super().ro + 1
q = Q(); q.x = 3
print(q.x, q.ro)
class Base:
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.tag = tag
        print("init_subclass", cls.__name__, tag, kw)
class D1(Base, tag="one"): pass
class D2(D1): pass
print(D1.tag, D2.tag)
def badkw():
    class D3(Base, tag=1, other=2): pass
t("badkw", badkw)
def badkw2():
    class D4(tag=1): pass
t("badkw2", badkw2)
class CG:
    def __class_getitem__(cls, item): return f"{cls.__name__}[{item}]"
print(CG[5], CG["x", 1])
t("nosub", lambda: A[1])
t("nosub2", lambda: a[1])
class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print("prepare", name, bases, kw)
        return {"pre": 1}
    def __new__(mcs, name, bases, ns, **kw):
        print("new", sorted(k for k in ns if not k.startswith("__")))
        return super().__new__(mcs, name, bases, dict(ns))
    def __init__(cls, name, bases, ns, **kw): print("init", name, kw)
    def __instancecheck__(cls, o): return o == 5
    def __subclasscheck__(cls, c): return c is int
class MM(metaclass=Meta, z=1):
    y = 2
    def f(self): return __class__
print(MM.y, MM.pre, isinstance(5, MM), isinstance(6, MM), issubclass(int, MM), issubclass(str, MM), MM().f())
class Rec(dict):
    def __setitem__(self, k, v):
        if not k.startswith("__"): print("ns set", k)
        super().__setitem__(k, v)
class Meta2(type):
    def __prepare__(name, bases): return Rec()
    def __new__(m, n, b, ns):
        return type.__new__(m, n, b, dict(ns))
class R(metaclass=Meta2):
    a = 1
    def b(self): pass
    for i in range(2): pass
class F:
    def m(self): return self
    @classmethod
    def c(cls): return cls.__name__
    @staticmethod
    def s(x): return x
print(F.__dict__["m"].__get__(3, F)(), F.m(7), F.__dict__["c"].__get__(None, F)(), F.s(3), F().s(4), F().c())
f = F()
m = f.m
print(m.__self__ is f, m.__func__ is F.m, m == f.m, m is f.m, m.__name__, F.c.__self__, F.c.__func__.__name__, hash(m) == hash(f.m))
def outer(): pass
print(type(outer).__name__, type(F.m).__name__, type(f.m).__name__, type(len).__name__, type([].append).__name__, type(list.append).__name__, type(F.__dict__["c"]).__name__, type(int.__add__).__name__, type((1).__add__).__name__, type(dict.fromkeys).__name__)
print(len, [].append.__name__, list.append, repr(list.append), str.upper, int.__add__, print)
def cls_as_func(self, *a): return ("called", a)
class Cl:
    call = cls_as_func
    bi = len
    ty = int
    la = lambda self: "la"
print(Cl().call(1), Cl().ty("5"), Cl().la(), Cl().bi([1, 2]))
class Desc2:
    def __get__(self, o, t): raise AttributeError("from get")
class E:
    d = Desc2()
    def __getattr__(self, n): return "fallback " + n
print(E().d)
t("E.d", lambda: E.d)
class Lazy:
    def __init__(self, f): self.f = f; self.__name__ = f.__name__
    def __get__(self, o, t):
        v = self.f(o); setattr(o, self.__name__, v); print("computed"); return v
class UL:
    @Lazy
    def val(self): return 42
u = UL(); print(u.val, u.val, u.__dict__)
