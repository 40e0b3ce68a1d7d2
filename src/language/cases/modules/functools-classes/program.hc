from functools import total_ordering, cmp_to_key, cached_property, singledispatch
@total_ordering
class V:
    def __init__(self, n):
        self.n = n
    def __eq__(self, other):
        return isinstance(other, V) and self.n == other.n
    def __lt__(self, other):
        if not isinstance(other, V):
            return NotImplemented
        return self.n < other.n
print(V(1) < V(2), V(1) > V(2), V(1) <= V(1), V(2) >= V(3), V(2) >= V(2), max(V(1), V(5)).n, V(1).__ge__(V(0)))
try:
    V(1) >= 3
except TypeError as e:
    print(e)
@total_ordering
class W:
    def __init__(self, n):
        self.n = n
    def __ge__(self, other):
        return self.n >= other.n
    def __eq__(self, other):
        return self.n == other.n
print(W(1) < W(2), W(1) > W(1), W(3) > W(1), W(1) <= W(1))
try:
    @total_ordering
    class X:
        pass
except ValueError as e:
    print(e)
def compare(a, b):
    return (a % 3) - (b % 3) or a - b
print(sorted([5, 3, 9, 1, 4], key=cmp_to_key(compare)), min([5, 7], key=cmp_to_key(compare)))
K = cmp_to_key(lambda a, b: b - a)
print(K(1) < K(2), K(1) > K(2), K(1) == K(1))
class Circle:
    def __init__(self, r):
        self.r = r
    @cached_property
    def area(self):
        print("work")
        return self.r * self.r * 3
c = Circle(2)
print(c.area, c.area)
c.r = 3
print(c.area)
del c.area
print(c.area)
c.area = 1
print(c.area)
@singledispatch
def show(x, tail=""):
    return "other " + repr(x) + tail
@show.register(int)
def _(x, tail=""):
    return "int " + str(x) + tail
@show.register
def _(x: list, tail=""):
    return "list " + str(len(x)) + tail
show.register(str, lambda x: "str " + x)
class L(list):
    pass
print(show(1), show(True, tail="!"), show([1]), show(L()), show("a"), show(2.5), show.__name__, show.dispatch(bool)(3))
try:
    show()
except TypeError as e:
    print(e)
