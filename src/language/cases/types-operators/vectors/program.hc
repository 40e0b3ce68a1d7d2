class Vec:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vec(self.x + other.x, self.y + other.y)

    def __sub__(self, other):
        return Vec(self.x - other.x, self.y - other.y)

    def __mul__(self, factor):
        if isinstance(factor, Vec):
            return self.x * factor.x + self.y * factor.y
        return Vec(self.x * factor, self.y * factor)

    def __rmul__(self, factor):
        return Vec(factor * self.x, factor * self.y)

    def __neg__(self):
        return Vec(-self.x, -self.y)

    def __truediv__(self, factor):
        return Vec(self.x / factor, self.y / factor)

    def __eq__(self, other):
        return isinstance(other, Vec) and self.x == other.x and self.y == other.y

    def __repr__(self):
        return f'Vec({self.x}, {self.y})'

    def __iadd__(self, other):
        self.x += other.x
        self.y += other.y
        return self

    def __getitem__(self, index):
        return (self.x, self.y)[index]

    def __len__(self):
        return 2

    def __bool__(self):
        return self.x != 0 or self.y != 0


a = Vec(1.0, 2.0)
b = Vec(3, 4)
print(a + b, a - b, b - a, a * 2, 2 * a, 2.0 * b, a * b, -a, a / 2, b / 4)
c = a
c += b
print(c is a, a, c == Vec(4.0, 6.0), a == 4, a != b, [Vec(4, 6)].index(a))
print(a[0], a[-1], len(a), bool(a), bool(Vec(0, 0.0)), list(a))
print(sum([Vec(1, 1), Vec(2.5, 2)], Vec(0, 0)))
try:
    print(a + 1)
except AttributeError as error:
    print(error)
try:
    print(1 + a)
except TypeError as error:
    print(error)
try:
    print(a / 0)
except ZeroDivisionError as error:
    print(error)
total = Vec(0.0, 0.0)
for i in range(5):
    total = total + Vec(i * 0.5, 1.0) * 0.25
print(total, (total - a) * 2)


class Money:
    def __init__(self, cents):
        self.cents = cents

    def __add__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        return Money(self.cents + other.cents)

    def __radd__(self, other):
        return Money(self.cents + other) if other == 0 else NotImplemented

    def __str__(self):
        return f'{self.cents / 100:.2f}'


print(Money(150) + Money(25), sum([Money(100), Money(250)]))
for bad in (1, 1.5, 'x', None):
    try:
        print(Money(1) + bad)
    except TypeError as error:
        print(error)


class Loud(Money):
    def __radd__(self, other):
        return 'loud'


print(Money(1) + Loud(2), Loud(2) + Money(1))
