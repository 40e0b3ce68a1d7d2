class One:
    made = None
    def __new__(cls):
        if cls.made is None:
            cls.made = super().__new__(cls)
        return cls.made
print(One() is One())
class Base:
    subs = []
    def __init_subclass__(cls, tag=None, **kw):
        super().__init_subclass__(**kw)
        Base.subs.append((cls.__name__, tag))
class X(Base, tag="x"): pass
class Y(Base): pass
print(Base.subs)
class Meta(type):
    def __new__(mcls, name, bases, ns):
        ns["added"] = name.lower()
        return super().__new__(mcls, name, bases, ns)
    def __call__(cls, *args):
        return ("made", super().__call__(*args))
class M(metaclass=Meta):
    def __init__(self, v=0):
        self.v = v
print(M.added, M(5)[0], M(5)[1].v, type(M).__name__)
