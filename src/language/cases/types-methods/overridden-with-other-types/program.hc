class Shape:
    def area(self):
        return 0.0

    def scale(self, factor):
        return self.area() * factor

    def name(self, upper=False):
        text = type(self).__name__
        return text.upper() if upper else text


class Square(Shape):
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side * self.side


class Blob(Shape):
    def area(self):
        return None

    def scale(self, factor):
        return 'blob' * factor


class Circle(Shape):
    def __init__(self, radius):
        self.radius = radius

    def area(self):
        return 3.0 * self.radius ** 2

    def scale(self, factor):
        return super().scale(factor) + 1


for shape in [Shape(), Square(3), Square(1.5), Blob(), Circle(2), Circle(0.5)]:
    print(shape.name(), shape.name(upper=True), shape.area(), shape.scale(2))
print(Shape.area(Square(2)), Square(2).scale(0.5), Shape.scale(Square(2), 3))
method = Square(4).area
print(method(), [m() for m in (Circle(1).area, Square(2.0).area)])
unbound = Shape.scale
print(unbound(Circle(1.0), 2))
Square.area = lambda self: 'patched'
print(Square(2).area())
thing = Circle(1)
thing.area = lambda: 42
print(thing.area(), Circle(1).area(), thing.scale(1))


class Tree:
    def __init__(self, value, left=None, right=None):
        self.value = value
        self.left = left
        self.right = right

    def sum(self):
        total = self.value
        if self.left is not None:
            total += self.left.sum()
        if self.right is not None:
            total += self.right.sum()
        return total

    def depth(self):
        return 1 + max(self.left.depth() if self.left else 0, self.right.depth() if self.right else 0)


tree = Tree(1.5, Tree(2, Tree(0.25)), Tree(4))
print(tree.sum(), tree.depth(), tree.left.sum(), tree.right.sum(), Tree(7).sum())
