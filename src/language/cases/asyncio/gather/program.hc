import asyncio
async def ok(v, d=0):
    await asyncio.sleep(d)
    return v
async def fail(e, d=0):
    await asyncio.sleep(d)
    raise e
async def main():
    print(await asyncio.gather())
    print(await asyncio.gather(ok(1, .003), ok(2, .001), ok(3)))
    print(await asyncio.gather(ok(1), fail(ValueError("v")), ok(3), return_exceptions=True))
    try:
        await asyncio.gather(ok(1), fail(KeyError("k")), fail(ValueError("late"), .01))
    except KeyError as e:
        print("raised", repr(e))
    slow = asyncio.create_task(ok("slow", .005))
    try:
        await asyncio.gather(slow, fail(OSError("first")))
    except OSError as e:
        print(e, slow.done())
    print(await slow)
    c = ok("same")
    print(await asyncio.gather(c, c))
    f = asyncio.get_running_loop().create_future()
    f.set_result("future")
    print(await asyncio.gather(f, ok("coro")))
    t = asyncio.create_task(ok(1, 1))
    g = asyncio.gather(t, ok(2))
    await asyncio.sleep(0)
    print(g.cancel())
    try:
        await g
    except asyncio.CancelledError:
        print("gather cancelled", t.cancelled())
    t = asyncio.create_task(ok(1, 1))
    t.cancel()
    print([type(r).__name__ for r in await asyncio.gather(t, ok(2), return_exceptions=True)])
    t = asyncio.create_task(ok(1, 1)); t.cancel()
    try:
        await asyncio.gather(t, ok(2))
    except asyncio.CancelledError:
        print("child cancelled")
    nested = asyncio.gather(asyncio.gather(ok(1), ok(2)), ok(3))
    print(await nested, nested.done(), type(nested).__name__)
    try:
        await asyncio.gather(5)
    except TypeError as e:
        print(e)
asyncio.run(main())
