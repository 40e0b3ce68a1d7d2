import math


class Body:
    count = 0

    def __init__(self, x, y, mass=1.0):
        self.x = x
        self.y = y
        self.mass = mass
        Body.count += 1

    def distance(self, other):
        dx = self.x - other.x
        dy = self.y - other.y
        return math.sqrt(dx * dx + dy * dy)

    def push(self, dx, dy):
        self.x += dx
        self.y += dy
        return self

    def energy(self):
        return 0.5 * self.mass * (self.x * self.x + self.y * self.y)

    def __repr__(self):
        return f'Body({self.x}, {self.y}, {self.mass:.2f})'


a = Body(0.0, 0.0)
b = Body(3.0, 4.0, 2.5)
print(a, b, Body.count, a.count)
print(a.distance(b), b.distance(a), Body.distance(a, b))
print(a.push(1.0, -0.0), a.energy(), b.energy())
print(b.x, b.x + 1, b.x * 2, b.x // 2, b.x % 2, -b.y, abs(-b.y), b.x ** 2, 2 ** b.x)
print(a.x is not None, a.x == 1, a.x == 1.0, a.x in [1], {a.x: 'one'}[1])
print(str(a.x), '%s %.3f %d' % (a.x, a.y, a.x), '{} {:>8.2f}'.format(a.x, b.y), f'{b.mass!r:>6}')
print(sorted([b, a], key=lambda body: body.x), max([a, b], key=lambda body: body.mass))
b.x = float('nan')
print(b, b.x == b.x, b.x != b.x, a.distance(b))
b.x = float('-inf')
print(b, b.distance(a), b.x < a.x)
b.x = -0.0
print(b.x, b.x == 0, str(b.x), math.copysign(1, b.x), 0.0 + b.x, b.x * 1)
try:
    b.x = 1.0 / (b.y - 4.0)
except ZeroDivisionError as error:
    print(error)
try:
    print(a.z)
except AttributeError as error:
    print(error)


def total(bodies):
    result = 0.0
    for body in bodies:
        result += body.mass
    return result


print(total([a, b]), total([]), [body.mass for body in (a, b)])
box = {'first': a}
box['first'].push(10.0, 10.0)
print(a, box['first'].x is a.x or box['first'].x == a.x)
pairs = [(a, 1), (b, 2)]
for body, weight in pairs:
    body.mass = body.mass * weight
print(a, b)
