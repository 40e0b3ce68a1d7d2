def t(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)

class Seq:
    def __init__(self, *a): self.a = a
    def __getitem__(self, i):
        if isinstance(i, slice): return ("slice", i.start, i.stop, i.step)
        return self.a[i]
s = Seq(1, 2, 3)
print(list(s), 2 in s, 9 in s, [x for x in s], s[1:2], s[::-1], s[..., 1] if False else "", max(s), sum(s), tuple(s), list(zip(s, "ab")), list(enumerate(s)), *s)
t("len", lambda: len(s))
class Sized(Seq):
    def __len__(self): return len(self.a)
print(list(reversed(Sized(1, 2))), bool(Sized()), bool(Sized(1)), len(Sized(1, 2)))
class It:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n == 0: raise StopIteration
        self.n -= 1; return self.n
print(list(It(3)), sorted(It(3)), dict.fromkeys(It(2)), set(It(2)), [*It(2)], {**{"a": 1}}, next(It(0), "dflt"), "".join(str(x) for x in It(3)), any(It(2)), min(It(3)), 1 in It(3))
class BadIter:
    def __iter__(self): return 5
class NoneIter:
    __iter__ = None
class NoneContains:
    __contains__ = None
    def __iter__(self): return iter([1])
t("bad", lambda: list(BadIter())); t("none", lambda: list(NoneIter())); t("noit", lambda: list(5)); t("next", lambda: next(5)); t("iter", lambda: iter(5))
for r in (-1, "a", 1.5, 2 ** 70):
    t("badlen", lambda: len(type("L", (), {"__len__": lambda self: r})()))
for r in (1, None, "x"):
    t("badbool", lambda: bool(type("B", (), {"__bool__": lambda self: r})()))
class C:
    def __contains__(self, x): return x > 5
    def __call__(self, *a, **k): return (a, k)
    def __len__(self): return 0
    def __index__(self): return 3
    def __int__(self): return 7
    def __float__(self): return 2.5
    def __complex__(self): return 1 + 2j
    def __bytes__(self): return b"by"
    def __format__(self, s): return f"<{s}>"
    def __str__(self): return "str"
    def __repr__(self): return "repr"
    def __hash__(self): return 42
    def __dir__(self): return ["z", "a"]
    def __reversed__(self): return iter("rev")
    def __length_hint__(self): return 5
    def __trunc__(self): return 11
    def __ceil__(self): return 12
    def __floor__(self): return 13
    def __sizeof__(self): return 99
    def __enter__(self): return "entered"
    def __exit__(self, *a): print("exit", a[0]); return True
import math, operator
c = C()
print(6 in c, 1 in c, c(1, a=2), bool(c), int(c), float(c), complex(c), bytes(c), f"{c}", f"{c:spec}", f"{c!r:>6}", format(c, "x"), "%s %r" % (c, c), str(c), hash(c), dir(c), list(reversed(c)), [0, 1, 2, 3, 4][c], "abcde"[c], [0] * c, range(c), hex(c), chr(c + 0) if False else "", math.ceil(c), math.floor(c), math.trunc(c), operator.index(c), operator.length_hint(c), c.__sizeof__(), {c: 1}[c])
with c as v: print(v); raise ValueError
class BadStr:
    def __str__(self): return 5
    def __repr__(self): return 5

    def __hash__(self): return "x"
    def __index__(self): return "x"
    def __int__(self): return "x"
    def __float__(self): return "x"
b = BadStr()
for f in (lambda: str(b), lambda: repr(b), lambda: hash(b), lambda: [1][b], lambda: int(b), lambda: float(b), lambda: format(object(), "x"), lambda: hash([]), lambda: hash({}), lambda: {[]: 1}, lambda: {{}}, lambda: operator.index(1.5), lambda: "%d" % "a", lambda: range(1.5), lambda: [1, 2][1.0], lambda: "a".join([1]), lambda: "{}".format()): t("bad", f)
class D(dict):
    def __missing__(self, k): return k * 2
print(D()["ab"], D().get("x"), D(a=1)["a"], "%(q)s" % D(), "{x}".format_map(D()))
class Item:
    def __init__(self): self.log = []
    def __getitem__(self, k): return ("get", k)
    def __setitem__(self, k, v): self.log.append((k, v))
    def __delitem__(self, k): self.log.append(("del", k))
i = Item(); i[1] = 2; i["a", 3] = 4; i[1:2] = 5; del i[0]; del i[::2]; i[0] += (1,)
print(i.log, i[1, 2], i[...], i[()], i[1:2, 3])
for f in (lambda: object()[0], lambda: operator.setitem(object(), 1, 2), lambda: operator.setitem("a", 0, "b"), lambda: operator.delitem((1,), 0), lambda: operator.setitem((1,), 0, 1), lambda: operator.delitem({}, 1), lambda: operator.setitem([], 0, 1), lambda: object()(), lambda: 5(), lambda: "a"(), lambda: None()): t("no", f)
