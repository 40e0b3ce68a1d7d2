import asyncio
async def job(n, d=0, error=None):
    try:
        await asyncio.sleep(d)
    except asyncio.CancelledError:
        print("cancelled", n); raise
    if error: raise error
    return n
async def main():
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(job(1, .002)); b = tg.create_task(job(2, .001), name="named")
        print("started", b.get_name())
    print(a.result(), b.result())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(job("ok", .001)); tg.create_task(job("bad", .002, ValueError("v"))); tg.create_task(job("slow", 10))
    except* ValueError as eg:
        print(repr(eg))
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(job(1, 0, ValueError(1))); tg.create_task(job(2, 0, TypeError(2)))
    except ExceptionGroup as eg:
        print(eg.message, eg.exceptions)
    try:
        async with asyncio.TaskGroup() as tg:
            t = tg.create_task(job("child", 10))
            await asyncio.sleep(0)
            raise KeyError("body")
    except* KeyError as eg:
        print(repr(eg), t.cancelled())
    async def cancelled_group():
        async with asyncio.TaskGroup() as tg:
            tg.create_task(job("c1", 10)); tg.create_task(job("c2", 10))
    t = asyncio.create_task(cancelled_group()); await asyncio.sleep(0); await asyncio.sleep(0)
    t.cancel()
    try: await t
    except asyncio.CancelledError: print("group cancelled")
    tg = asyncio.TaskGroup()
    c = job(1)
    try: tg.create_task(c)
    except RuntimeError as e: print("has not been entered" in str(e))
    c.close()
    async with tg: pass
    c = job(1)
    try: tg.create_task(c)
    except RuntimeError as e: print("is finished" in str(e))
    c.close()
    try:
        async with asyncio.TaskGroup() as outer:
            async def inner_group():
                async with asyncio.TaskGroup() as inner:
                    inner.create_task(job("deep", 0, OSError("deep")))
            outer.create_task(inner_group())
    except* OSError as eg:
        print(repr(eg))
    async with asyncio.TaskGroup() as tg:
        async def spawn(n):
            if n: tg.create_task(spawn(n - 1))
            print("spawn", n)
        tg.create_task(spawn(3))
asyncio.run(main())
