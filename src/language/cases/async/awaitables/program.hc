class A:
    def __await__(self):
        return iter([1, 2])
class NotIter:
    def __await__(self):
        return 5
class GivesCoroutine:
    def __await__(self):
        return other()
class Gen:
    def __await__(self):
        x = yield "gen"
        y = yield x
        return (x, y)
async def other(): return 1
async def use(value):
    return await value
def run(coro):
    out = []
    try:
        while True:
            out.append(coro.send(None if not out else len(out)))
    except StopIteration as e:
        return out, e.value
print(run(use(other())))
print(run(use(Gen())))
def run_none(coro):
    out = []
    try:
        while True:
            out.append(coro.send(None))
    except StopIteration as e:
        return out, e.value
print(run_none(use(A())))
for value in (5, None, "text", [1], NotIter(), GivesCoroutine()):
    try:
        run(use(value))
    except TypeError as e:
        print(type(value).__name__, "->", e)
c = other()
print(run(use(c)))
try:
    run(use(c))
except RuntimeError as e:
    print(e)
async def chain(n):
    if n == 0:
        return ["end"]
    return [n] + await chain(n - 1)
print(run(chain(5)))
async def expressions():
    a = await other() + await other() * 3
    b = [await other(), (await other(), {await other(): await other()})]
    c = f"{await other()} and {(await other()) + 1!r}"
    d = await other() if await other() else 0
    e = (lambda x: x)(await other())
    return a, b, c, d, e, -await other(), not await other(), await other() < 2 < await other() + 5
print(run(expressions()))
async def params(a, /, b, *args, c=3, **kw):
    return a, b, args, c, kw
print(run(params(1, 2, 3, 4, c=5, d=6)))
class C:
    async def method(self, x): return self, x
    @classmethod
    async def cm(cls, x): return cls.__name__, x
    @staticmethod
    async def sm(x): return x
    async def __call__(self, x): return x * 2
print(run(C().method(2))[1][1], run(C.cm(3)), run(C.sm(4)), run(C()(5)))
try:
    async def defaults(x=undefined_name): pass
except NameError as e:
    print(e)
