class A:
    __slots__ = ('x', 'y')
    def __init__(self): self.x = 1
a = A()
for work in (lambda: a.y, lambda: setattr(a, 'z', 1), lambda: a.__dict__, lambda: A.x.__get__(a), lambda: a.x, lambda: delattr(a, 'x'), lambda: a.x):
    try:
        print(work())
    except AttributeError as error:
        print('AttributeError', error)
class B(A):
    pass
b = B()
b.free = 2
print(b.__dict__, b.x, B.__slots__, hasattr(b, '__dict__'), hasattr(a, '__dict__'))
for body in ({'__slots__': ('a',), 'a': 1}, {'__slots__': 5}, {'__slots__': ('1a',)}):
    try:
        type('S', (), body)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
class Plugin:
    found = []
    def __init_subclass__(cls, /, label=None, **rest):
        super().__init_subclass__(**rest)
        Plugin.found.append((cls.__name__, label))
class One(Plugin, label='one'): pass
class Two(One): pass
print(Plugin.found)
try:
    class Three(Plugin, other=1): pass
except TypeError as error:
    print(error)
class Named:
    def __set_name__(self, owner, name): print('named', owner.__name__, name)
class Holder:
    first = Named()
    second = Named()
class G:
    def __class_getitem__(cls, item): return (cls.__name__, item)
print(G[int], G[1, 2])
class X: kind = 'x'
class Y: kind = 'y'
x = X()
x.__class__ = Y
print(x.kind, type(x).__name__, isinstance(x, X))
try:
    x.__class__ = int
except TypeError as error:
    print(error)
