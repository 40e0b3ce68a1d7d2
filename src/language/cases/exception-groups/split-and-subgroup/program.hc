def make():
    return ExceptionGroup("top", [ValueError("v1"), ExceptionGroup("mid", [TypeError("t"), ValueError("v2"), ExceptionGroup("low", [KeyError("k"), OSError("o")])]), ValueError("v3")])
g = make()
for cond in (ValueError, TypeError, (KeyError, OSError), Exception, RuntimeError, ExceptionGroup, lambda e: isinstance(e, ValueError) and "2" in str(e), lambda e: False, lambda e: True):
    match, rest = g.split(cond)
    print(repr(match), "|", repr(rest), "|", g.subgroup(cond) is None)
match, rest = g.split(lambda e: isinstance(e, ExceptionGroup) and e.message == "low")
print(repr(match), repr(rest))
print(g.split(Exception)[0] is g, g.subgroup(ExceptionGroup) is g, repr(g) == repr(make()))
for bad in (5, None, "x", (ValueError, 5), int):
    try: g.split(bad)
    except TypeError as e: print(e)
g.__cause__ = KeyError("cause"); g.add_note("note")
part = g.subgroup(TypeError)
print(repr(part.__cause__), part.__notes__, part.message, part.exceptions[0].message)
try: raise g
except ExceptionGroup as caught:
    m, r = caught.split(KeyError)
    print(m.__traceback__ is not None, r.__traceback__.tb_lineno == caught.__traceback__.tb_lineno, repr(m.__context__))
def leaves(e):
    if isinstance(e, BaseExceptionGroup):
        for x in e.exceptions: yield from leaves(x)
    else: yield e
print([str(x) for x in leaves(g)])
def boom(e): raise LookupError("in condition")
try: g.split(boom)
except LookupError as e: print(e)
