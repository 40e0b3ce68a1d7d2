def g():
    x = yield 1
    yield 2
i = g()
print(repr(i).split(" at ")[0], i.gi_running, i.gi_frame is not None, i.__name__, i.__qualname__, i.gi_yieldfrom, i.gi_code.co_name)
list(i); print(i.gi_frame)
async def f(): pass
c = f()
print(repr(c).split(" at ")[0], c.cr_running, c.cr_frame is not None, c.cr_await, c.cr_code.co_name)
c.close(); print(c.cr_frame)
async def ag(): yield 1
a = ag(); print(repr(a).split(" at ")[0], a.ag_running, a.ag_frame is not None, a.ag_code.co_name)
class C:
    def m(self): yield self.running()
    def running(self): return self.it.gi_running
o = C(); o.it = o.m(); print(next(o.it), o.it.gi_running, repr(o.it).split(" at ")[0])
e = (x for x in "ab"); print(e.__name__, e.__qualname__, type(e).__name__, iter(e) is e)
def outer():
    def inner(): yield 1
    return inner()
print(outer().__qualname__)
