def t(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)

class L(list):
    def __init__(self, *a): super().__init__(a); self.tag = "t"
    def __eq__(self, o): return "eq!"
    def __len__(self): return 100
    def __iter__(self): return iter(["it"])
    def __repr__(self): return "L" + super().__repr__()
    def __add__(self, o): return L(*super().__add__(o))
    def __iadd__(self, o): print("iadd"); super().__iadd__(o); return self
    def __mul__(self, n): return L(*super().__mul__(n))
    def __setitem__(self, i, v): print("set", i); super().__setitem__(i, v)
    def __delitem__(self, i): print("del", i); super().__delitem__(i)
    def __reversed__(self): return iter("rev")
    def sort(self, **k): print("sort"); super().sort(**k)
l = L(3, 1, 2)
print(l, l == [1], len(l), list(l), [x for x in l], l[0], l + [4], l * 2, l.tag, type(l[0:1]).__name__, bool(l), l.__class__.__mro__[1], tuple(l), sum([1], 0))
l[0] = 9; del l[1]; l += [7]; l.sort(); print(list.__repr__(l), list.__len__(l), list(list.__iter__(l)), list(reversed(l)), l.index(9), l.copy(), isinstance(l, list))
class D(dict):
    def __getitem__(self, k): return ("got", super().__getitem__(k))
    def __contains__(self, k): return k == "yes"
    def keys(self): return ["fake"]
    def __iter__(self): return iter(["i"])
    def __len__(self): return 7
    def __repr__(self): return "D" + dict.__repr__(self)
d = D(a=1, b=2)
print(d, d["a"], "a" in d, "yes" in d, list(d), len(d), d.get("a"), dict.__len__(d), sorted(dict.keys(d)))
t("missing", lambda: d["zz"])
class S(str):
    def __eq__(self, o): return True
    def __hash__(self): return 1
    def __add__(self, o): return S("added")
    def __getitem__(self, i): return "item"
    def __contains__(self, x): return True
    def __iter__(self): return iter(["x"])
    def __mod__(self, o): return "modded"
    def __format__(self, s): return "fmt"
    def upper(self): return "UP"
s = S("abc")
print(s == "zzz", s + "q", s[0], 5 in s, list(s), s % 1, f"{s}", s.upper(), s.lower(), str(s), repr(s), "".join([s]), s.split("b"), s.encode(), len(s), "x" + s, s * 2, {s: 1}, type(s.strip()).__name__, isinstance(s, str), s.__class__.__name__)
class I(int):
    def __eq__(self, o): return "ieq"
    def __hash__(self): return 5
    def __bool__(self): return False
    def __lt__(self, o): return "ilt"
    def __str__(self): return "istr"
    def __index__(self): return 1
    def __radd__(self, o): return "iradd"
    def __neg__(self): return "ineg"
i = I(3)
print(i == 3, bool(i), i < 1, str(i), repr(i), f"{i}", "%d" % i, [0, 1, 2, 3][i], 1 + i, i + 1, -i, i.bit_length(), int(i), hash(i), not i, i * 2, range(5)[i], i.real, type(i.conjugate()).__name__)
class F(float):
    def __repr__(self): return "F!"
    def __float__(self): return 9.0
    def __add__(self, o): return "fadd"
f = F(1.5)
print(f, str(f), f + 1, 1 + f, f * 2, float(f), int(f), f == 1.5, round(f), f"{f:.2f}", [f], f.hex(), f.as_integer_ratio(), f.is_integer())
class T(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
    def __getitem__(self, i): return "titem"
    def __len__(self): return 50
    def __hash__(self): return 3
    def __eq__(self, o): return "teq"
x = T(1, 2); print(x, x[0], len(x), list(x), x == 5, hash(x), x + (3,), x.count(1), [*x], tuple(x), "%s %s" % x)
a, b = x; print(a, b)
class B(bytes):
    def __new__(cls, s): return super().__new__(cls, s.encode())
    def __str__(self): return "bstr"
bb = B("hi"); print(bb, bb[0], bb.decode(), bb + b"!", len(bb), type(bb).__name__, bb == b"hi")
class St(set):
    def __contains__(self, x): return True
    def __repr__(self): return "St"
    def __or__(self, o): return "or"
st = St([1]); print(st, 99 in st, st | {2}, st & {1}, len(st), st == {1}, sorted(st), st.union([3]))
class E(Exception):
    def __init__(self, a, b): super().__init__(a, b); self.a = a
    def __str__(self): return f"E({self.a})"
e = E(1, 2); print(e, repr(e), e.args, e.a, isinstance(e, Exception))
class E2(KeyError): pass
print(E2("k"), str(KeyError("k")), repr(E2("k", 1)), E2().args, OSError(2, "no", "f").filename, str(OSError(2, "no", "f")), StopIteration(5).value, SystemExit(3).code)
class Bo:
    def __bool__(self): raise ValueError("no bool")
t("bool", lambda: not Bo()); t("if", lambda: 1 if Bo() else 2); t("and", lambda: Bo() and 1); t("all", lambda: all([Bo()]))
