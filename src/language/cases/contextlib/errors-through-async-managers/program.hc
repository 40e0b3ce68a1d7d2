import sys, asyncio
from contextlib import (contextmanager, asynccontextmanager, closing, aclosing, nullcontext, suppress, redirect_stdout,
                        redirect_stderr, ContextDecorator, AsyncContextDecorator, ExitStack, AsyncExitStack)
class T:
    async def aclose(self): print('aclose')
class OnlyEnter:
    async def __aenter__(self): return 1
async def amain():
    async def fail(): 1 / 0
    async def fail2(): [][1]
    async def saw(*a): print('saw', a[0])
    async def yes(*a): return True
    def aw(label, make):
        async def go():
            try: print(label, repr(await make()))
            except BaseException as e:
                chain = []
                while e is not None and len(chain) < 6:
                    chain.append((type(e).__name__, str(e), repr(e.__cause__), e.__suppress_context__)); e = e.__context__
                print(label, chain)
        return go()
    async def a1():
        async with AsyncExitStack() as s:
            print(s.push_async_callback(fail) is fail)
            s.callback(lambda: [][1])
            print(s.push_async_exit(saw) is saw)
            raise ValueError('v')
    await aw('a1', a1)
    async def a2():
        try: raise OSError('outer')
        except OSError:
            async with AsyncExitStack() as s:
                s.push_async_callback(fail)
                s.push_async_exit(yes)
                s.push_async_callback(fail2)
                s.push(lambda *a: False)
                raise ValueError('v')
        return 'end'
    await aw('a2', a2)
    async def a3():
        async with AsyncExitStack() as s:
            s.push_async_exit(yes); raise StopAsyncIteration('v')
        return 'a3'
    await aw('a3', a3)
    await aw('a4', lambda: AsyncExitStack().enter_async_context(5))
    await aw('a5', lambda: AsyncExitStack().enter_async_context(OnlyEnter()))
    class A:
        async def __aenter__(self): return 'ent'
        async def __aexit__(self, *a): print('A exit', a[0]); return True
    async def a6():
        async with AsyncExitStack() as s:
            print(await s.enter_async_context(A())); s.push_async_exit(A())
            raise ValueError
        return 'a6'
    await aw('a6', a6)
    s = AsyncExitStack(); s.push_async_exit(A()); t = s.pop_all(); await s.aclose(); await t.aclose(); print(type(t).__name__)
    async def a7():
        async with aclosing(T()) as t: raise ValueError('v')
    await aw('a7', a7)
    async with nullcontext(5) as n: print(n)
    print(await nullcontext().__aexit__(1, 2, 3))
    @asynccontextmanager
    async def atell(name, swallow=()):
        "atells"
        print('in', name)
        try: yield name
        except swallow as e: print('swallow', repr(e))
        finally: print('out', name)
    @asynccontextmanager
    async def anone():
        return
        yield
    @asynccontextmanager
    async def atwo(): yield 1; yield 2
    @asynccontextmanager
    async def astubborn():
        try: yield
        except ValueError: yield
    @asynccontextmanager
    async def areplaces(make):
        try: yield
        except BaseException as e: raise make() from e
    @asynccontextmanager
    async def aplain(): yield
    print(type(aplain()).__name__, atell.__doc__, atell('q').__doc__)
    for error in (ValueError('v'), StopIteration('s'), StopAsyncIteration('a'), RuntimeError('r')):
        for make in (anone, atwo, astubborn, aplain, lambda: areplaces(KeyError), lambda: areplaces(StopAsyncIteration), lambda: atell('t', Exception)):
            async def run():
                async with make(): raise error
                return 'swallowed'
            await aw(type(error).__name__, run)
            error.__traceback__ = None; error.__context__ = None; error.__cause__ = None
    for make in (anone, atwo, aplain):
        async def run():
            async with make() as v: return v
        await aw('quiet', run)
    g = aplain(); await g.__aenter__(); await aw('hand', lambda: g.__aexit__(ValueError, None, None))
    g = atell('h', ValueError); await g.__aenter__(); await aw('hand', lambda: g.__aexit__(ValueError, None, None))
    @atell('deco')
    async def w(a): return a
    print(await w(1), await w(2), w.__name__)
asyncio.run(amain())
