import traceback, sys
def text(e): return "".join(traceback.format_exception(e)).replace(__file__, "program.hc")
def low():
    try:
        [1, 2, 3][10]
    except IndexError as e:
        raise ValueError("bad value") from e
try: low()
except ValueError as e: print(text(e))
def during():
    try:
        int("x")
    except ValueError:
        {}["key"]
try: during()
except KeyError as e: print(text(e)); print("".join(traceback.format_exception(e, chain=False)).replace(__file__, "program.hc"))
def hidden():
    try:
        int("x")
    except ValueError:
        raise KeyError("only this") from None
try: hidden()
except KeyError as e: print(text(e))
e = ValueError("noted"); e.add_note("a note"); e.add_note("two\nlines")
print(text(e))
print(traceback.format_exception_only(e), traceback.format_exception_only(type(e), e))
print(traceback.format_exception_only(KeyError("k")), traceback.format_exception_only(Exception()))
class Own(Exception):
    def __str__(self): raise RuntimeError("in str")
print(traceback.format_exception_only(Own()))
class Outer:
    class Inner(Exception): pass
print(traceback.format_exception_only(Outer.Inner("nested name")))
try: raise e
except ValueError: print(traceback.format_exc().replace(__file__, "program.hc"))
print(repr(traceback.format_exc()))
def again():
    try: low()
    except ValueError as e: raise
try: again()
except ValueError as e:
    print([(f.lineno, f.name, f.line) for f in traceback.extract_tb(e.__traceback__)])
    print("".join(traceback.format_tb(e.__traceback__)).replace(__file__, "program.hc"))
    print("".join(traceback.format_tb(e.__traceback__, limit=1)).replace(__file__, "program.hc"))
    print("".join(traceback.format_exception(e, limit=-1, chain=False)).replace(__file__, "program.hc"))
    t, v, tb = sys.exc_info()
    print("".join(traceback.format_exception(t, v, tb, chain=False)).replace(__file__, "program.hc"))
    print("".join(traceback.format_list(traceback.extract_tb(tb))).replace(__file__, "program.hc"))
