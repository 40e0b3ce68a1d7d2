import copy
class F(float):
    def __init__(self, v): self.note = 'n'
class I(int): pass
class T(tuple): pass
class S(str): pass
class C(complex): pass
class B(bytes): pass
for v in (F(1.5), I(3), T((1, [2])), S('x'), C(1 + 2j), B(b'ab')):
    for c in (copy.copy, copy.deepcopy):
        w = c(v)
        print(type(w).__name__, w == v, repr(w), vars(w))
