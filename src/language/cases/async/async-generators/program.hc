def run(coro):
    try:
        while True: coro.send(None)
    except StopIteration as e:
        return e.value
async def gen(n):
    try:
        for i in range(n):
            got = yield i
            if got is not None: print("got", got)
    except ValueError as e:
        print("caught", e)
        yield "after error"
    finally:
        print("finally")
async def main():
    async for x in gen(2): print(x)
    g = gen(5)
    print(type(g), g.__name__)
    print(await g.__anext__())
    print(await g.asend("hello"))
    print(await g.athrow(ValueError("bad")))
    try:
        await g.__anext__()
    except StopAsyncIteration as e:
        print("stop", e.args)
    try:
        await g.asend(1)
    except StopAsyncIteration:
        print("still stopped")
    print(await g.aclose())
    h = gen(3)
    await h.asend(None)
    await h.aclose()
    await h.aclose()
    i = gen(3)
    try:
        await i.asend(1)
    except TypeError as e:
        print(e)
    await i.aclose()
    j = gen(1)
    try:
        await j.athrow(KeyError("unstarted"))
    except KeyError as e:
        print("raised", e)
    async def stubborn():
        try:
            yield 1
        except GeneratorExit:
            yield 2
    s = stubborn()
    await s.__anext__()
    try:
        await s.aclose()
    except RuntimeError as e:
        print(e)
    async def stops():
        yield 1
        raise StopAsyncIteration
    try:
        async for x in stops(): print(x)
    except RuntimeError as e:
        print(e)
    async def stops2():
        yield 1
        raise StopIteration
    try:
        async for x in stops2(): print(x)
    except RuntimeError as e:
        print(e)
    a = aiter(gen(2))
    print(await anext(a), await anext(a), await anext(a, "default"))
    try:
        await anext(a)
    except StopAsyncIteration:
        print("end")
    for bad in (lambda: aiter(5), lambda: anext(5)):
        try: bad()
        except TypeError as e: print(e)
run(main())
try:
    for x in gen(1): pass
except TypeError as e: print(e)
