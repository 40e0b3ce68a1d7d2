import asyncio
log = []
async def main():
    lock = asyncio.Lock()
    async def crit(n):
        async with lock:
            log.append(f"in{n}"); await asyncio.sleep(.001); log.append(f"out{n}")
    await asyncio.gather(*(crit(i) for i in range(3)))
    print(log, lock.locked()); log.clear()
    print(await lock.acquire(), lock.locked())
    w = asyncio.create_task(lock.acquire()); await asyncio.sleep(0); w.cancel()
    try: await w
    except asyncio.CancelledError: print("acquire cancelled")
    lock.release()
    try: lock.release()
    except RuntimeError as e: print(e)
    sem = asyncio.Semaphore(2); now = most = 0
    async def limited(n):
        nonlocal now, most
        async with sem:
            now += 1; most = max(most, now); log.append(n)
            await asyncio.sleep(.001); now -= 1
    await asyncio.gather(*(limited(i) for i in range(5)))
    print(most, log, sem.locked()); log.clear()
    b = asyncio.BoundedSemaphore(1)
    async with b: print(b.locked())
    try: b.release()
    except ValueError as e: print(e)
    try: asyncio.Semaphore(-1)
    except ValueError as e: print(e)
    ev = asyncio.Event()
    async def waiter(n): log.append(f"wait{n}"); log.append((n, await ev.wait()))
    ts = [asyncio.create_task(waiter(i)) for i in range(2)]
    await asyncio.sleep(0); print(ev.is_set()); ev.set(); ev.set(); await asyncio.gather(*ts)
    print(log, await ev.wait()); ev.clear(); print(ev.is_set()); log.clear()
    cond = asyncio.Condition(); items = []
    async def consumer(n):
        async with cond:
            await cond.wait_for(lambda: items)
            log.append((n, items.pop(0)))
    cs = [asyncio.create_task(consumer(i)) for i in range(3)]
    await asyncio.sleep(0)
    for i in range(3):
        async with cond: items.append(i); cond.notify()
        await asyncio.sleep(0)
    await asyncio.gather(*cs); print(log)
    async def plain():
        async with cond: return await cond.wait()
    ps = [asyncio.create_task(plain()) for _ in range(2)]
    await asyncio.sleep(0)
    async with cond: cond.notify_all()
    print(await asyncio.gather(*ps))
    for call in (cond.notify, cond.notify_all):
        try: call()
        except RuntimeError as e: print(e)
    try: await cond.wait()
    except RuntimeError as e: print(e)
asyncio.run(main())
