class Point:
    def __init__(self, x):
        self.x = x
    def moved(self, by):
        return Point(self.x + by.size)

print(Point(1).moved(Point(2)))
