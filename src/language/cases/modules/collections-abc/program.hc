from collections.abc import *
import collections.abc as abc
import collections
def t(l,f):
    try: print(l, f())
    except Exception as e: print(l, type(e).__name__, e)
class MyMap(Mapping):
    def __init__(self, d): self.d = d
    def __getitem__(self, k): return self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
m = MyMap({"a": 1, "b": 2})
print(m["a"], m.get("z", 9), "a" in m, list(m.keys()), list(m.values()), list(m.items()), m == {"a": 1, "b": 2}, len(m), m.keys() & {"a"}, ("a", 1) in m.items(), 2 in m.values(), dict(m), {**m})
class MM(MutableMapping, MyMap):
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
mm = MM({})
mm.update(a=1, b=2); mm.setdefault("c", 3)
print(mm.pop("a"), mm.pop("q", None), mm.popitem(), len(mm), mm.d)
t("pop", lambda: mm.pop("zz"))
mm.clear(); print(len(mm))
class Seq(Sequence):
    def __init__(self, *a): self.a = a
    def __getitem__(self, i): return self.a[i]
    def __len__(self): return len(self.a)
s = Seq(1, 2, 3, 2)
print(list(s), list(reversed(s)), s.index(2), s.count(2), 3 in s, s[1:])
t("idx", lambda: s.index(99))
class MS(MutableSequence):
    def __init__(self): self.l = []
    def __getitem__(self, i): return self.l[i]
    def __setitem__(self, i, v): self.l[i] = v
    def __delitem__(self, i): del self.l[i]
    def __len__(self): return len(self.l)
    def insert(self, i, v): self.l.insert(i, v)
ms = MS(); ms.append(1); ms.extend([2, 3]); ms += [4]; ms.reverse(); ms.remove(2)
print(list(ms), ms.pop(), ms.pop(0), list(ms))
class St(Set):
    def __init__(self, it): self.e = list(dict.fromkeys(it))
    def __contains__(self, x): return x in self.e
    def __iter__(self): return iter(self.e)
    def __len__(self): return len(self.e)
    def __repr__(self): return f"St({self.e})"
print(St([1, 2]) | St([2, 3]), St([1, 2]) & [2], St([1, 2]) - St([1]), St([1]) ^ St([2]), St([1]) < St([1, 2]), St([1]) == {1}, St([1]).isdisjoint([2]), {1, 2} | St([3]))
t("abs", lambda: Mapping())
class Part(Sequence):
    def __len__(self): return 0
t("part", lambda: Part())
for v in [[], (), {}, set(), "a", b"a", 5, range(3), iter([]), (i for i in []), len, int, None, {}.keys(), frozenset(), bytearray(), collections.deque(), collections.OrderedDict(), object()]:
    print(type(v).__name__, [n for n in ("Hashable", "Iterable", "Iterator", "Generator", "Reversible", "Sized", "Container", "Collection", "Callable", "Sequence", "MutableSequence", "Set", "MutableSet", "Mapping", "MutableMapping", "KeysView", "ByteString") if isinstance(v, getattr(abc, n))])
class It:
    def __iter__(self): return self
    def __next__(self): raise StopIteration
print(isinstance(It(), Iterator), issubclass(It, Iterable), isinstance(It(), Sized), Iterable[int], Callable)
class NoHash: __hash__ = None
print(isinstance(NoHash(), Hashable), issubclass(list, Sequence), issubclass(dict, MutableMapping))
@Sequence.register
class Virt: pass
print(isinstance(Virt(), Sequence), issubclass(Virt, Collection))
print(sorted(Sequence.__abstractmethods__), sorted(Collection.__abstractmethods__), sorted(MutableMapping.__abstractmethods__))
class Own(Generator):
    def send(self, v): return v
    def throw(self, typ, val=None, tb=None): return super().throw(typ, val, tb)
class Stubborn(Own):
    def throw(self, *args): return 1
t("throw", lambda: Own().throw(ValueError, ValueError("given")))
t("close", lambda: (Own().close(), Stubborn().close()))
print(collections.ChainMap[str, int], collections.ChainMap[int]({1: 2})[1], isinstance(collections.ChainMap(), Hashable))
print(Set.__and__.__qualname__, Sized.__subclasshook__.__name__, Set.__hash__, Mapping.__reversed__)
ms = MS(); ms.extend("abca"); ms.extend(ms); print(ms.index("a", 1, 7), ms.count("a")); ms.clear(); print(len(ms))
for a in ((9,), (1, 1), (2, 0, -3), (2, -99)): t(a, lambda: s.index(*a))
class MSet(St, MutableSet):
    def add(self, v): self.e.append(v) if v not in self.e else None
    def discard(self, v): self.e.remove(v) if v in self.e else None
for name, other in (("__ior__", [4]), ("__iand__", [1, 2]), ("__isub__", {1}), ("__ixor__", [1, 9]), ("__ixor__", 5)):
    t(name, lambda: getattr(MSet([1, 2, 3]), name)(other))
print(St([1]).__and__(5), St([1]).__rsub__(5), St([1]).__le__([1]), MSet([1]).pop())
t("pop", lambda: MSet([]).pop()); t("remove", lambda: MSet([]).remove(3))
text = collections.UserString("q")
class Shown:
    def __rmod__(self, other): return "rmod"
    def __str__(self): return "shown"
print("%s!" % text, collections.UserString("%s") % text, "%s" % Shown(), 5 % Shown(), ["%s"] % Shown())
