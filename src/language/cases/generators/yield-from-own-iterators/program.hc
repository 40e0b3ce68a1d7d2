class It:
    def __init__(self): self.log = []
    def __iter__(self): return self
    def __next__(self):
        self.log.append("next"); return len(self.log)
    def send(self, v):
        self.log.append(("send", v)); return v
    def throw(self, *a):
        self.log.append(("throw", type(a[0]).__name__ if not isinstance(a[0], type) else a[0].__name__))
        raise StopIteration("thrown end")
    def close(self): self.log.append("close")
def g(it):
    r = yield from it
    print("r", r)
    yield "after"
it = It(); i = g(it)
print(next(i), i.send("x"), i.throw(ValueError("v")), it.log)
it = It(); i = g(it); next(i); i.close(); print(it.log)
class Plain:
    def __iter__(self): return self
    n = 0
    def __next__(self):
        self.n += 1
        if self.n > 2: raise StopIteration("done")
        return self.n
def h():
    r = yield from Plain()
    print("plain", r)
    r = yield from [5]
    print(r)
    r = yield from (x for x in "a")
    print(r)
    r = yield from {"k": 1}
    print(r)
print(list(h()))
i = g(Plain()); next(i)
try: i.send(3)
except AttributeError as e: print(e)
i = g(Plain()); next(i)
try: i.throw(KeyError("k"))
except KeyError as e: print(repr(e))
try: list(g(5))
except TypeError as e: print(e)
async def c(): return 1
def w():
    r = yield from c().__await__()
    print("coro", r)
list(w())
