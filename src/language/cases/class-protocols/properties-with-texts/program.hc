class Base:
    @property
    def spam(self):
        "from the getter"
        return 1
    @spam.setter
    def spam(self, value):
        "not this one"
class Sub(Base):
    @Base.spam.getter
    def spam(self):
        "from the second getter"
        return 2
print(Base.spam.__doc__, '|', Sub.spam.__doc__, '|', Sub().spam)
class Fixed:
    size = property(lambda self: 3, doc='given')
    @size.getter
    def size(self):
        "ignored"
        return 4
print(Fixed.size.__doc__, Fixed().size)
class Own(property):
    "text of the class"
class Uses:
    @Own
    def part(self):
        "text of the part"
        return 5
    @part.setter
    def part(self, value):
        print('set', value)
    plain = Own(lambda self: 6)
print(Uses.part.__doc__, '|', Uses.plain.__doc__, '|', type(Uses.part).__name__)
Uses().part = 9
class Slotted(property):
    "class text"
    __slots__ = ()
try:
    class Cannot:
        @Slotted
        def x(self):
            "text"
except AttributeError as error:
    print(error)
for name in ('fget', 'fset', 'fdel'):
    print(name, getattr(Uses.part, name) is not None)
