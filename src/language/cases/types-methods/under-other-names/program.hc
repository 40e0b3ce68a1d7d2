class Vec:
    def __init__(self, x):
        self.x = x

    def add(self, other):
        return Vec(self.x + other)

    def scaled(self, factor=1.5):
        return self.x * factor

    plus = add
    table = {'s': scaled}
    handlers = [add, scaled]

    def run(self, value):
        return self.plus(value).x, self.table['s'](self, value), self.handlers[1](self)

    def __add__(self, other):
        return self.x + other

    __radd__ = __add__


v = Vec(1.5)
print(v.add(0.5).x, v.plus(2).x, Vec.plus(v, 7).x, v.run(3), v.scaled())
print(v.handlers[0](v, 4).x, Vec.handlers[1](v, 2))
print(v + 1.0, 2 + v, v + 3)


class Other:
    borrowed = Vec.scaled

    def __init__(self):
        self.x = 10


print(Other().borrowed(), Other().borrowed(2))
