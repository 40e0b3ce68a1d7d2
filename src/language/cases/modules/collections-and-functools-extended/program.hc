from collections import UserDict, UserList, UserString, ChainMap, Counter, deque, OrderedDict, defaultdict, namedtuple
from functools import *
import functools, collections
def t(l,f):
    try: print(l, f())
    except Exception as e: print(l, type(e).__name__, e)
class D(UserDict):
    def __setitem__(self, k, v): super().__setitem__(k, v * 2)
    def __missing__(self, k): return "missing " + k
d = D({"a": 1}, b=2); d["c"] = 3; d.update(e=5)
print(d, d["zz"], "a" in d, len(d), d | {"q": 1}, dict(d), d.data, isinstance(d, dict), d.get("nope"), d.pop("a"), sorted(d), d.copy(), type(d.copy()).__name__)
class L(UserList):
    def append(self, x): super().append(x + 100)
l = L([1, 2]); l.append(3); l += [4]; l.extend((5,))
print(l, l[0], l[1:], type(l[1:]).__name__, l + [9], 2 in l, len(l), l == [1, 2, 103, 4, 5], l * 2, sorted(l), l.index(2), l.pop())
s = UserString("abc")
print(s, s.upper(), s + "d", s * 2, len(s), s[1], "b" in s, s == "abc", hash(s) == hash("abc"), type(s.upper()).__name__, s.find("c"), s.split("b"), f"{s}", repr(s), int(UserString("5")))
class C(Counter):
    def total2(self): return sum(self.values()) * 2
c = C("aabbc"); print(c, c.total2(), c.most_common(1), c["zz"], type(c + C("a")).__name__)
class Dq(deque):
    def push(self, x): self.appendleft(x); return self
q = Dq([1, 2], maxlen=3); print(q.push(0).push(-1), q.maxlen, type(q).__name__, len(q), list(q))
class Od(OrderedDict):
    def __setitem__(self, k, v): super().__setitem__(k, v); self.move_to_end(k)
o = Od(a=1, b=2); o["a"] = 5; print(o, list(o), o.popitem(last=False))
class Dd(defaultdict):
    def __missing__(self, k): self[k] = k * 2; return self[k]
dd = Dd(); print(dd["x"], dict(dd), Dd(int, {"a": 1}))
cm = ChainMap({"a": 1}, {"a": 2, "b": 3}); print(cm["a"], cm["b"], dict(cm), cm.new_child({"z": 1}), cm.parents, cm.maps)
Pt = namedtuple("Pt", "x y", defaults=[5]); print(Pt(1), Pt._fields, Pt(1, 2)._asdict(), Pt._make([3, 4]), Pt(1)._replace(x=9), Pt.__doc__, Pt._field_defaults)
class Pt3(Pt):
    __slots__ = ()
    def __new__(cls, x, y=7): return super().__new__(cls, x, y)
    @property
    def s(self): return self.x + self.y
    def __repr__(self): return "P3" + super().__repr__()
print(Pt3(1), Pt3(1).s, Pt3(1)[1], Pt3(1)._replace(y=2))
class Cell:
    def __init__(self): self.alive = False
    def set_state(self, state): self.alive = state
    set_alive = partialmethod(set_state, True)
    set_dead = partialmethod(set_state, False)
ce = Cell(); ce.set_alive(); print(ce.alive); ce.set_dead(); print(ce.alive)
class Neg:
    @singledispatchmethod
    def neg(self, a): raise NotImplementedError("no")
    @neg.register
    def _(self, a: int): return -a
    @neg.register(bool)
    def _(self, a): return not a
print(Neg().neg(5), Neg().neg(True)); t("neg", lambda: Neg().neg("a"))
class P2(partial):
    def __call__(self, *a): return ("P2", super().__call__(*a))
p = P2(max, 3); print(p(1, 5), p.func, p.args, isinstance(p, partial)); p.tag = 1; print(p.tag, partial(int, base=2)("101"))
@singledispatch
def show(x): return "obj"
@show.register
def _(x: int | float): return "num"
@show.register(list)
def _(x): return "list"
from collections.abc import Mapping
@show.register
def _(x: Mapping): return "map"
print(show(1), show(1.5), show([]), show({}), show(OrderedDict()), show("a"), show.dispatch(int) is show.dispatch(float), list in show.registry)
@total_ordering
class V:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __lt__(self, o): return self.v < o.v
print(V(1) <= V(2), V(2) > V(1), V(1) >= V(1), max(V(1), V(3)).v)
class CP:
    n = 0
    @cached_property
    def v(self): CP.n += 1; return CP.n
x = CP(); print(x.v, x.v, x.__dict__, CP.v.func.__name__); del x.v; print(x.v); x.v = 50; print(x.v)
@lru_cache(maxsize=2)
def f(a, b=1): return a + b
f(1); f(1); f(2); f(3); f(1)
print(f.cache_info(), f.cache_parameters(), f.__wrapped__(1), f.__name__); f.cache_clear(); print(f.cache_info())
class M:
    @lru_cache(None)
    def sq(self, x): return x * x
    @cache
    def cu(self, x): return x ** 3
m = M(); print(m.sq(3), m.sq(3), m.cu(2), M.sq.cache_info().hits)
@wraps(f)
def g(): "gdoc"
print(g.__name__, g.__wrapped__ is f, reduce(lambda a, b: a * b, [1, 2, 3], 10), sorted([3, 1], key=cmp_to_key(lambda a, b: b - a)))
print(collections.abc.Sized, functools.WRAPPER_ASSIGNMENTS)
