class Meta(type):
    def __getattribute__(cls, name): return super().__getattribute__(name)
    def __dir__(cls): return ['b', 'a']
    def __len__(cls): return 3
    def __contains__(cls, item): return item == 1
    def __iter__(cls): return iter('xyz')
    def __getitem__(cls, key): return key * 2
    def __call__(cls, *args): return ('called', args)
    def __repr__(cls): return f'<{cls.__name__}>'
class A(metaclass=Meta):
    x = 1
print(A.x, dir(A), len(A), 1 in A, list(A), A[4], A(1, 2), A)
try:
    A.y
except AttributeError as error:
    print(error)
class Named(type):
    def __new__(cls, name, bases, ns): return super().__new__(cls, name=name, bases=bases, dict=ns)
try:
    class Q(metaclass=Named): pass
except TypeError as error:
    print(error)
class Tag(type):
    def __new__(mcs, name, bases, ns, tag=None):
        made = super().__new__(mcs, name, bases, ns)
        made.tag = tag
        return made
    def __init__(cls, name, bases, ns, tag=None): super().__init__(name, bases, ns)
class T(metaclass=Tag, tag='t'): pass
print(T.tag, type(T).__name__, type('U', (T,), {}).tag)
class M:
    pass
M.__module__ = 'elsewhere'
print(M, M.__module__, M().__module__)
M.__qualname__ = 'a.b'
M.__name__ = 'c'
print(M, M.__name__)
