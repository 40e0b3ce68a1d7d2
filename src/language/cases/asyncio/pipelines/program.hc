import asyncio
async def producer(queue, items):
    for item in items:
        await queue.put(item)
        await asyncio.sleep(0)
    await queue.put(None)
async def stage(source, target, change):
    while (item := await source.get()) is not None:
        await target.put(change(item))
    await target.put(None)
async def consumer(queue):
    out = []
    while True:
        item = await queue.get()
        if item is None: return out
        out.append(item)
async def main():
    a, b, c = (asyncio.Queue(2) for _ in range(3))
    *_, result = await asyncio.gather(producer(a, range(6)), stage(a, b, lambda x: x * x), stage(b, c, str), consumer(c))
    print(result)
    seen = {}
    async def crawl(page, depth, sem):
        if page in seen or depth > 3: return
        async with sem:
            seen[page] = depth
            await asyncio.sleep(0.001)
        await asyncio.gather(*(crawl(f"{page}{i}", depth + 1, sem) for i in range(2)))
    await crawl("p", 1, asyncio.Semaphore(3))
    print(len(seen), sorted(seen)[:4], max(seen.values()))
    lock = asyncio.Lock(); balance = {"a": 100, "b": 0}
    async def transfer(x, y, amount):
        async with lock:
            old = balance[x]; await asyncio.sleep(0); balance[x] = old - amount
            old = balance[y]; await asyncio.sleep(0); balance[y] = old + amount
    await asyncio.gather(*(transfer("a", "b", 10) for _ in range(5)), *(transfer("b", "a", 5) for _ in range(4)))
    print(balance)
    async def retry(times, work):
        for attempt in range(1, times + 1):
            try: return await work(attempt)
            except ConnectionError as e:
                print("attempt", attempt, e)
                await asyncio.sleep(0.001 * attempt)
        raise TimeoutError("gave up")
    async def flaky(n):
        if n < 3: raise ConnectionError(f"no {n}")
        return f"ok after {n}"
    print(await retry(5, flaky))
    try: await retry(2, flaky)
    except TimeoutError as e: print(e)
    events = []
    async def listener(name, event):
        await event.wait(); events.append(name)
    ready = asyncio.Event()
    ls = [asyncio.create_task(listener(i, ready)) for i in range(3)]
    await asyncio.sleep(0); ready.set(); await asyncio.wait(ls); print(events)
    results = await asyncio.gather(*(asyncio.wait_for(asyncio.sleep(d, d), 0.01) for d in (0, 0.001, 1)), return_exceptions=True)
    print([r if isinstance(r, (int, float)) else type(r).__name__ for r in results])
asyncio.run(main())
