class Base:
    shared = 'class value'
    def method(self):
        return 'called'
    @property
    def fixed(self):
        return 'from property'
    @property
    def broken(self):
        raise AttributeError('inside the property')
    @property
    def failing(self):
        raise ValueError('not an attribute error')
class Thing(Base):
    __slots__ = ()
    def __init__(self):
        pass
b = Base()
print(getattr(b, 'shared'), getattr(b, 'none', 'fallback'), getattr(b, 'none', None), getattr(b, 'method')())
print(hasattr(b, 'shared'), hasattr(b, 'none'), hasattr(b, 'fixed'), hasattr(b, 'broken'), getattr(b, 'broken', 'instead'))
try:
    hasattr(b, 'failing')
except ValueError as error:
    print(error)
try:
    getattr(b, 'none')
except AttributeError as error:
    print(error, error.name, error.obj is b)
setattr(b, 'own', 1)
setattr(b, 'not a name', 2)
print(b.own, getattr(b, 'not a name'), sorted(vars(b)))
delattr(b, 'own')
print(hasattr(b, 'own'))
for action in [lambda: delattr(b, 'own'), lambda: setattr(b, 'fixed', 1), lambda: delattr(b, 'fixed'), lambda: setattr(5, 'x', 1), lambda: delattr(5, 'real'), lambda: setattr([], 'x', 1), lambda: getattr(None, 'x'), lambda: getattr(Base, 'nope')]:
    try:
        action()
    except AttributeError as error:
        print(error)
for action in [lambda: getattr(b, 5), lambda: setattr(b, 5, 1), lambda: hasattr(b, None), lambda: delattr(b, b'x'), lambda: getattr(b), lambda: setattr(b, 'x')]:
    try:
        action()
    except TypeError as error:
        print(error)
setattr(Base, 'added', lambda self: 'added later')
print(b.added(), Thing().added(), hasattr(Thing, 'added'))
delattr(Base, 'added')
print(hasattr(b, 'added'))
class Dynamic:
    def __getattr__(self, name):
        if name.startswith('make_'):
            return name[5:]
        raise AttributeError(f'no {name} here')
    def __setattr__(self, name, value):
        super().__setattr__(name, value * 2)
    def __delattr__(self, name):
        print('deleting', name)
        super().__delattr__(name)
    def __dir__(self):
        return ['b', 'a', 'c']
d = Dynamic()
d.x = 5
print(d.x, d.make_this, getattr(d, 'other', 'default'), hasattr(d, 'other'), dir(d))
del d.x
try:
    d.x
except AttributeError as error:
    print(error)
print(getattr(str, 'upper')('abc'), getattr('abc', 'upper')(), getattr([3, 1], 'sort')(), getattr(5, 'real'), getattr(int, '__name__'))
print([name for name in dir(Thing()) if not name.startswith('__')], 'method' in dir(Base), '__init__' in dir(b), dir(b) == sorted(dir(b)))
print(callable(getattr(b, 'method')), callable(b), callable(Base), callable(len), callable(None), callable(lambda: 1))
