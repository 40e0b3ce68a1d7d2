class A:
    def f(self):
        return "method"
a = A()
print(a.f())
a.f = lambda: "own"
print(a.f(), A().f())
del a.f
print(a.f())
A.f = lambda self: "patched"
print(a.f())
def g(self, n):
    return n
A.g = g
print(a.g(4))
