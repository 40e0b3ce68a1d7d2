class T:
    def __init__(self):
        self._c = 0
    @property
    def f(self):
        return self._c * 9 / 5 + 32
    @f.setter
    def f(self, v):
        self._c = (v - 32) * 5 / 9
    @staticmethod
    def zero():
        return "zero"
    @classmethod
    def make(cls, c):
        t = cls()
        t._c = c
        return t
t = T.make(100)
print(t.f, T.zero(), t.zero())
t.f = 50
print(t._c)
class U(T):
    @property
    def name(self):
        return "U"
u = U.make(0)
print(type(u).__name__, u.f, u.name)
try:
    u.name = 1
except AttributeError as e:
    print(e)
