class I(int):
    def __new__(cls, v, tag=None):
        made = super().__new__(cls, v)
        made.tag = tag
        return made
    def __add__(self, other): return I(int(self) + other, 'sum')
i = I(5, tag='t')
print(i, i.tag, type(i + 1).__name__, (i + 1).tag, type(i * 2).__name__, type(-i).__name__, i == 5, hash(i) == hash(5), [0] * 6 == [0] * I(6))
class S(str):
    def upper(self): return S('<' + super().upper() + '>')
s = S('ab')
print(s, s.upper(), type(s.upper()).__name__, type(s + 'c').__name__, type(s[0]).__name__, type(s.lower()).__name__, {s: 1}['ab'], f'{s:>4}')
class L(list):
    def __getitem__(self, k): return ('got', super().__getitem__(k))
l = L([3, 1, 2])
l.name = 'n'
print(l, l[0], l[0:2], list(l), sorted(l), type(l + [1]).__name__, type(l.copy()).__name__, l.name, l == [3, 1, 2])
class T(tuple):
    def __new__(cls, *items): return super().__new__(cls, items)
    @property
    def last(self): return self[-1]
t = T(1, 2, 3)
print(t, t.last, type(t[:2]).__name__, t + (4,), hash(t) == hash((1, 2, 3)), t * 1 is t)
class F(float):
    def __str__(self): return 'F' + super().__str__()
print(F(1.5), [F(1.5)], F(1.5) + 1, f'{F(1.5):.3f}', type(F(2) * 2).__name__)
class E(set):
    def add(self, v): super().add(v * 2)
e = E([1])
e.add(4)
print(sorted(e), type(e | {9}).__name__, e, type(e.copy()).__name__)
class Err(ValueError):
    def __init__(self, code, text):
        super().__init__(text)
        self.code = code
    def __str__(self): return f'[{self.code}] {self.args[0]}'
try:
    raise Err(7, 'bad')
except ValueError as error:
    print(error, repr(error), error.code, error.args)
