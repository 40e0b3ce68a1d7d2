import string
from string import capwords

print(capwords("hello  big WORLD"), repr(capwords("  a\tb\n c  ")), repr(string.capwords("")))
print(capwords("one-two-THREE", "-"), capwords("a, b, c", sep=", "), repr(capwords("x  y", " ")))
print(capwords("élan straße 🎲 ok"))
try:
    print(capwords("a b", ""))
except ValueError as error:
    print(error)
for work in (lambda: capwords(5), lambda: capwords("a", 5)):
    try:
        print(work())
    except Exception as error:
        print(type(error).__name__, error)
