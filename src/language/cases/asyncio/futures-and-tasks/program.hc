import asyncio
async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    print(f.done(), f.cancelled(), f)
    for ask in (f.result, f.exception):
        try: ask()
        except asyncio.InvalidStateError as e: print(e)
    calls = []
    f.add_done_callback(lambda fut: calls.append(fut.result()))
    def named(fut): calls.append("named")
    f.add_done_callback(named); f.add_done_callback(named); print(f.remove_done_callback(named))
    loop.call_soon(f.set_result, 42)
    print(await f, calls, f)
    await asyncio.sleep(0); print(calls)
    try: f.set_result(1)
    except asyncio.InvalidStateError as e: print(e)
    e = loop.create_future(); e.set_exception(ValueError("boom"))
    print(e, repr(e.exception()))
    try: await e
    except ValueError as x: print("await", x)
    t = loop.create_future(); t.set_exception(KeyError)
    print(repr(t.exception()))
    try: loop.create_future().set_exception(StopIteration())
    except TypeError as x: print(x)
    c = loop.create_future(); print(c.cancel("why"), c.cancel(), c)
    try: await c
    except asyncio.CancelledError as x: print(x.args)
    async def work(x): return x
    task = asyncio.create_task(work(1), name="mine")
    print(task.get_name(), task.done(), isinstance(task, asyncio.Future), asyncio.isfuture(task), asyncio.isfuture(5))
    task.set_name("other"); print(task.get_name(), await task, task.result(), task.exception())
    for bad in (lambda: task.set_result(1), lambda: task.set_exception(ValueError())):
        try: bad()
        except RuntimeError as x: print(x)
    print(asyncio.current_task().get_name(), len(asyncio.all_tasks()))
    t2 = asyncio.create_task(work(2)); print(len(asyncio.all_tasks()), t2 in asyncio.all_tasks()); await t2
    async def fails(): raise OSError("in task")
    t3 = asyncio.create_task(fails()); await asyncio.sleep(0)
    await asyncio.sleep(0); print(t3.done(), repr(t3.exception()))
    print(asyncio.ensure_future(t3) is t3, await asyncio.ensure_future(work(5)))
    for bad in (5, work):
        try: asyncio.ensure_future(bad)
        except TypeError as x: print(x)
    try: asyncio.create_task(5)
    except TypeError as x: print(x)
    print(asyncio.iscoroutinefunction(work), asyncio.iscoroutinefunction(print), asyncio.iscoroutine(5))
    w = work(1); print(asyncio.iscoroutine(w)); await w
    async def waits_itself():
        await me
    me = asyncio.create_task(waits_itself())
    try: await me
    except RuntimeError as x: print("itself" in str(x))
    print(await asyncio.to_thread(pow, 2, 10), await loop.run_in_executor(None, sum, [1, 2, 3]))
asyncio.run(main())
