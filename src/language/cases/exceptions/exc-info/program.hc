import sys
print(sys.exc_info(), sys.exception())
try: 1 / 0
except ZeroDivisionError as e:
    t, v, tb = sys.exc_info()
    print(t, v, v is e, sys.exception() is e, tb is e.__traceback__, tb.tb_lineno)
    try: [][0]
    except IndexError: print(sys.exc_info()[0].__name__)
    print(sys.exc_info()[0].__name__)
    def inner(): return sys.exc_info()[0].__name__
    print(inner())
print(sys.exc_info())
def f():
    try: raise KeyError("k")
    except KeyError: return sys.exc_info()[1]
print(repr(f()), sys.exc_info())
try: pass
finally: print(sys.exception())
def fin():
    try:
        try: raise ValueError("x")
        finally: print("in finally", repr(sys.exception()))
    except ValueError: pass
fin()
for i in range(2):
    try: raise ValueError(i)
    except ValueError: continue
print(sys.exception())
try:
    try: raise ValueError("a")
    except ValueError: raise
except ValueError: print(repr(sys.exception()))
class C:
    def __exit__(self, t, v, tb): print("exit", repr(sys.exception())); return True
    def __enter__(self): pass
with C(): raise OSError("o")
print(sys.exception())
try: raise ValueError("named")
except ValueError as named: pass
try: named
except NameError as e: print(e)
