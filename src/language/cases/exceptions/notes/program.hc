e = ValueError("v")
try: e.__notes__
except AttributeError as x: print(x)
print(e.add_note("first"), e.__notes__)
e.add_note("second"); print(e.__notes__, e, repr(e), e.args)
for bad in (3, None, b"x"):
    try: e.add_note(bad)
    except TypeError as x: print(x)
e.__notes__ = ["replaced"]; e.add_note("third"); print(e.__notes__)
e.__notes__.append("by list"); print(e.__notes__, type(e.__notes__))
class N(Exception):
    def add_note(self, note): super().add_note(note.upper())
n = N(); n.add_note("loud"); print(n.__notes__)
try:
    try: raise e
    except ValueError as x:
        x.add_note("in handler"); raise
except ValueError as y: print(y.__notes__)
g = ExceptionGroup("g", [e]); g.add_note("on group"); print(g.__notes__, g.exceptions[0].__notes__[-1])
a, b = g.split(TypeError); print(a, b.__notes__)
print(g.subgroup(ValueError).__notes__)
