import math

values = [0.1, 1e100, 1.5e-7, 100.0, 1e15, 1e16, 123456789012345.6, -2.5, math.pi, 5e-324, 1.7976931348623157e308, 0.1 + 0.2, 1 / 3]
print(values)
print(tuple(values[:3]), set(values[:1]), {1.0: values[1]}, [(-0.0,), [float("nan")]])
print([1, [2, (3, {4: {5, }}, frozenset([6]))], None, True, "it's", 'say "hi"', "both ' and \"", "new\nline", "tab\t", "\x00\x7f\u2028\ud7ff"])
print({"a": [], "b": (), "c": {}, "d": set(), "e": frozenset(), "f": range(3), "g": slice(1, 2), "h": b"by\x00\xff'", "i": bytearray(b"x")})
print((1,), (), ((),), [()], {(): ()}, {None: ...}, [NotImplemented], complex(1, -2), 1j, -0j, complex(0.5, float("inf")))
loop = [1]
loop.append(loop)
table = {"self": None}
table["self"] = table
mixed = ([], {})
mixed[0].append(mixed)
print(loop, table, mixed, [loop, loop])


class Plain:
    pass


class Shown:
    def __repr__(self):
        return "Shown()"


class Both:
    def __repr__(self):
        return "repr"

    def __str__(self):
        return "str"


class Holder(list):
    pass


class Table(dict):
    pass


both = Both()
print(both, [both], (both,), {both: both}, f"{both} {both!r} {[both]}", str(both), repr(both), "%s %r" % (both, both))
print(Shown(), str(Shown()), [Shown()], Holder([1, 2]), Table(a=1), [Holder()], str(Plain()).startswith("<__main__.Plain object at 0x"))
print(repr(len), repr(int), repr(Plain), repr(Plain.__init__)[:13], repr(print), repr([].append)[:36], repr(lambda: 0)[:24])
print(str([1, "a"]) == repr([1, "a"]), str("a") == repr("a"), str(1.0), str(True), str(None), str(b"x"), repr("\U0001F600\u00e9\u200b"))
print([*map(repr, ["a", 1, 1.0, None])], dict(zip("ab", [[1], (2,)])).items(), {1: 2}.keys(), {1: 2}.values(), range(1, 10, 2), enumerate([]).__class__.__name__)
print(print("inner"), [print] == [print], sep=" | ", end="!\n")
print("a", 1, 2.5, None, [1], sep="", end="")
print()
print(*[1, 2, 3], *"ab", sep=", ")
print(1, 2, sep=None, end=None)
try:
    print(1, sep=5)
except TypeError as error:
    print(error)


class Bad:
    def __repr__(self):
        return 5


try:
    print([Bad()])
except TypeError as error:
    print(error)
deep = []
for _ in range(50):
    deep = [deep]
print(deep)
