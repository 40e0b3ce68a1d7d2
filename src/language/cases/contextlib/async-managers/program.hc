import asyncio
from contextlib import asynccontextmanager, AsyncExitStack, aclosing, nullcontext, contextmanager, AbstractAsyncContextManager
@asynccontextmanager
async def acm(x):
    """adoc"""
    print("enter", x)
    await asyncio.sleep(0)
    try: yield x
    except ValueError as e: print("caught", e)
    finally: print("exit", x)
@contextmanager
def cm(x):
    print("sync enter", x); yield x; print("sync exit", x)
@asynccontextmanager
async def none():
    if 0: yield
@asynccontextmanager
async def two():
    yield 1
    yield 2
async def main():
    async with acm(1) as v: print(v)
    async with acm(2): raise ValueError("v")
    try:
        async with acm(3): raise KeyError("k")
    except KeyError as e: print("out", e)
    for bad in (none, two):
        try:
            async with bad(): pass
        except RuntimeError as e: print(e)
    @acm(5)
    async def decorated(a): return a
    print(await decorated("d"), acm.__name__, acm.__doc__)
    async with AsyncExitStack() as s:
        print(await s.enter_async_context(acm(6)), s.enter_context(cm(7)))
        async def callback(*a, **k): print("callback", a, k)
        s.push_async_callback(callback, 9, key=1)
        s.callback(print, "sync callback")
        async def leave(t, v, tb): print("leave", t); return True
        s.push_async_exit(leave)
        raise OSError("swallowed")
    class Gen:
        async def aclose(self): print("aclosed")
    async with aclosing(Gen()) as g: print(type(g).__name__)
    async def numbers():
        try:
            for i in range(5): yield i
        finally: print("numbers closed")
    async with aclosing(numbers()) as n:
        async for i in n:
            if i == 2: break
    print(i)
    async with nullcontext(3) as z: print(z)
    class A(AbstractAsyncContextManager):
        async def __aexit__(self, *a): print("A exit")
    async with A() as a: print(type(a).__name__)
    try:
        async with AsyncExitStack() as s: await s.enter_async_context(5)
    except TypeError as e: print(e)
    s = AsyncExitStack(); s.push_async_callback(callback, "moved"); t = s.pop_all(); await s.aclose(); await t.aclose()
asyncio.run(main())
