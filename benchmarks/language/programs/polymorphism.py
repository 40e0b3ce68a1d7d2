class Shape:
    def area(self):
        raise NotImplementedError

    def describe(self):
        return self.name() + "=" + str(self.area())


class Square(Shape):
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side * self.side

    def name(self):
        return "square"


class Rectangle(Shape):
    def __init__(self, width, height):
        self.width = width
        self.height = height

    def area(self):
        return self.width * self.height

    def name(self):
        return "rectangle"


class Triangle(Shape):
    def __init__(self, base, height):
        self.base = base
        self.height = height

    def area(self):
        return self.base * self.height // 2

    def name(self):
        return "triangle"


class Stack:
    def __init__(self):
        self.items = []

    def push(self, item):
        self.items.append(item)

    def pop(self):
        return self.items.pop()

    def is_empty(self):
        return len(self.items) == 0


def run(rounds):
    total = 0
    letters = 0
    for i in range(rounds):
        stack = Stack()
        stack.push(Square(i % 10))
        stack.push(Rectangle(i % 7, 3))
        stack.push(Triangle(i % 5, 4))
        stack.push(Square(2))
        while not stack.is_empty():
            shape = stack.pop()
            total += shape.area()
            if i % 8 == 0:
                letters += len(shape.describe())
    return total, letters


print(*run(9000))
