# Builds classes whose parts are not what they should be.
held = 0
class M(type):
    def mro(cls): return [cls, object]
    def __call__(cls, *a): return 1
    def __instancecheck__(cls, value): return True
class A(metaclass=M): pass
assert A() == 1 and isinstance(5, A)
for act in (lambda: type('x', (1,), {}), lambda: type('x', [object], {}), lambda: type('x', (object,), []), lambda: type(1, (), {}), lambda: type('x', (bool,), {}), lambda: type('x', (type(None),), {}), lambda: type('x', (int, str), {}), lambda: type('x', (object, object), {}), lambda: type('x', (), {}, 1), lambda: type.__call__(1), lambda: type.mro(1), lambda: type('x', (range,), {}), lambda: type('x', (type(print),), {}), lambda: type('x', (type(lambda: 1),), {}), lambda: type('x', (slice,), {})):
    try:
        act()
        print('made')
    except TypeError:
        held += 1
assert held == 15, held
print('held')
