import copy
from collections import namedtuple
from typing import NamedTuple

Point = namedtuple('Point', 'x y')

class Place(Point):
    def total(self):
        return self.x + sum(self.y)

class Plain(namedtuple('Plain', 'a b', defaults=[5])):
    __slots__ = ()

class Typed(NamedTuple):
    x: int
    y: list = []

class Doubled(Point):
    def __new__(cls, x):
        return super().__new__(cls, x, [x * 2])
    def __getnewargs__(self):
        return self.x,

class Marked(Point):
    def __new__(cls, x, y, *, mark=None):
        made = super().__new__(cls, x, y)
        made.mark = mark
        return made

class TakesOne(Point):
    def __new__(cls, both):
        return super().__new__(cls, both, both)

for value in (Point(1, [2]), Place(1, [2]), Plain([1]), Typed(1, [2]), Doubled(3), Marked(1, [2], mark=['m']), TakesOne([1])):
    for way in (copy.copy, copy.deepcopy):
        try:
            made = way(value)
        except TypeError as error:
            print(way.__name__, error)
        else:
            print(way.__name__, made, type(made) is type(value), made == value, made[-1] is value[-1], getattr(made, 'mark', None))

place = Place(1, [2])
place.itself = place
made = copy.deepcopy(place)
print(made.total(), made.itself is made, made.itself is place, copy.copy(place).itself is place)
pair = copy.deepcopy([place] * 2)
print(pair[0] is pair[1], pair[0] is place)
