def show(e):
    print(repr(e), "cause", repr(e.__cause__), "context", repr(e.__context__), e.__suppress_context__)
try:
    try: 1 / 0
    except ZeroDivisionError: raise KeyError("k")
except KeyError as e: show(e)
try:
    try: 1 / 0
    except ZeroDivisionError as z: raise KeyError("k") from z
except KeyError as e: show(e)
try:
    try: 1 / 0
    except ZeroDivisionError: raise KeyError("k") from None
except KeyError as e: show(e)
try:
    try: 1 / 0
    except ZeroDivisionError: [][1]
except IndexError as e: show(e)
try:
    try: 1 / 0
    finally: {}["x"]
except KeyError as e: show(e)
try:
    raise ValueError("v") from OSError
except ValueError as e: show(e)
for bad in (5, "text", int):
    try: raise ValueError from bad
    except TypeError as e: print(e)
    try: raise bad
    except TypeError as e: print(e)
e = ValueError("set")
e.__cause__ = KeyError("c"); show(e)
e.__cause__ = None; e.__suppress_context__ = False; show(e)
e.__context__ = OSError("ctx"); show(e)
for name in ("__cause__", "__context__", "__traceback__"):
    try: setattr(e, name, 3)
    except TypeError as x: print(x)
def nested(n):
    if n == 0: raise ValueError("bottom")
    try: nested(n - 1)
    except Exception as e: raise RuntimeError(n) from e
try: nested(3)
except RuntimeError as e:
    while e: print(repr(e)); e = e.__cause__
class CM:
    def __enter__(self): pass
    def __exit__(self, t, v, tb): raise KeyError("in exit")
try:
    with CM(): raise ValueError("in body")
except KeyError as e: show(e)
try:
    try: raise ValueError("first")
    except ValueError as v:
        try: raise KeyError("second")
        except KeyError: raise OSError("third")
except OSError as e: show(e); show(e.__context__)
err = ValueError("same")
try:
    try: raise err
    except ValueError: raise err
except ValueError as e: show(e)
def bare():
    raise
try: bare()
except RuntimeError as e: print(e)
try:
    try: 1 / 0
    except ZeroDivisionError: bare()
except ZeroDivisionError as e: print("again", e)
class Bad(Exception):
    def __init__(self): raise TypeError("init fails")
try: raise Bad
except TypeError as e: print(e)
class NotExc:
    def __new__(cls): return 5
try: raise NotExc
except TypeError as e: print(e)
