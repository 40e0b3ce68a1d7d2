from collections import namedtuple
Point = namedtuple("Point", ["x", "y"])
p = Point(1, y=2)
print(p, p.x, p[1], p == (1, 2), len(p), list(p), Point._fields, p._asdict(), p._replace(x=9), Point._make([5, 6]))
x, y = p
print(x, y, p + (3,), p < Point(1, 3), hash(p) == hash((1, 2)), isinstance(p, tuple), type(p), Point.__name__, Point.__doc__)
Node = namedtuple("Node", "name, parent children", defaults=[None, ()])
print(Node("a"), Node("b", "a"), Node._field_defaults, Node("a").children)
print(namedtuple("R", "a class _b a", rename=True)._fields, sorted([Point(2, 1), Point(1, 5)]), max(Point(1, 2), Point(0, 9)).y)
for work in [lambda: Point(1), lambda: Point(1, 2, 3), lambda: Point(1, z=2), lambda: setattr(p, "x", 5), lambda: setattr(p, "z", 5), lambda: p.z, lambda: p._replace(q=1), lambda: Point._make([1]),
             lambda: namedtuple("P", "a a"), lambda: namedtuple("P", "_a"), lambda: namedtuple("P", "if"), lambda: namedtuple("1P", "a"), lambda: namedtuple("P", "a", defaults=[1, 2])]:
    try:
        work()
    except (TypeError, AttributeError, ValueError) as e:
        print(type(e).__name__, e)
class Vector(namedtuple("Vector", "x y")):
    __slots__ = ()
    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)
    @property
    def size(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5
v = Vector(3, 4) + Vector(0, 0)
print(v, v.size, v._replace(x=0), type(v._replace(y=1)).__name__)
match p:
    case Point(x=1, y=b):
        print("match", b)
match Point(7, 8):
    case Point(a, b):
        print(a, b)
print({Point(0, 0): "origin"}[(0, 0)], "%s-%s" % p, f"{p!r} {p.x:03d}", getattr(p, "y"))
