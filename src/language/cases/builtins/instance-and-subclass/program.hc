class A: pass
class B(A): pass
class C(B): pass
class Other: pass
print(isinstance(C(), A), isinstance(A(), C), isinstance(C(), (Other, B)), isinstance(5, (str, (list, (int,)))), isinstance(5, ()))
print(isinstance(True, int), isinstance(1, bool), isinstance(1.0, int), isinstance('a', str), isinstance(None, type(None)), isinstance(A, type), isinstance(A, object))
print(issubclass(C, A), issubclass(A, C), issubclass(C, (Other, A)), issubclass(A, A), issubclass(bool, int), issubclass(int, object), issubclass(C, (Other, B)))
for action in [lambda: isinstance(5, 5), lambda: isinstance(5, 'int'), lambda: isinstance(5, [int]), lambda: issubclass(5, int), lambda: issubclass(int, 5), lambda: issubclass(int, (str, 5)), lambda: isinstance(5), lambda: isinstance(5, (str, 'x'))]:
    try:
        print(action())
    except TypeError as error:
        print(error)
class Meta(type):
    def __instancecheck__(cls, instance):
        return hasattr(instance, 'quack')
    def __subclasscheck__(cls, subclass):
        return hasattr(subclass, 'quack')
class Duck(metaclass=Meta): pass
class Robot:
    quack = True
print(isinstance(Robot(), Duck), isinstance(5, Duck), issubclass(Robot, Duck), issubclass(int, Duck), isinstance(Robot(), (int, Duck)))
class Pretend:
    @property
    def __class__(self):
        return Other
print(isinstance(Pretend(), Other), isinstance(Pretend(), Pretend), type(Pretend()).__name__)
print(type(5), type(C()), type(C), type(type), type(None), type(...), type(len), type(lambda: 0), type([].append), type(A.__init__))
print(type('Made', (B,), {'x': 1, 'm': lambda self: self.x})().m(), type(5) is int, type(True) is int)
print(A.__subclasses__(), C.__mro__, C.__bases__, C.mro()[1].__name__, B.__base__)
