import asyncio
async def sleeper(name):
    try:
        print(name, "sleeps")
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        print(name, "cancelled", e.args)
        raise
    finally:
        print(name, "cleans up")
async def refuses():
    for i in range(2):
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            print("refused", i)
    return "survived"
async def main():
    t = asyncio.create_task(sleeper("a"))
    await asyncio.sleep(0)
    print(t.cancel(), t.cancelled(), t.cancelling())
    try:
        await t
    except asyncio.CancelledError as e:
        print("await", e.args, t.cancelled(), t.done(), t.cancel())
    t = asyncio.create_task(sleeper("b"))
    t.cancel("before start")
    try:
        await t
    except asyncio.CancelledError as e:
        print("never ran", e.args)
    t = asyncio.create_task(sleeper("m"))
    await asyncio.sleep(0)
    t.cancel("with message")
    try:
        await t
    except asyncio.CancelledError as e:
        print(e.args)
    r = asyncio.create_task(refuses())
    await asyncio.sleep(0); r.cancel(); await asyncio.sleep(0); r.cancel()
    print(await r, r.cancelled(), r.cancelling(), r.uncancel())
    try:
        t.result()
    except asyncio.CancelledError as e: print("result", repr(e))
    try:
        t.exception()
    except asyncio.CancelledError as e: print("exception", repr(e))
    async def self_cancel():
        asyncio.current_task().cancel()
        print("still here")
        await asyncio.sleep(0)
        print("not here")
    s = asyncio.create_task(self_cancel())
    try: await s
    except asyncio.CancelledError: print("self", s.cancelled())
    async def inner(): await asyncio.sleep(10)
    async def outer():
        try: await asyncio.create_task(inner())
        except asyncio.CancelledError: print("outer told"); raise
    o = asyncio.create_task(outer())
    await asyncio.sleep(0); await asyncio.sleep(0)
    o.cancel()
    print(await asyncio.gather(o, return_exceptions=True))
    sh = asyncio.create_task(sleeper("shielded"))
    async def guard(): return await asyncio.shield(sh)
    g = asyncio.create_task(guard())
    await asyncio.sleep(0); await asyncio.sleep(0)
    g.cancel()
    try: await g
    except asyncio.CancelledError: print("guard cancelled", sh.done())
    sh.cancel()
    await asyncio.wait([sh])
    print(issubclass(asyncio.CancelledError, Exception), asyncio.CancelledError.__mro__[1].__name__)
asyncio.run(main())
async def left():
    asyncio.create_task(sleeper("left over"))
    await asyncio.sleep(0)
    return "main ends"
print(asyncio.run(left()))
