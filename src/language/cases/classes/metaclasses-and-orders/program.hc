def t(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)

class Reg(type):
    classes = []
    def __new__(m, name, bases, ns, **kw):
        cls = super().__new__(m, name, bases, ns)
        m.classes.append(name)
        return cls
    def __setattr__(cls, n, v):
        print("set", cls.__name__, n)
        super().__setattr__(n, v)
    def __delattr__(cls, n):
        print("del", n); super().__delattr__(n)
    def __getattribute__(cls, n):
        if n == "magic": return "magic!"
        return super().__getattribute__(n)
    def __dir__(cls): return ["only"]
    def __lt__(cls, o): return cls.__name__ < o.__name__
    def __call__(cls, *a):
        obj = super().__call__(*a)
        obj.made = True
        return obj
    @property
    def size(cls): return len(cls.__dict__)
    @size.setter
    def size(cls, v): print("size set", v)
    @classmethod
    def cm(m): return m.__name__
    @staticmethod
    def st(): return "st"
class A(metaclass=Reg):
    def __init__(self, v=0): self.v = v
class B(A): pass
A.x = 5; print(A.x, A.magic, sorted([B, A])[0].__name__, A(3).made, A(4).v, Reg.classes, A.cm(), A.st(), type(B), isinstance(A.size, int))
A.size = 9
del A.x
t("inst", lambda: A().size)
print(type(A) is Reg, A.__class__, Reg.__class__, B.__base__, B.__bases__, issubclass(Reg, type), isinstance(A, type), callable(A), A.mro() == list(A.__mro__))
C = Reg("C", (A,), {"y": 1, "f": lambda self: self.y}); print(C().f(), C.__name__, C.__mro__)
D = type("D", (B,), dict(z=3)); print(type(D), D.z, D().v)
class X:
    def who(self): return "X"
class Y(X):
    def who(self): return "Y" + super().who()
class Z(X):
    def who(self): return "Z" + super().who()
class W(Y, Z):
    def who(self): return "W" + super().who()
print(W().who(), [c.__name__ for c in W.__mro__], super(Y, W()).who(), super(W, W).who(W()), W.__base__.__name__)
print(X.__subclasses__(), issubclass(W, (int, X)), isinstance(W(), (str, Z)))
class Base1: 
    def f(self): return 1
class Base2:
    def f(self): return 2
class Ch(Base1): pass
print(Ch().f()); Ch.__bases__ = (Base2,); print(Ch().f(), Ch.__mro__)
Base2.f = lambda self: 3; print(Ch().f()); Ch.f = lambda self: 4; print(Ch().f()); del Ch.f; print(Ch().f())
inst = Ch(); inst.f = lambda: "own"; print(inst.f()); del inst.f; print(inst.f())
class Cnt:
    n = 0
    def __new__(cls, *a, **k): cls.n += 1; return super().__new__(cls)
    def __init_subclass__(cls, **k): print("sub", cls.__name__, k)
    def __class_getitem__(cls, i): return (cls, i)
class S1(Cnt, tag=1): pass
S1(); S1(); Cnt(); print(S1.n, Cnt.n, S1[int][1])
t("bad", lambda: type("Q", (Cnt,), {}, zz=1)); t("m1", lambda: type("E", (A, int), {})); 
class Err:
    def __set_name__(self, o, n): raise ValueError("nope")
def mk():
    class Q: e = Err()
t("setname", mk)
class Private:
    def __init__(self): self.__v = 1
    def get(self): return self.__v
    def __hid(self): return "hid"
    def call(self): return self.__hid()
p = Private(); print(p.get(), p.call(), p.__dict__, p._Private__v, hasattr(p, "__v"))
print(Private.__name__, Private.__qualname__, Private.__module__, Private.__doc__, repr(Private), type(Private()).__name__)
class WithDoc:
    "the doc"
    x: int = 1
    y: str
print(WithDoc.__doc__, WithDoc.__annotations__, WithDoc().__doc__, WithDoc.__dict__["x"])
