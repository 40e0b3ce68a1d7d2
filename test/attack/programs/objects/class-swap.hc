# Swaps classes, bases and dictionaries to get an object with the wrong inside.
class A:
    def __init__(self): self.x = 1
class B(list): pass
class D(int): pass
class S:
    __slots__ = ('x',)
held = 0
for value, new in ((A(), B), (B(), A), (D(1), A), (A(), int), (1, A), ([], B), (A(), S), (S(), A), (A, A), (A(), type), (A(), None), (ValueError(), A), (A(), ValueError)):
    try:
        value.__class__ = new
        print('swapped', type(value))
    except TypeError:
        held += 1
assert held == 13, held
print('held')
