class Pause:
    def __init__(self, value):
        self.value = value
    def __await__(self):
        got = yield self.value
        return got

async def inner(n):
    print("inner starts", n)
    a = await Pause(("inner", n))
    return a * 2

async def outer(n):
    total = 0
    for i in range(n):
        total += await inner(i)
    return total

def drive(coro, values):
    values = iter(values)
    try:
        step = coro.send(None)
        while True:
            print("step", step)
            step = coro.send(next(values))
    except StopIteration as stop:
        return stop.value

print(drive(outer(3), [1, 2, 3]))
c = outer(1)
print(type(c), type(c).__name__, c.__name__, c.__qualname__)
try:
    c.send(5)
except TypeError as e:
    print(e)
print(c.send(None))
try:
    c.throw(ValueError("thrown in"))
except ValueError as e:
    print("out", e)
try:
    c.send(None)
except RuntimeError as e:
    print(e)

async def guarded():
    try:
        await Pause(1)
    except KeyError as e:
        print("caught", repr(e))
        await Pause(2)
    finally:
        print("cleanup")
    return "done"
g = guarded()
print(g.send(None))
print(g.throw(KeyError("k")))
try:
    g.send(None)
except StopIteration as e:
    print("stop", e.value)
g = guarded()
g.send(None)
g.close()
g.close()
async def stubborn():
    try:
        await Pause(1)
    except GeneratorExit:
        await Pause(2)
s = stubborn()
s.send(None)
try:
    s.close()
except RuntimeError as e:
    print(e)
unused = guarded()
unused.close()
async def stops():
    raise StopIteration("x")
try:
    stops().send(None)
except RuntimeError as e:
    print(e, repr(e.__cause__))
w = guarded().__await__()
print(type(w).__name__, next(w))
w.close()
print(hasattr(c, "__iter__"), hasattr(c, "__await__"))
try:
    for x in outer(1): pass
except TypeError as e:
    print(e)
