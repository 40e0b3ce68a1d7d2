class Square:
    def __init__(self, side):
        self.side = side

    @property
    def area(self):
        return self.side * self.side

    @area.setter
    def area(self, value):
        self.side = value ** 0.5

    @staticmethod
    def unit():
        return Square(1.0)

    def grow(self, factor):
        self.area *= factor
        return self


class Tile(Square):
    @property
    def side(self):
        return self._side + 0.5

    @side.setter
    def side(self, value):
        self._side = value


s = Square(2.0)
print(s.area, s.grow(4).side, s.area)
s.area = 2
print(round(s.side, 6))
t = Tile(3)
print(t.side, t._side, t.area)
t.area = 16
print(t.side, t._side)
print(Square.unit().area, Tile.unit().side)
for shape in (s, t):
    shape.side = 1
    print(shape.side, shape.area)
