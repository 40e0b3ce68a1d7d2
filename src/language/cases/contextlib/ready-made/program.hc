import io, sys
from contextlib import suppress, closing, nullcontext, redirect_stdout, redirect_stderr, ContextDecorator, AbstractContextManager
with suppress(ZeroDivisionError, KeyError):
    1 / 0
    print("not reached")
print("after")
try:
    with suppress(ValueError): raise KeyError("kept")
except KeyError as e: print(e)
with suppress(): print("nothing to suppress")
with suppress(LookupError): [][1]
s = suppress(ValueError)
for _ in range(2):
    with s: int("x")
class Thing:
    def close(self): print("closed")
    value = 5
with closing(Thing()) as t: print(t.value)
try:
    with closing(Thing()): raise ValueError("x")
except ValueError as e: print(e)
with nullcontext() as n: print(n)
with nullcontext("given") as n: print(n)
buf = io.StringIO()
with redirect_stdout(buf) as target:
    print("hidden"); print("more", end="")
    print(target is buf, file=sys.stderr) if False else None
print(repr(buf.getvalue()))
err = io.StringIO()
with redirect_stderr(err): print("to err", file=sys.stderr)
print(repr(err.getvalue()))
outer, inner = io.StringIO(), io.StringIO()
with redirect_stdout(outer):
    print("o1")
    with redirect_stdout(inner): print("i")
    print("o2")
print(repr(outer.getvalue()), repr(inner.getvalue()))
try:
    with redirect_stdout(io.StringIO()): raise ValueError("restored")
except ValueError as e: print(e)
class Track(ContextDecorator):
    def __init__(self, name): self.name = name
    def __enter__(self): print("in", self.name); return self
    def __exit__(self, *exc): print("out", self.name, exc[0]); return False
@Track("deco")
def work(a, b=2): return a + b
print(work(1), work(1, b=5), work.__name__)
with Track("with") as t: print(t.name)
class M(AbstractContextManager):
    def __exit__(self, *a): print("M exit"); return True
with M() as m: raise ValueError
print(type(m).__name__)
