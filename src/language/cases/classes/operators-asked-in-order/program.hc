# Operators and compares of classes: which method is asked, in which order, and what NotImplemented leads to.
log = []
class A:
    def __init__(self, name): self.name = name
    def __repr__(self): return self.name
    def __add__(self, other): log.append(('A.add', self, other)); return NotImplemented
    def __radd__(self, other): log.append(('A.radd', self, other)); return 'radd'
    def __eq__(self, other): log.append(('A.eq', self, other)); return NotImplemented
    def __lt__(self, other): log.append(('A.lt', self, other)); return NotImplemented
    def __gt__(self, other): log.append(('A.gt', self, other)); return NotImplemented
    def __le__(self, other): return self.name <= other.name
    __hash__ = None
class B(A):
    def __radd__(self, other): log.append(('B.radd', self, other)); return 'B'
    def __gt__(self, other): log.append(('B.gt', self, other)); return 'greater'
class C(A):
    pass
class D:
    def __repr__(self): return "d"
    def __radd__(self, other): return ("D.radd", other)
    def __lt__(self, other): return ('D.lt', other)
    def __gt__(self, other): return ('D.gt', other)
def show(f):
    log.clear()
    try:
        print(f(), log)
    except TypeError as error:
        print(error, log)
a, a2, b, c, d = A('a'), A('a2'), B('b'), C('c'), D()
for f in (lambda: a + a2, lambda: a + b, lambda: b + a, lambda: a + c, lambda: c + a, lambda: a + 1, lambda: 1 + a, lambda: a + d, lambda: 1 + d, lambda: 'x' + d, lambda: [1] + d):
    show(f)
for f in (lambda: a == a2, lambda: a == a, lambda: a == b, lambda: b == a, lambda: a == 1, lambda: 1 == a, lambda: a != a2, lambda: a == None, lambda: [a] == [a2], lambda: a in [a2, b]):
    show(f)
for f in (lambda: a < a2, lambda: a < b, lambda: b < a, lambda: a > b, lambda: a < 1, lambda: 1 < a, lambda: a < d, lambda: 1 < d, lambda: 1 > d, lambda: a <= a2, lambda: a >= a2, lambda: a2 <= a):
    show(f)
class Total:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Total({self.value})'
    def __iadd__(self, other): self.value += other; return self
    def __sub__(self, other): return Total(self.value - getattr(other, 'value', other))
    def __rsub__(self, other): return Total(other - self.value)
    def __matmul__(self, other): return ('@', self.value, other)
    def __rpow__(self, other): return other ** self.value
    def __divmod__(self, other): return divmod(self.value, other)
    def __floordiv__(self, other): return self.value // other
    def __rtruediv__(self, other): return other / self.value
    def __neg__(self): return Total(-self.value)
    def __pos__(self): return self
    def __invert__(self): return Total(~self.value)
    def __abs__(self): return abs(self.value)
    def __and__(self, other): return ('and', other)
    def __ror__(self, other): return ('ror', other)
    def __xor__(self, other): return ('xor', other)
    def __lshift__(self, other): return ('shift', other)
    def __bool__(self): return self.value != 0
    def __index__(self): return self.value
    def __float__(self): return float(self.value)
    def __int__(self): return self.value
    def __round__(self, digits=None): return ('round', digits)
t = Total(5)
u = t
t += 3
print(t, u is t, t - 1, 20 - t, t - Total(2), t @ 'm', 2 ** t, divmod(t, 3), t // 3, 4 / t, -t, +t, ~t, abs(Total(-4)))
print(t & 1, 1 | t, t ^ 2, t << 3, bool(Total(0)), [10, 20, 30, 40, 50, 60, 70, 80, 90][t], float(t), int(t), round(t), round(t, 2), hex(t), 'x' * Total(3))
t -= 1
print(t, max(Total(1), Total(3), key=lambda x: x.value), sum([Total(1).value, 2]))
class Word(str):
    def __lt__(self, other): return len(self) < len(other)
    def __eq__(self, other): return len(self) == len(other)
    def __hash__(self): return 7
    def __add__(self, other): return Word(str.__add__(self, other) + '!')
print(sorted([Word('ccc'), Word('a'), Word('bb')]), Word('ab') == 'xy', 'xy' == Word('ab'), Word('a') + 'b', 'b' + Word('a'), Word('x') < 'yy', 'yy' < Word('x'))
class Num(int):
    def __add__(self, other): return ('Num', int(self), int(other))
    def __radd__(self, other): return ('rNum', int(self), int(other))
print(Num(1) + 2, 2 + Num(1), Num(1) + Num(2), Num(3) - 1, sum([Num(1)]))
