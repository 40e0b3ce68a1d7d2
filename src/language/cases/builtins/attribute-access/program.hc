class A:
    pass
a = A()
setattr(a, "x", 1)
print(getattr(a, "x"), hasattr(a, "y"), vars(a) if False else a.__dict__)
delattr(a, "x")
print(hasattr(a, "x"))
