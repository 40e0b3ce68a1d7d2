import asyncio
async def job(n, d, fail=False):
    await asyncio.sleep(d)
    if fail: raise ValueError(n)
    return n
def names(tasks): return sorted(t.get_name() for t in tasks)
async def main():
    def start(*specs): return [asyncio.create_task(job(n, d, f), name=f"job-{n}") for n, d, f in specs]
    ts = start((1, .001, False), (2, .003, False), (3, .005, False))
    done, pending = await asyncio.wait(ts, return_when=asyncio.FIRST_COMPLETED)
    print(names(done), names(pending))
    done, pending = await asyncio.wait(pending, timeout=.003)
    print(names(done), names(pending))
    done, pending = await asyncio.wait(ts)
    print(names(done), names(pending), type(done).__name__)
    ts = start((1, .001, False), (2, .002, True), (3, .01, False))
    done, pending = await asyncio.wait(ts, return_when=asyncio.FIRST_EXCEPTION)
    print(names(done), names(pending), [repr(t.exception()) for t in done if t.exception()])
    for t in pending: t.cancel()
    done, _ = await asyncio.wait(pending)
    print([t.cancelled() for t in done])
    for bad in ([], [job(1, 0)], 5):
        try: await asyncio.wait(bad)
        except (ValueError, TypeError) as e: print(type(e).__name__, e)
        if isinstance(bad, list) and bad: bad[0].close()
    t = start((1, 0, False))
    try: await asyncio.wait(t, return_when="nope")
    except ValueError as e: print(e)
    await asyncio.wait(t)
    out = []
    for f in asyncio.as_completed([job("c", .003), job("a", .001), job("b", .002)]):
        out.append(await f)
    print(out)
    try:
        for f in asyncio.as_completed(start((1, .001, False), (2, 10, False)), timeout=.005):
            print(await f)
    except TimeoutError as e: print("timeout", repr(e))
    results = []
    for f in asyncio.as_completed([job(1, .001), job(2, .002, True), job(3, .003)]):
        try: results.append(await f)
        except ValueError as e: results.append(repr(e))
    print(results)
asyncio.run(main())
