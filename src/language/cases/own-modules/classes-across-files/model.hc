from functools import total_ordering
registry = {}
def register(cls):
    registry[cls.__name__.lower()] = cls
    return cls
class Meta(type):
    created = []
    def __new__(mcls, name, bases, namespace):
        mcls.created.append(name)
        return super().__new__(mcls, name, bases, namespace)
class AnimalError(Exception):
    def __init__(self, animal, text):
        super().__init__(text)
        self.animal = animal
@total_ordering
class Animal(metaclass=Meta):
    legs = 0
    def __init__(self, name):
        self.name = name
    def sound(self):
        return f'{self.name} says'
    @property
    def label(self):
        return f'{type(self).__name__}:{self.name}:{self.legs}'
    def __eq__(self, other):
        return self.name == other.name
    def __lt__(self, other):
        return self.name < other.name
    def check(self):
        if not self.name:
            raise AnimalError(self, 'no name')
def sounds(animals):
    return [animal.sound() for animal in animals]
def fail(n):
    try:
        {}['missing']
    except KeyError:
        return n / 0
