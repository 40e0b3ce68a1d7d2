def a(): b()
def b():
    c()
def c(): raise ValueError("deep")
def walk(tb):
    out = []
    while tb:
        out.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
        tb = tb.tb_next
    return out
try: a()
except ValueError as e:
    print(walk(e.__traceback__), e.__traceback__ is e.__traceback__, type(e.__traceback__).__name__)
    kept = e
print(walk(kept.__traceback__))
try: raise kept
except ValueError as e: print(walk(e.__traceback__))
print(kept.with_traceback(None) is kept, kept.__traceback__)
try: raise kept.with_traceback(None)
except ValueError as e: print(walk(e.__traceback__))
def again():
    try: a()
    except ValueError as e: raise e
try: again()
except ValueError as e: print(walk(e.__traceback__))
def bare():
    try: a()
    except ValueError: raise
try: bare()
except ValueError as e: print(walk(e.__traceback__)); tb = e.__traceback__
new = KeyError("new").with_traceback(tb.tb_next)
print(walk(new.__traceback__), new.__traceback__ is tb.tb_next)
fresh = ValueError(); print(fresh.__traceback__)
fresh.__traceback__ = tb; print(walk(fresh.__traceback__) == walk(tb))
print(tb.tb_frame.f_lineno == tb.tb_lineno or True, tb.tb_frame.f_code.co_filename == __file__)
def gen():
    yield 1
    raise OSError("gen")
try: list(gen())
except OSError as e: print(walk(e.__traceback__))
class K:
    def __init__(self): self.go()
    def go(self): (lambda: [1 / 0 for _ in "x"])()
try: K()
except ZeroDivisionError as e: print(walk(e.__traceback__))
try:
    try: a()
    finally: x = 1
except ValueError as e: print(walk(e.__traceback__))
def rec(n): return rec(n - 1) if n else 1 / 0
try: rec(5)
except ZeroDivisionError as e: print(len(walk(e.__traceback__)))
class CM:
    def __enter__(self): return self
    def __exit__(self, t, v, tb): print(walk(tb)); return True
with CM(): a()
