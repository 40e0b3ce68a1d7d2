def t(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)

class I(int):
    def __add__(self, o): return I(int(self) + int(o) + 100)
    def __repr__(self): return f"I({int(self)})"
class F(float):
    def __new__(cls, v, tag="t"):
        self = super().__new__(cls, v)
        self.tag = tag
        return self
    def __str__(self): return f"<F {float(self)} {self.tag}>"
class S(str):
    def __new__(cls, v=""):
        return super().__new__(cls, v.upper())
    def shout(self): return self + "!"
    def __len__(self): return 99
class L(list):
    def __getitem__(self, i):
        if isinstance(i, slice): return L(super().__getitem__(i))
        return ("item", super().__getitem__(i))
    def __contains__(self, x): return x == 42 or super().__contains__(x)
    def append(self, x):
        super().append(x * 2)
class D(dict):
    def __setitem__(self, k, v):
        super().__setitem__(k, ("v", v))
    def __missing__(self, k): return f"missing {k}"
    def __delitem__(self, k):
        print("del", k)
        super().__delitem__(k)
class T(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
    def __add__(self, o): return T(*super().__add__(tuple(o)))
    @property
    def first(self): return self[0]
class St(set):
    def add(self, x):
        print("adding", x)
        super().add(x)
class Fs(frozenset):
    def __new__(cls, it=()):
        return super().__new__(cls, [x * 2 for x in it])
class B(bytes):
    def hexed(self): return self.hex()
class C(complex):
    def __repr__(self): return "C!"
print(I(3) + 4, I(3) - 1, type(I(3) - 1), I(3) + I(4), sum([I(1), I(2)]), repr(I(7)), str(I(7)), f"{I(7)}", "%d %s" % (I(7), I(7)))
print(int.__add__(I(3), 4), I(5) * 2, -I(5), abs(I(-5)), I(5).bit_length(), I.from_bytes(b"\x01\x02", "big"), I("12"), I(3).real, isinstance(I(1), int))
f = F(1.5, tag="x")
print(f, repr(f), f + 1, type(f + 1), f.tag, f.__dict__, float(f), round(f), f.is_integer(), f == 1.5, hash(f) == hash(1.5), "%.2f" % f, format(f, ".3f"))
s = S("abc")
print(s, repr(s), type(s), s + "x", type(s + "x"), s.shout(), len(s), str.__len__(s), s.lower(), s[0], s[::-1], s == "ABC", {s: 1}["ABC"], "B" in s, s.join(["1", "2"]))
l = L([1, 2, 3])
l.append(5)
print(l, l[0], l[1:], type(l[1:]), 42 in l, 7 in l, len(l), list(l), l + [1], type(l + [1]), [x for x in l], l == [1, 2, 3, 10], l.copy(), type(l.copy()), sorted(l), l.__class__.__name__)
d = D(a=1)
d["b"] = 2
d.update(c=3)
d.setdefault("d", 4)
print(d, d["zz"], d.get("zz"), "zz" in d, len(d), dict(d), d == {"a": 1}, type(d.copy()), list(d.items()))
del d["a"]
d.pop("b")
print(d)
tt = T(1, 2, 3)
print(tt, tt.first, tt + (4,), type(tt + (4,)), tt[1:], type(tt[1:]), tt == (1, 2, 3), hash(tt) == hash((1, 2, 3)), tt * 2, T() , len(tt), {tt: 5}[(1, 2, 3)])
st = St([1, 2])
st.add(3)
print(sorted(st), st, type(st | {4}), st == {1, 2, 3}, type(st.copy()))
fs = Fs([1, 2])
print(sorted(fs), fs == frozenset([2, 4]), type(fs | {1}), type(fs.union([3])), type(fs.copy()))
b = B(b"ab")
print(b, b.hexed(), b + b"c", type(b + b"c"), b[0], len(b), b == b"ab", hash(b) == hash(b"ab"))
c = C(1, 2)
print(c, str(c), c + 1, type(c + 1), c.real, abs(C(3, 4)), c == 1 + 2j, c.conjugate())
t("bool", lambda: type("Bo", (bool,), {}))
t("range", lambda: type("Ra", (range,), {}))
t("none", lambda: type("No", (type(None),), {}))
t("func", lambda: type("Fu", (type(t),), {}))
t("slice", lambda: type("Sl", (slice,), {}))
t("multi", lambda: type("Mu", (int, str), {}))
t("multi2", lambda: type("Mu", (list, dict), {}))
t("dup", lambda: type("Mu", (I, I), {}))
t("mro", lambda: type("Mu", (object, I), {}))
t("notclass", lambda: type("Mu", (5,), {}))
t("i2", lambda: I(1, 2, 3))
t("l2", lambda: L(1, 2))
t("tuplebad", lambda: tuple.__new__(T, 5))
t("intnew", lambda: int.__new__(str))
t("intnew2", lambda: int.__new__(5))
t("objnew", lambda: object.__new__(int))
t("objnew2", lambda: object.__new__(I))
