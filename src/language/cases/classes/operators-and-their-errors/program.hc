def t(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)

class N:
    def __init__(self, v): self.v = v
    def __repr__(self): return f"N({self.v})"
    def __add__(self, o): return N(self.v + o.v) if isinstance(o, N) else NotImplemented
    def __radd__(self, o): return N(("r", o, self.v))
    def __sub__(self, o): return ("sub", o)
    def __rsub__(self, o): return ("rsub", o)
    def __mul__(self, o): return ("mul", o)
    def __matmul__(self, o): return ("mat", o)
    def __rmatmul__(self, o): return ("rmat", o)
    def __truediv__(self, o): return ("div", o)
    def __floordiv__(self, o): return ("fdiv", o)
    def __rfloordiv__(self, o): return ("rfdiv", o)
    def __mod__(self, o): return ("mod", o)
    def __rmod__(self, o): return ("rmod", o)
    def __divmod__(self, o): return ("divmod", o)
    def __rdivmod__(self, o): return ("rdivmod", o)
    def __pow__(self, o, m=None): return ("pow", o, m)
    def __rpow__(self, o): return ("rpow", o)
    def __lshift__(self, o): return ("lsh", o)
    def __rrshift__(self, o): return ("rrsh", o)
    def __and__(self, o): return ("and", o)
    def __ror__(self, o): return ("ror", o)
    def __xor__(self, o): return NotImplemented
    def __neg__(self): return "neg"
    def __pos__(self): return "pos"
    def __invert__(self): return "inv"
    def __abs__(self): return "abs"
    def __round__(self, n=None): return ("round", n)
    def __iadd__(self, o): self.v = ("iadd", o); return self
a = N(1)
print(a + N(2), 5 + a, "x" + a, a - 1, 1 - a, a * 2, a @ 3, 3 @ a, a / 1, a // 1, 1 // a, a % 1, 5 % a, divmod(a, 2), divmod(2, a), a ** 2, pow(a, 2, 3), 2 ** a, a << 1, 1 >> a, a & 1, 1 | a, -a, +a, ~a, abs(a), round(a), round(a, 2))
t("add", lambda: a + 5)
t("xor", lambda: a ^ 1)
t("rmul", lambda: 2 * a)
t("rsh", lambda: a >> 1)
b = a; b += 7
print(b is a, b)
b -= 2
print(b)
class Sub(N):
    def __radd__(self, o): return "sub radd first"
    def __rsub__(self, o): return "sub rsub first"
print(N(1) + Sub(2), N(1) - Sub(2), Sub(1) + N(2))
class Only:
    def __eq__(self, o): return "eq"
    def __lt__(self, o): return "lt"
    def __gt__(self, o): return "gt"
    def __le__(self, o): return NotImplemented
o = Only()
print(o == 1, 1 == o, o != 1, o < 1, 1 < o, o > 1, 1 > o)
t("le", lambda: o <= 1); t("ge", lambda: o >= 1); t("hash", lambda: hash(o)); t("set", lambda: {o})
class Ne:
    def __ne__(self, o): return "ne"
print(Ne() != 1, Ne() == 1)
for f in [lambda: 1 + "a", lambda: "a" + 1, lambda: [] + (), lambda: {} + {}, lambda: 1 < "a", lambda: None + 1, lambda: -"a", lambda: ~1.5, lambda: +[], lambda: not_defined, lambda: 1 @ 2, lambda: "a" * "b", lambda: "a" * 1.5, lambda: [1] * "x", lambda: 5 % "a", lambda: {1} + {2}, lambda: {1} | [2], lambda: object() < object(), lambda: 1 << -1, lambda: 2 ** "a", lambda: divmod(1, "a"), lambda: 1 in 5, lambda: "a" in 5, lambda: 5 in "abc", lambda: len(5), lambda: abs("a"), lambda: round("a"), lambda: 1 / 0, lambda: 1 // 0, lambda: 1 % 0, lambda: 1.0 / 0, lambda: 0 ** -1, lambda: int("x"), lambda: float("y"), lambda: [][0], lambda: {}["k"], lambda: (1,)[5], lambda: "abc"["a"], lambda: [1]["a"], lambda: None[0], lambda: 5[0], lambda: int[0]]:
    t("err", f)
def iadd():
    x = 1; x += "a"
def isub():
    x = []; x -= [1]
def ior():
    x = {}; x |= 5
for f in (iadd, isub, ior): t(f.__name__, f)
