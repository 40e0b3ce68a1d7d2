import sys, asyncio
from contextlib import (contextmanager, asynccontextmanager, closing, aclosing, nullcontext, suppress, redirect_stdout,
                        redirect_stderr, ContextDecorator, AsyncContextDecorator, ExitStack, AsyncExitStack)
def show(label, work):
    try: print(label, repr(work()))
    except BaseException as e:
        chain = []
        while e is not None and len(chain) < 6:
            chain.append((type(e).__name__, str(e), repr(e.__cause__), e.__suppress_context__)); e = e.__context__
        print(label, chain)
@contextmanager
def tell(name, swallow=()):
    "tells"
    print('in', name)
    try: yield name
    except swallow as e: print('swallow', repr(e))
    finally: print('out', name)
print(tell.__name__, tell.__doc__, tell.__wrapped__.__name__, type(tell('a')).__name__, type(tell('a')).__module__, tell('a').__doc__)
m = tell('x'); print(m.func.__name__, m.args, m.kwds, type(m.gen).__name__)
print(tell('x', swallow=1).kwds)
def second():
    m = tell('twice')
    with m: pass
    with m: pass
show('second', second)
@contextmanager
def none():
    return
    yield
@contextmanager
def two(): yield 1; yield 2
@contextmanager
def stubborn():
    try: yield
    except ValueError: yield
@contextmanager
def replaces(make, cause=True):
    try: yield
    except BaseException as e:
        if cause: raise make() from e
        raise make()
@contextmanager
def plain(): yield
@contextmanager
def runtime_from():
    try: yield
    except StopAsyncIteration as e: raise RuntimeError('own') from e
def body(make, error):
    def run():
        with make(): raise error
        return 'swallowed'
    return run
for error in (ValueError('v'), StopIteration('s'), StopAsyncIteration('a'), RuntimeError('r'), GeneratorExit('g'), KeyboardInterrupt('k'), SystemExit(3)):
    for make in (none, two, stubborn, plain, lambda: replaces(KeyError), lambda: replaces(KeyError, False), lambda: replaces(StopIteration), runtime_from, lambda: tell('t', Exception), lambda: tell('t', BaseException)):
        show(type(error).__name__, body(make, error))
        error.__traceback__ = None; error.__context__ = None; error.__cause__ = None
def quiet(make):
    def run():
        with make() as v: return v
    return run
for make in (none, two, stubborn, plain): show('quiet', quiet(make))
def inside_handler():
    try: raise OSError('outer')
    except OSError:
        with none(): pass
show('inside handler', inside_handler)
def inside_handler2():
    try: raise OSError('outer')
    except OSError:
        with two(): pass
show('inside handler2', inside_handler2)
# by hand
g = plain(); g.__enter__(); show('by hand', lambda: g.__exit__(ValueError, None, None))
g = tell('h', ValueError); g.__enter__(); show('by hand', lambda: g.__exit__(ValueError, None, None))
g = plain(); g.__enter__(); show('none', lambda: g.__exit__(None, None, None))
@tell('deco')
def work(a, *, b=2):
    "doc"
    return a * b
print(work(2), work(2, b=5), work.__name__, work.__doc__)
class D(ContextDecorator):
    def __enter__(self): print('D in'); return self
    def __exit__(self, *a): print('D out', a[0]); return True
@D()
def bad(): raise ValueError('x')
print(bad())
class AD(AsyncContextDecorator):
    async def __aenter__(self): print('AD in'); return self
    async def __aexit__(self, *a): print('AD out', a[0]); return True
@AD()
async def abad(): raise ValueError('x')
print(asyncio.run(abad()), abad.__name__)
class T:
    def close(self): print('close'); return True
    async def aclose(self): print('aclose'); return True
def cl():
    with closing(T()) as t: raise ValueError('v')
show('closing', cl)
print(type(closing(thing=T()).thing).__name__, nullcontext(enter_result=4).enter_result, nullcontext().__exit__(1, 2, 3), closing(T()).__exit__())
show('closing 5', lambda: closing(5).__exit__())
show('suppress', lambda: suppress(ValueError).__exit__(KeyError, None, None))
show('suppress', lambda: suppress(ValueError).__exit__(None, None, None))
show('suppress', lambda: suppress(LookupError).__exit__(KeyError, None, None))
show('suppress', lambda: suppress(ValueError).__enter__())
show('suppress5', lambda: suppress(5).__exit__(KeyError, None, None))
class F:
    def __init__(self): self.t = []
    def write(self, x): self.t.append(x)
    def flush(self): pass
f, h = F(), F()
r = redirect_stdout(f)
with r as q:
    print('a')
    with r: print('b')
    with redirect_stdout(new_target=h): print('c')
    print(q is f)
print(f.t, h.t)
e = F()
with redirect_stderr(e): print('err', file=sys.stderr)
print(e.t)
# stacks
def st():
    with ExitStack() as s:
        s.callback(lambda: 1 / 0)
        s.callback(lambda: [][1])
        s.push(lambda *a: print('saw', a[0]))
        s.enter_context(tell('s'))
        raise ValueError('v')
show('stack', st)
def st2():
    try: raise OSError('outer')
    except OSError:
        with ExitStack() as s:
            s.callback(lambda: 1 / 0)
            s.push(lambda *a: True)
            s.callback(lambda: [][1])
            raise ValueError('v')
show('stack2', st2)
def st3():
    try: raise OSError('outer')
    except OSError:
        with ExitStack() as s:
            s.push(lambda *a: True)
            s.callback(lambda: [][1])
show('stack3', st3)
def st4():
    def inner():
        try: raise KeyError('k')
        except KeyError: raise TypeError('t')
    with ExitStack() as s:
        s.callback(inner); s.callback(inner)
        raise StopIteration('v')
show('stack4', st4)
def st5():
    with ExitStack() as s:
        s.push(lambda *a: False)
        raise StopIteration('v')
show('stack5', st5)
def st6():
    with ExitStack() as s:
        def r(*a): raise a[1]
        s.push(r); s.push(r)
        raise KeyError('v')
show('stack6', st6)
def st7():
    with ExitStack() as s:
        s.push(lambda *a: True)
        def stop(): raise StopIteration('q')
        s.callback(stop)
        return 'ret'
show('stack7', st7)
s = ExitStack(); print(s.push(print) is print, s.callback(len, 'a') is len, s.enter_context(nullcontext(7)))
show('nothing', lambda: ExitStack().__exit__(None, None, None))
show('nothing', lambda: ExitStack().__exit__(ValueError, ValueError('a'), None))
show('t', lambda: ExitStack().enter_context(5))
class OnlyEnter:
    def __enter__(self): return 1
    async def __aenter__(self): return 1
show('t', lambda: ExitStack().enter_context(OnlyEnter()))
show('t', lambda: AsyncExitStack().enter_context(OnlyEnter()))
class CM:
    def __enter__(self): raise KeyError('entering')
    def __exit__(self, *a): print('CM exit', a[0]); return True
show('t', lambda: ExitStack().enter_context(CM()))
def st8():
    with ExitStack() as s:
        print(type(s.push(CM())).__name__)
        raise ValueError
show('st8', st8)
class Sub(ExitStack): pass
s = Sub(); s.callback(print, 'cb'); t = s.pop_all(); print(type(t).__name__); s.close(); t.close()
show('close', lambda: t.close())
show('kw', lambda: ExitStack().callback(print, callback=1))
show('nokw', lambda: ExitStack().callback())
