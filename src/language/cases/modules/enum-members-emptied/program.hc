import enum
class C(enum.IntEnum):
    A = 1
    B = 2
class D(enum.Enum):
    X = None
print(D.X, repr(D.X))
m = C.A
vars(m).clear()
for f in (str, repr, format, lambda m: m.name, lambda m: m.value, hash):
    try: print(f(m))
    except AttributeError as e: print(e)
