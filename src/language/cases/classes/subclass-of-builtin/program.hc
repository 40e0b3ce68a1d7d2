class Stack(list):
    def push(self, x):
        self.append(x)
    def top(self):
        return self[-1]
s = Stack([1, 2])
s.push(3)
print(s, len(s), s.top(), isinstance(s, list), s + [4], s[0], s == [1, 2, 3])
class D(dict):
    def __missing__(self, key):
        return key * 2
d = D(a=1)
print(d["a"], d["zz"], d, len(d), "zz" in d)
class N(int):
    def double(self):
        return self * 2
n = N(21)
print(n, n.double(), n + 1, type(n).__name__, n == 21, [0] * N(2))
class S(str):
    def shout(self):
        return self.upper() + "!"
print(S("hi").shout(), S("a") + "b", len(S("abc")), {S("k"): 1}["k"])
