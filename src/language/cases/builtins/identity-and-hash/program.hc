print(hash(1) == hash(1.0) == hash(True), hash(0) == hash(0.0) == hash(False) == hash(-0.0), hash(-1), hash(-2), hash(2**61 - 1), hash(2**61), hash(2**64), hash(-2**61))
print(hash(0.5), hash(1.5), hash(1e300), hash(float('inf')), hash(float('-inf')), hash(2.0**70) == hash(2**70), hash(1j) == hash(1j))
print(hash('a') == hash('a'), hash('') == hash(b''), hash(()) == hash(()), hash((1, 2)) == hash((1.0, 2)), hash(frozenset([1, 2])) == hash(frozenset([2, 1])))
print(hash((1, 2, 3)), hash(()), hash((0,)), hash((1, (2, 3))), hash(None) == hash(None), hash(range(3)) == hash(range(0, 3, 1)))
for value in [[], {}, set(), bytearray(b''), [1, [2]], ([],)]:
    try:
        hash(value)
        print('hashed', type(value).__name__)
    except TypeError as error:
        print(error)
class Plain: pass
p = Plain()
print(hash(p) == hash(p), p == p, p in {p}, Plain() == Plain(), id(p) == id(p), id(p) != id(Plain()) or True)
class Equal:
    def __init__(self, n): self.n = n
    def __eq__(self, other): return self.n == other.n
try:
    hash(Equal(1))
except TypeError as error:
    print(error)
class Both(Equal):
    def __hash__(self): return hash(self.n)
print(len({Both(1), Both(1), Both(2)}), {Both(1): 'x'}[Both(1)])
class Wrong:
    def __hash__(self): return 'text'
try:
    hash(Wrong())
except TypeError as error:
    print(error)
class Big:
    def __hash__(self): return 2**70
print(hash(Big()) == hash(2**70), isinstance(hash(Big()), int))
class Never:
    __hash__ = None
try:
    {Never(): 1}
except TypeError as error:
    print(error)
a = [1]
b = a
print(id(a) == id(b), a is b, id(a) == id([1]), None is None, () is (), 'a' is not 'b' if False else True)
print(isinstance(id(5), int), id(None) == id(None), len({id(x) for x in [a, b, a]}))
print({1: 'int', 1.0: 'float', True: 'bool'}, {0, 0.0, False}, len({1, '1', (1,), 1.5}))
