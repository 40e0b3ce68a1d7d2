def t(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)

def f(a, b=2, *args, c, d=4, **kw): return (a, b, args, c, d, kw)
def po(a, b=1, /, c=2): return (a, b, c)
def ko(*, a, b=1): return (a, b)
def none(): pass
def one(a): pass
def two(a, b): pass
def three(a, b, c=1): pass
class K:
    def m(self, a): return a
    def __init__(self, x, *, y=1): self.x = x
    @classmethod
    def cm(cls, a): pass
    @staticmethod
    def sm(a): pass
    def nos(): pass
print(f(1, c=3), f(1, 2, 3, c=4, z=5), po(1), po(1, 2, c=3), ko(a=1), f(*[1, 2], **{"c": 3}), f(1, *[2, 3], c=4, **{"q": 1}))
k = K(1)
for g in [lambda: f(), lambda: f(1), lambda: po(a=1), lambda: po(1, b=2), lambda: po(1, 2, 3, 4), lambda: ko(1), lambda: ko(), lambda: ko(a=1, q=2), lambda: none(1), lambda: none(1, 2), lambda: one(), lambda: one(1, 2), lambda: two(), lambda: two(1), lambda: two(1, 2, 3), lambda: three(), lambda: three(1, 2, 3, 4), lambda: one(b=1), lambda: one(1, a=1), lambda: two(1, b=2, c=3), lambda: k.m(), lambda: k.m(1, 2), lambda: K(), lambda: K(1, 2), lambda: K(1, z=2), lambda: K.m(), lambda: K.cm(), lambda: K.sm(), lambda: k.nos(), lambda: (lambda x: x)(), lambda: f(**{1: 2}), lambda: two(1, **{"a": 2}), lambda: len(), lambda: len(1, 2), lambda: [].append(), lambda: [].append(1, 2), lambda: "".join(), lambda: {}.get(), lambda: {}.get(1, 2, 3), lambda: "a".replace("b"), lambda: [].pop(1, 2), lambda: "a".split(1), lambda: isinstance(1), lambda: int(1, 2, 3), lambda: print(foo=1), lambda: sorted(), lambda: [].sort(1), lambda: max(), lambda: max(1), lambda: max([]), lambda: getattr(1), lambda: dict(1), lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: list(1, 2), lambda: range(), lambda: range("a"), lambda: zip([1], [1, 2], strict=True), lambda: list(zip([1], [1, 2], strict=True)), lambda: open, lambda: chr(-1), lambda: ord("ab"), lambda: bytes([256]), lambda: "abc".index("z"), lambda: [1].index(5), lambda: [1].remove(5), lambda: (1,).index(2), lambda: set().pop(), lambda: {}.popitem(), lambda: {1}.remove(2), lambda: [].pop(), lambda: "%d" % (), lambda: "%d %d" % (1,), lambda: "%s" % (1, 2), lambda: "{0} {1}".format(1), lambda: "{a}".format(), lambda: int("0x1", 10), lambda: iter(1, 2), lambda: super(), lambda: next(iter([]))]:
    try:
        r = g()
        print("ok", r if not callable(r) and "object at" not in repr(r) else "")
    except Exception as e:
        print(type(e).__name__, e)
def outer():
    def inner(x): pass
    return inner
t("q", lambda: outer()())
class Deep:
    class In:
        def m(self): pass
t("d", lambda: Deep.In().m(1)); t("lam", lambda: (lambda a, b: 0)(1))
print(f.__name__, f.__qualname__, K.m.__qualname__, Deep.In.m.__qualname__, outer().__qualname__, (lambda: 0).__name__, f.__defaults__, f.__kwdefaults__, f.__module__, f.__doc__, po.__code__.co_posonlyargcount)
f.attr = 5; print(f.attr, f.__dict__, hasattr(f, "nope")); f.__name__ = "renamed"; print(f.__name__)
def ann(x: int, *a: str, y: float = 1.0, **k: "q") -> None: "docs"
print(ann.__annotations__, ann.__doc__); ann.__doc__ = "new"; print(ann.__doc__)
def mut(a, l=[]): l.append(a); return l
print(mut(1), mut(2), mut.__defaults__)
