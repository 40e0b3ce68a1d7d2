import itertools
import functools
import operator


class Vec:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        if other == 0:
            return self
        return Vec(self.x + other.x, self.y + other.y)

    __radd__ = __add__

    def __mul__(self, other):
        return Vec(self.x * other, self.y * other)

    def __repr__(self):
        return f'<{self.x} {self.y}>'


vs = [Vec(1.0, 2.0), Vec(0.5, 0.25), Vec(3.0, 4.0)]
print(list(itertools.accumulate(vs)), functools.reduce(operator.add, vs), sum(vs))
print(vs[0] + vs[1], vs[0] * 2.0)
print(functools.reduce(operator.mul, [2, 3.5], vs[0]))
