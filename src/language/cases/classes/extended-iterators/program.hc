class MM(map):
    def __init__(self, *a): self.k = 1
m = MM(lambda x: x + 10, range(4))
print(list(m), m.k, isinstance(m, map), type(m).__mro__[1])
class E(enumerate):
    def __next__(self):
        i, x = super().__next__()
        return x, i
print(list(E('ab', 5)), next(E('z')))
class Z(zip):
    def __iter__(self):
        return iter(['start'])
print(list(Z('ab', 'cd')), [x for x in Z([1], [2])])
class R(reversed): pass
r = R((1, 2, 3)); r.x = 1
print(list(r), type(r).__name__)
class F(filter):
    pass
for x in F(None, [0, 1, '', 'a']): print(x)
print(*F(None, [1, 2]), sorted(MM(str, [3, 1])), sum(F(None, [1, 2])), 3 in MM(int, '123'))
a, b = MM(int, '12'); print(a, b)
try: len(range(2**63))
except OverflowError as e: print(e)
print(range(2**70)[-1], range(2**70)[5:7])
class Meta(type):
    def __instancecheck__(cls, x): return False
class I(metaclass=Meta): pass
class J(I): pass
print(isinstance(I(), I), isinstance(J(), I))
try:
    class B(range): pass
except TypeError as e: print(e)
