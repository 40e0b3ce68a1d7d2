class Pair:
    __slots__ = ('left', 'right')

    def __init__(self, left, right):
        self.left = left
        self.right = right

    def swap(self):
        self.left, self.right = self.right, self.left
        return self


class Weighted(Pair):
    __slots__ = ('weight',)

    def __init__(self, left, right, weight):
        super().__init__(left, right)
        self.weight = weight


p = Pair(1.5, 2.5).swap()
print(p.left, p.right)
w = Weighted(0.5, 1.0, 2.0).swap()
print(w.left, w.right, w.weight, w.left * w.weight)
try:
    p.other = 1.0
except AttributeError as error:
    print(error)
w.left = 3
print(w.left, w.left / 2)
