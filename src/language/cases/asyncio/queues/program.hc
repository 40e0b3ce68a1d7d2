import asyncio
async def main():
    q = asyncio.Queue(maxsize=2)
    print(q.empty(), q.full(), q.qsize(), q.maxsize)
    q.put_nowait(1); q.put_nowait(2)
    try: q.put_nowait(3)
    except asyncio.QueueFull as e: print("full", repr(e), q.full())
    print(q.get_nowait(), await q.get())
    try: q.get_nowait()
    except asyncio.QueueEmpty as e: print("empty", repr(e))
    log = []
    async def producer(name, n):
        for i in range(n):
            await q.put((name, i)); log.append(f"+{name}{i}")
    async def consumer(name):
        while True:
            item = await q.get()
            log.append(f"{name}-{item[0]}{item[1]}")
            await asyncio.sleep(0)
            q.task_done()
    cs = [asyncio.create_task(consumer(c)) for c in "XY"]
    await asyncio.gather(producer("a", 3), producer("b", 3))
    q._unfinished_tasks if hasattr(q, "_unfinished_tasks") else None
    print(sorted(log)); print(log[0], log[-1])
    for c in cs: c.cancel()
    print(await asyncio.gather(*cs, return_exceptions=True))
    p = asyncio.PriorityQueue()
    for item in [(3, "c"), (1, "a"), (2, "b"), (1, "A")]: p.put_nowait(item)
    print([p.get_nowait() for _ in range(4)])
    l = asyncio.LifoQueue()
    for i in range(3): await l.put(i)
    print([await l.get() for _ in range(3)])
    j = asyncio.Queue()
    await j.join()
    for i in range(3): j.put_nowait(i)
    async def work():
        while not j.empty():
            await j.get(); await asyncio.sleep(0.001); j.task_done()
    w = asyncio.create_task(work())
    await j.join(); print("joined", j.qsize()); await w
    try: j.task_done()
    except ValueError as e: print(e)
    g = asyncio.create_task(j.get())
    await asyncio.sleep(0); g.cancel()
    try: await g
    except asyncio.CancelledError: print("get cancelled")
    j.put_nowait("x"); print(await asyncio.wait_for(j.get(), 1))
    try: await asyncio.wait_for(j.get(), .001)
    except TimeoutError: print("nothing came")
    print(isinstance(p, asyncio.Queue), issubclass(asyncio.LifoQueue, asyncio.Queue))
asyncio.run(main())
