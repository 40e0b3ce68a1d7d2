class Vector:
    def __init__(self, x, y, z):
        self.x = x
        self.y = y
        self.z = z

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y, self.z + other.z)

    def __sub__(self, other):
        return Vector(self.x - other.x, self.y - other.y, self.z - other.z)

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor, self.z * factor)

    def dot(self, other):
        return self.x * other.x + self.y * other.y + self.z * other.z


def simulate(steps):
    position = Vector(0.0, 1.0, 2.0)
    velocity = Vector(1.0, 0.5, -0.25)
    target = Vector(3.0, 3.0, 3.0)
    for _ in range(steps):
        pull = (target - position) * 0.125
        velocity = (velocity + pull) * 0.96875
        position = position + velocity * 0.0625
    return position, position.dot(velocity)


position, product = simulate(12000)
print("%.6f %.6f %.6f %.6f" % (position.x, position.y, position.z, product))
