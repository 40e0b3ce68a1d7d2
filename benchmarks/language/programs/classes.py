class Vector:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def add(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def length_squared(self):
        return self.x * self.x + self.y * self.y

def main():
    total = Vector(0, 0)
    step = Vector(1, 2)
    for i in range(300000):
        total = total.add(step)
    return total.x, total.y, total.length_squared()

print(main())
