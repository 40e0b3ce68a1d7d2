from abc import ABC, ABCMeta, abstractmethod
from collections.abc import Callable, Container, Hashable, Iterable, Iterator, Mapping, MutableSequence, Set, Sized
class Shape(ABC):
    @abstractmethod
    def area(self): "area"
    @property
    @abstractmethod
    def name(self): ...
    @classmethod
    @abstractmethod
    def make(cls): ...
    def show(self): return f'{self.name} {self.area()}'
try:
    Shape()
except TypeError as error:
    print(error)
class Half(Shape):
    def area(self): return 1
try:
    Half()
except TypeError as error:
    print(error)
class Full(Half):
    name = 'full'
    @classmethod
    def make(cls): return cls()
print(Full.make().show(), sorted(Shape.__abstractmethods__), Full.__abstractmethods__)
class Quacks(metaclass=ABCMeta):
    @classmethod
    def __subclasshook__(cls, other): return True if hasattr(other, 'quack') else NotImplemented
class Duck:
    def quack(self): pass
class Dog: pass
print(issubclass(Duck, Quacks), isinstance(Dog(), Quacks))
Quacks.register(Dog)
print(isinstance(Dog(), Quacks), Quacks.register(int) is int, isinstance(5, Quacks))
print([isinstance(v, t) for v in ([], {}, 'a', 5, len, iter([])) for t in (Sized, Iterable, Iterator, Hashable, Callable, Container)])
class Items(MutableSequence):
    def __init__(self): self.held = []
    def __len__(self): return len(self.held)
    def __getitem__(self, i): return self.held[i]
    def __setitem__(self, i, v): self.held[i] = v
    def __delitem__(self, i): del self.held[i]
    def insert(self, i, v): self.held.insert(i, v)
x = Items()
x.append(1)
x.extend([2, 3])
x += [4]
x.reverse()
print(x.held, x.pop(), x.index(3), 2 in x, x.count(4), list(reversed(x)))
x.remove(3)
x.clear()
print(x.held)
class Odd(Set):
    def __init__(self, items): self.items = list(items)
    def __contains__(self, v): return v in self.items
    def __iter__(self): return iter(self.items)
    def __len__(self): return len(self.items)
print(sorted(Odd([1, 3]) | {5}), sorted(Odd([1, 3]) & {3}), Odd([1]) <= {1, 2}, Odd([1]) == {1}, Odd([1]).isdisjoint([2]))
