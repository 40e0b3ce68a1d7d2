class Wrapper:
    def __init__(self, work):
        self.work = work
    def __get__(self, obj, owner=None):
        return self.work.__get__(obj, owner)
class A:
    @classmethod
    @Wrapper
    def wrapped(cls):
        return cls.__name__
    @classmethod
    @property
    def label(cls):
        return cls.__name__.lower()
    @staticmethod
    def add(a: int, b: int = 2) -> int:
        "adds"
        return a + b
class B(A):
    pass
print(A.wrapped(), B.wrapped(), B().wrapped())
print(A.label, B.label)
raw = A.__dict__['add']
print(raw.__name__, raw.__doc__, raw.__annotations__, raw.__wrapped__ is A.add, raw(1), raw.__func__(1, 1))
made = classmethod(len)
class C:
    size = made
    def __len__(self):
        return 3
try:
    print(C.size())
except TypeError as error:
    print(error)
print(staticmethod(5).__func__)
try:
    staticmethod(5)()
except TypeError as error:
    print(error)
