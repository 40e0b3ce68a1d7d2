import asyncio
async def v(x):
    await asyncio.sleep(0)
    return x
print(asyncio.run(v(1)))
try: asyncio.get_running_loop()
except RuntimeError as e: print(e)
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(loop.run_until_complete(v(2)), loop.is_running(), loop.is_closed())
print(asyncio.get_event_loop() is loop)
def tick(n):
    print("tick", n)
    if n: loop.call_soon(tick, n - 1)
    else: loop.stop()
loop.call_soon(tick, 2)
loop.run_forever()
order = []
t0 = loop.time()
loop.call_at(t0 + .003, order.append, "at3"); loop.call_later(.001, order.append, "at1"); loop.call_later(.005, loop.stop)
loop.run_forever(); print(order, loop.time() > t0)
fut = loop.create_future(); loop.call_soon(fut.set_result, "set")
print(loop.run_until_complete(fut))
async def boom(): raise ValueError("boom")
try: loop.run_until_complete(boom())
except ValueError as e: print(e)
async def inside():
    try: asyncio.run(v(1))
    except RuntimeError as e: print(e)
    try: loop.run_until_complete(v(1))
    except RuntimeError as e: print(e)
    print(asyncio.get_running_loop() is loop, asyncio.get_event_loop() is loop, loop.is_running())
loop.run_until_complete(inside())
loop.close(); print(loop.is_closed())
for call in (lambda: loop.call_soon(print), lambda: loop.run_until_complete(None)):
    try: call()
    except RuntimeError as e: print(e)
try: asyncio.run(5)
except ValueError as e: print(e)
with asyncio.Runner() as runner:
    print(runner.run(v("runner")), runner.run(v("again")))
    print(runner.get_loop().is_closed())
handled = []
async def main():
    l = asyncio.get_running_loop()
    l.set_exception_handler(lambda loop, ctx: handled.append((ctx["message"][:21], repr(ctx["exception"]))))
    l.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
asyncio.run(main()); print(handled)
async def gens():
    async def g():
        try:
            yield 1
        finally:
            print("generator closed")
    it = g()
    print(await it.__anext__())
    global keep; keep = it
asyncio.run(gens())
try:
    asyncio.run(boom())
except ValueError as e: print("run raises", e)
async def exits(): raise SystemExit(3)
try: asyncio.run(exits())
except SystemExit as e: print("exit", e.code)
