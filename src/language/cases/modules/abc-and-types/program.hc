import abc
from abc import ABC, ABCMeta, abstractmethod
import types
def t(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): ...
    def show(self): return f"{self.name}: {self.area()}"
class Sq(Shape):
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2
    @property
    def name(self): return "square"
class Half(Shape):
    def area(self): return 1
t("shape", lambda: Shape())
t("half", lambda: Half())
print(Sq(3).show(), sorted(Shape.__abstractmethods__), sorted(Half.__abstractmethods__), Sq.__abstractmethods__)
print(isinstance(Sq(1), Shape), issubclass(Sq, Shape), type(Shape).__name__, Shape.area.__isabstractmethod__)
@Shape.register
class Dup: pass
print(isinstance(Dup(), Shape), issubclass(Dup, Shape), issubclass(int, Shape))
class Hook(metaclass=ABCMeta):
    @classmethod
    def __subclasshook__(cls, C):
        if cls is Hook: return any("quack" in B.__dict__ for B in C.__mro__) or NotImplemented
        return NotImplemented
class Duck:
    def quack(self): pass
print(isinstance(Duck(), Hook), isinstance(5, Hook), issubclass(Duck, Hook))
class C2(ABC):
    @classmethod
    @abstractmethod
    def c(cls): pass
    @staticmethod
    @abstractmethod
    def s(): pass
t("c2", lambda: C2())
t("reg", lambda: Shape.register(5))
t("cyc", lambda: Sq.register(Shape))
print(abc.ABC.__name__, ABC.__module__, ABCMeta.__mro__)
ns = types.SimpleNamespace(a=1, b="x")
ns.c = [1]
print(ns, ns.a, ns == types.SimpleNamespace(a=1, b="x", c=[1]), vars(ns))
del ns.a
print(ns)
print(types.FunctionType is type(t), types.MethodType, types.NoneType, types.GeneratorType, types.BuiltinFunctionType, types.ModuleType, types.MappingProxyType({"a": 1}))
mp = types.MappingProxyType({"a": 1})
def setmp(): mp["b"] = 1
t("mp", setmp)
print(mp["a"], list(mp), "a" in mp, len(mp), mp.get("z", 9), mp | {"q": 1})
K = types.new_class("K", (Sq,), {}, lambda ns: ns.update(extra=5))
print(K(2).extra, K(2).area())
bound = types.MethodType(lambda self, x: (self, x), 42)
print(bound(1), bound.__self__)
print(list[int], dict[str, list[int]], tuple[int, ...], int | None, int | str | list[int], list[int].__origin__, list[int].__args__, (int | str).__args__)
print(isinstance(5, int | str), isinstance(None, int | None), isinstance("a", int | list), list[int]([1, 2]), list[int] == list[int], (int | str) == (str | int), type(list[int]), type(int | str))
t("isinst", lambda: isinstance([], list[int]))
t("sub", lambda: int[str])
t("or", lambda: int | 5)
class L(list[int]): pass
print(L([1]), L.__mro__, L.__orig_bases__, L.__bases__)
print(int | int, hash(list[int]) == hash(list[int]), {int | str: 1}[str | int])
m = types.ModuleType("mm", "docs"); m.x = 1
print(m.x, m.__name__, m.__doc__)
