import asyncio
class MyFuture(asyncio.Future): pass
class MyQueue(asyncio.Queue):
    def hello(self): return "hi"
class MyLock(asyncio.Lock): pass
class Counter(asyncio.Event):
    count = 0
    def set(self):
        Counter.count += 1
        super().set()
async def main():
    f = MyFuture()
    asyncio.get_running_loop().call_soon(f.set_result, 1)
    print(await f, type(f).__name__, isinstance(f, asyncio.Future))
    q = MyQueue(3); q.put_nowait(1); print(q.hello(), await q.get(), q.maxsize)
    async with MyLock(): print("locked")
    e = Counter(); e.set(); print(e.is_set(), Counter.count)
    e = asyncio.Event(); print(str(e).split(" object")[0], repr(asyncio.Lock()).split("[")[1], repr(asyncio.Semaphore(3)).split("[")[1])
    print(repr(asyncio.Queue(2)).split(" ")[-1], repr(asyncio.current_task()).split(" coro")[0])
    class Awaitable:
        def __await__(self):
            yield from asyncio.sleep(0).__await__()
            return (yield from asyncio.sleep(0.001, "slept").__await__())
    print(await Awaitable(), await asyncio.gather(Awaitable(), Awaitable()), await asyncio.wait_for(Awaitable(), 1))
    print(await asyncio.ensure_future(Awaitable()))
    class Pool:
        def __init__(self, size): self.free = asyncio.Semaphore(size); self.log = []
        async def __aenter__(self): await self.free.acquire(); return self
        async def __aexit__(self, *a): self.free.release()
        async def work(self, n):
            async with self:
                self.log.append(f"+{n}"); await asyncio.sleep(0.001 * (4 - n)); self.log.append(f"-{n}")
    p = Pool(2); await asyncio.gather(*(p.work(i) for i in range(4))); print(p.log)
    async def ticker(n):
        for i in range(n):
            yield i
            await asyncio.sleep(0)
    async def collect(k): return [(k, i) async for i in ticker(3)]
    print(await asyncio.gather(collect("a"), collect("b")))
    fut = asyncio.get_running_loop().create_future()
    fut.add_done_callback(lambda f: print("callback", repr(f.exception())))
    fut.set_exception(RuntimeError("x")); await asyncio.sleep(0)
asyncio.run(main())
