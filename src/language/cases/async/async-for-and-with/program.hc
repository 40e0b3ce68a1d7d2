class Count:
    def __init__(self, n): self.n, self.i = n, 0
    def __aiter__(self):
        print("aiter")
        return self
    async def __anext__(self):
        if self.i >= self.n:
            raise StopAsyncIteration
        self.i += 1
        return self.i
class M:
    def __init__(self, name, swallow=False): self.name, self.swallow = name, swallow
    async def __aenter__(self):
        print("enter", self.name)
        return self.name.upper()
    async def __aexit__(self, t, v, tb):
        print("exit", self.name, t.__name__ if t else None, v, tb is not None)
        return self.swallow
def run(coro):
    try:
        coro.send(None)
    except StopIteration as e:
        return e.value
async def loops():
    async for x in Count(3):
        if x == 2: continue
        print(x)
    else:
        print("else")
    async for x in Count(5):
        if x == 3: break
    else:
        print("never")
    print("x", x)
    async for a, b in pairs():
        print(a + b)
async def pairs():
    yield 1, 2
    yield 3, 4
run(loops())
async def managers():
    async with M("a") as a, M("b") as b:
        print(a, b)
    async with M("s", True):
        raise ValueError("swallowed")
    try:
        async with M("n"):
            raise KeyError("kept")
    except KeyError as e:
        print("out", e)
    for i in range(3):
        async with M(str(i)):
            if i == 1: continue
            if i == 2: break
            print("body", i)
    async with M("r"):
        return "returned"
print(run(managers()))
class NoExit:
    async def __aenter__(self): pass
class BadEnter:
    def __aenter__(self): return 5
    async def __aexit__(self, *a): pass
class BadNext:
    def __aiter__(self): return self
    def __anext__(self): return 5
class NoNext:
    def __aiter__(self): return 3
async def w(v):
    async with v: pass
async def f(v):
    async for x in v: pass
for bad, use in ((5, w), (NoExit(), w), (BadEnter(), w), (5, f), ([1], f), (BadNext(), f), (NoNext(), f)):
    try:
        run(use(bad))
    except TypeError as e:
        print(e)
class Raises:
    def __aiter__(self): return self
    async def __anext__(self): raise OSError("in anext")
try:
    run(f(Raises()))
except OSError as e:
    print(e)
with_sync = M("x")
try:
    with with_sync: pass
except TypeError as e:
    print(e)
