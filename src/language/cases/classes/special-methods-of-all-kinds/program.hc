class Plus:
    def __init__(self, n): self.n = n
    def __call__(self, *a): return ('called', self.n, a)
    def __get__(self, i, o): return lambda *a: ('got', type(i).__name__, a)
class Bare:
    def __call__(self, *a): return ('bare', a)
class C:
    @staticmethod
    def __sub__(rhs): return ('sub', rhs)
    @classmethod
    def __add__(cls, rhs): return (cls.__name__, rhs)
    @staticmethod
    def __getitem__(item): return item
    @staticmethod
    def __setitem__(item, value): print('set', item, value)
    __mul__ = Plus(1)
    __len__ = lambda self: 5
    __contains__ = Bare()
    __call__ = Bare()
    __iter__ = classmethod(lambda cls: iter([cls.__name__]))
c = C()
print(c - 1, c + 2, c[3], c * 4, len(c), 5 in c, c(1, 2), list(c))
c[1] = 2
class D:
    def __int__(self): return None
try: int(D())
except TypeError as e: print(e)
