class V:
    def __init__(self, x, y):
        self.x, self.y = x, y
    def __add__(self, o):
        return V(self.x + o.x, self.y + o.y)
    def __sub__(self, o):
        return V(self.x - o.x, self.y - o.y)
    def __mul__(self, k):
        if not isinstance(k, (int, float)):
            return NotImplemented
        return V(self.x * k, self.y * k)
    __rmul__ = __mul__
    def __neg__(self):
        return V(-self.x, -self.y)
    def __eq__(self, o):
        return isinstance(o, V) and (self.x, self.y) == (o.x, o.y)
    def __lt__(self, o):
        return self.x < o.x
    def __repr__(self):
        return f"V({self.x}, {self.y})"
    def __len__(self):
        return 2
    def __getitem__(self, i):
        return (self.x, self.y)[i]
    def __contains__(self, v):
        return v in (self.x, self.y)
    def __call__(self, k):
        return self * k
    def __bool__(self):
        return self.x != 0
    def __hash__(self):
        return hash((self.x, self.y))
    def __iadd__(self, o):
        self.x += o.x
        return self
a, b = V(1, 2), V(3, 4)
print(a + b, a - b, a * 3, 2 * a, -a, a == V(1, 2), a != b, a < b, b > a, len(a), a[1], list(a), 2 in a, a(5), bool(V(0, 1)), sorted([b, a]))
a += b
print(a, {V(1, 1): "k"}[V(1, 1)], V(1, 1) in [V(1, 1)])
try:
    a * "x"
except TypeError as e:
    print(e)
