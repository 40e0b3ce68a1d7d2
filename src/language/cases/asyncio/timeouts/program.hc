import asyncio
async def slow(v, d=10):
    try:
        await asyncio.sleep(d)
        return v
    except asyncio.CancelledError:
        print("slow cancelled", v)
        raise
async def main():
    print(await asyncio.wait_for(slow(1, .001), 1))
    print(await asyncio.wait_for(slow(2, 0), None))
    try:
        await asyncio.wait_for(slow(3), .001)
    except asyncio.TimeoutError as e:
        print(type(e).__name__, e.args, asyncio.TimeoutError is TimeoutError)
    try:
        await asyncio.wait_for(slow(4), 0)
    except TimeoutError: print("zero")
    t = asyncio.create_task(slow(5))
    try: await asyncio.wait_for(asyncio.shield(t), .001)
    except TimeoutError: print("shielded goes on", t.done())
    t.cancel()
    async def raises(): raise ValueError("own error")
    try: await asyncio.wait_for(raises(), 1)
    except ValueError as e: print(e)
    try:
        async with asyncio.timeout(.001) as cm:
            await slow(6)
    except TimeoutError as e:
        print("timeout", cm.expired(), repr(e.__cause__))
    async with asyncio.timeout(1) as cm:
        await asyncio.sleep(0)
    print(cm.expired())
    async with asyncio.timeout(None) as cm:
        print(cm.when())
        cm.reschedule(asyncio.get_running_loop().time() + 5)
        print(cm.when() is not None)
    try:
        async with asyncio.timeout(.001):
            async with asyncio.timeout(10):
                await slow(7)
    except TimeoutError: print("outer expired")
    try:
        async with asyncio.timeout(10):
            raise KeyError("through")
    except KeyError as e: print(repr(e))
    try:
        async with asyncio.timeout_at(asyncio.get_running_loop().time() - 1):
            await slow(8)
    except TimeoutError: print("past")
    async def cancelled_outside():
        async with asyncio.timeout(10):
            await slow(9)
    t = asyncio.create_task(cancelled_outside())
    await asyncio.sleep(0); t.cancel()
    try: await t
    except asyncio.CancelledError: print("stays a cancel")
    order = []
    async def tick(n, d): await asyncio.sleep(d); order.append(n)
    await asyncio.gather(tick("c", .003), tick("a", .001), tick("b", .002))
    print(order)
    try: await asyncio.wait_for(5, 1)
    except TypeError as e: print(e)
asyncio.run(main())
