from model import Animal, registry, register, AnimalError, Meta, sounds
import model

@register
class Dog(Animal):
    legs = 4
    def sound(self):
        return super().sound() + ' woof'

@register
class Bird(Animal):
    legs = 2
    def sound(self):
        return f'{self.name} sings'
    @property
    def label(self):
        return 'bird ' + super().label

print(sorted(registry), [registry[name]('Rex').sound() for name in sorted(registry)])
print(Dog('Rex').label, Bird('Tweety').label, Dog('a') < Dog('b'), Dog.__mro__[1].__module__)
print(isinstance(Dog('x'), model.Animal), issubclass(Bird, Animal), type(Dog).__name__, Meta.created)
try:
    Animal('').check()
except AnimalError as error:
    print(type(error).__module__, type(error).__name__, error, error.animal.name == '')
try:
    model.fail(2)
except ZeroDivisionError as error:
    print('caught', error, type(error.__context__).__name__)
Animal.legs = 8
print(Animal('spider').legs, Dog('d').legs)
def patched(self):
    return 'patched ' + self.name
Animal.sound = patched
print(Dog('Rex').sound(), sounds([Dog('a'), Bird('b'), Animal('c')]))
from dataclass_like import Point
p = Point(1, 2)
p.x = 'text now'
p.z = 3
print(p, p.total() if not isinstance(p.x, str) else 'no total', vars(p))
print([point.total() for point in Point.line(3)])
