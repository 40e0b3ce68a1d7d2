import asyncio
log = []
async def worker(name, count, delay=0):
    for i in range(count):
        log.append(f"{name}{i}")
        await asyncio.sleep(delay)
    return name
async def main():
    print(await asyncio.gather(worker("a", 3), worker("b", 2), worker("c", 1)))
    print(log); log.clear()
    t1 = asyncio.create_task(worker("x", 3))
    t2 = asyncio.create_task(worker("y", 3))
    log.append("main")
    await t2
    print(log, t1.done(), t2.result()); log.clear()
    await asyncio.gather(worker("s", 3, 0.003), worker("f", 5, 0.002), worker("z", 2, 0.005))
    print(log); log.clear()
    loop = asyncio.get_running_loop()
    loop.call_later(0.002, log.append, "later2")
    loop.call_later(0.001, log.append, "later1")
    loop.call_soon(log.append, "soon1")
    loop.call_soon(lambda: loop.call_soon(log.append, "nested"))
    loop.call_soon(log.append, "soon2")
    h = loop.call_soon(log.append, "never"); h.cancel()
    t = loop.call_later(0.001, log.append, "cancelled"); t.cancel()
    log.append("before")
    await asyncio.sleep(0)
    log.append("after0")
    await asyncio.sleep(0)
    log.append("after1")
    await asyncio.sleep(0.01)
    print(log, h.cancelled(), t.cancelled()); log.clear()
    async def direct():
        log.append("direct")
        return 1
    log.append("1"); await direct(); log.append("2")
    task = asyncio.create_task(direct()); log.append("3"); await task; log.append("4")
    print(log)
    done = []
    for i in range(3):
        asyncio.create_task(worker(str(i), 1)).add_done_callback(lambda t: done.append(t.result()))
    await asyncio.sleep(0.001)
    print(done)
asyncio.run(main())
