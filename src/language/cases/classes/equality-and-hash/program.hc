class K:
    def __init__(self, v):
        self.v = v
    def __eq__(self, o):
        return isinstance(o, K) and self.v == o.v
    def __hash__(self):
        return hash(self.v)
    def __repr__(self):
        return f"K{self.v}"
d = {K(1): "a", K(2): "b"}
d[K(1)] = "c"
print(d, K(2) in d, K(3) in d, len({K(1), K(1), K(2)}), d.pop(K(2)), d)
class NoHash:
    def __eq__(self, o):
        return True
try:
    {NoHash(): 1}
except TypeError as e:
    print(e)
print({(K(1), 2): 3}[(K(1), 2)])
