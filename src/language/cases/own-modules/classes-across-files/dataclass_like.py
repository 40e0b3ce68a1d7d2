class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y
    def total(self):
        return self.x * 2.5 + self.y
    def __repr__(self):
        return f'Point({self.x!r}, {self.y!r})'
    @classmethod
    def line(cls, n):
        return [cls(i, i / 2) for i in range(n)]
