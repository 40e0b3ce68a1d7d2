class A:
    x = 1
    y = 'class'
    def m(self): return 'method'
a = A()
a.x = None
a.m = None
print(a.x, getattr(a, 'x'), getattr(a, 'x', 5), a.__dict__['x'], hasattr(a, 'x'), vars(a))
print(a.m, getattr(a, 'm'), A.x, A.m(a))
name = 'y'
setattr(a, name, None)
print(getattr(a, name), object.__getattribute__(a, name), [getattr(v, name) for v in (a, A(), A)])
del a.x, a.y, a.m
print(a.x, getattr(a, 'x'), getattr(a, name), a.m())
