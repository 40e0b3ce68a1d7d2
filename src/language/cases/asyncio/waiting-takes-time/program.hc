import asyncio, time
async def main():
    loop = asyncio.get_running_loop()
    begin = loop.time()
    await asyncio.gather(asyncio.sleep(0.02), asyncio.sleep(0.03), asyncio.sleep(0.01))
    print(loop.time() - begin >= 0.029)
    order = []
    async def at(n, d): await asyncio.sleep(d); order.append(n)
    jobs = [asyncio.create_task(at(n, d)) for n, d in (("c", .03), ("a", .01), ("b", .02), ("a2", .01), ("z", 0))]
    await asyncio.gather(*jobs); print(order)
    async def blocks():
        time.sleep(0.02)
        order.append("blocked")
    order.clear()
    late = asyncio.create_task(at("late", .03)); soon = asyncio.create_task(at("soon", .005))
    await asyncio.sleep(0)
    await blocks(); await asyncio.gather(late, soon); print(order)
    async def every(n, period, times):
        for i in range(times):
            await asyncio.sleep(period); order.append(f"{n}{i}")
    order.clear()
    await asyncio.gather(every("x", .002, 3), every("y", .003, 2)); print(sorted(order), order[0])
    try:
        async with asyncio.timeout(0.01):
            while True: await asyncio.sleep(0.004)
    except TimeoutError: print("timeout in a loop")
asyncio.run(main())
