class T(tuple):
    def __getattribute__(self, name):
        if name == "index":
            return lambda v: ("mine", v)
        return super().__getattribute__(name)
    def __getattr__(self, name):
        return lambda *a: (name, a)
t = T((1, 2, 3))
print(t.index(3))
print(t.count(3))
print(t.other(3))
class D(dict):
    def __getattribute__(self, name):
        if name == "get":
            return lambda *a: ("mine", a)
        return super().__getattribute__(name)
d = D(a=1)
print(d.get("a"), d.keys())
class L(list):
    def __getattribute__(self, name):
        print("asked", name)
        return super().__getattribute__(name)
l = L([3, 1])
l.append(2)
l.sort()
print(len(l), l)
class S(str):
    def __getattribute__(self, name):
        return super().__getattribute__("lower" if name == "upper" else name)
print(S("Ab").upper())
class I(int):
    def __getattribute__(self, name):
        return (lambda: "bits") if name == "bit_length" else super().__getattribute__(name)
print(I(5).bit_length())
class X:
    def m(self): return 1
    def __getattribute__(self, name):
        return lambda: "x" + name
print(X().m())
