// The module contextlib, written in the language itself.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('contextlib', String.raw`
import sys
from functools import update_wrapper

__all__ = ['asynccontextmanager', 'contextmanager', 'closing', 'nullcontext', 'AbstractContextManager', 'AbstractAsyncContextManager', 'AsyncExitStack',
           'ContextDecorator', 'AsyncContextDecorator', 'ExitStack', 'redirect_stdout', 'redirect_stderr', 'suppress', 'aclosing']

class AbstractContextManager:
    def __enter__(self):
        return self
    def __exit__(self, exc_type, exc_value, traceback):
        return None

class AbstractAsyncContextManager:
    async def __aenter__(self):
        return self
    async def __aexit__(self, exc_type, exc_value, traceback):
        return None

class _Renewable:
    # A decorated function asks for a manager at each call. Most managers can be entered again.
    def _renewed(self):
        return self

class ContextDecorator(_Renewable):
    def __call__(self, func):
        def guarded(*args, **kwds):
            with self._renewed():
                return func(*args, **kwds)
        return update_wrapper(guarded, func)

class AsyncContextDecorator(_Renewable):
    def __call__(self, func):
        async def guarded(*args, **kwds):
            async with self._renewed():
                return await func(*args, **kwds)
        return update_wrapper(guarded, func)

_nothing = object()

class _OverGenerator(_Renewable):
    # Enters by the first step of a generator and leaves by its second.
    _end = StopIteration
    _hidden = StopIteration
    def __init__(self, func, args, kwds):
        self.gen = func(*args, **kwds)
        self.func, self.args, self.kwds = func, args, kwds
        self.__doc__ = getattr(func, '__doc__', None) or type(self).__doc__
    def _renewed(self):
        return type(self)(self.func, self.args, self.kwds)
    def _begun(self):
        del self.args, self.kwds, self.func
        return self.gen
    def _left(self, given):
        if given is not _nothing:
            raise RuntimeError("generator didn't stop")
        return False
    def _swallows(self, raised, thrown, traceback):
        # A generator that lets an end of iteration through shows it as the cause of a RuntimeError:
        # then, too, the error of the block goes on as it was.
        hides = isinstance(raised, RuntimeError) and isinstance(thrown, self._hidden) and raised.__cause__ is thrown
        if hides or raised is thrown:
            thrown.__traceback__ = traceback
            return False
        if not isinstance(raised, self._end):
            raise
        return True

class _GeneratorContextManager(_OverGenerator, AbstractContextManager, ContextDecorator):
    def __enter__(self):
        steps = self._begun()
        try:
            return next(steps)
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None
    def __exit__(self, exc_type, exc_value, traceback):
        if exc_type is None:
            return self._left(next(self.gen, _nothing))
        thrown = exc_type() if exc_value is None else exc_value
        try:
            self.gen.throw(exc_type, thrown, traceback)
        except BaseException as raised:
            return self._swallows(raised, thrown, traceback)
        raise RuntimeError("generator didn't stop after throw()")

class _AsyncGeneratorContextManager(_OverGenerator, AbstractAsyncContextManager, AsyncContextDecorator):
    _end = StopAsyncIteration
    _hidden = StopIteration, StopAsyncIteration
    async def __aenter__(self):
        steps = self._begun()
        try:
            return await anext(steps)
        except StopAsyncIteration:
            raise RuntimeError("generator didn't yield") from None
    async def __aexit__(self, exc_type, exc_value, traceback):
        if exc_type is None:
            return self._left(await anext(self.gen, _nothing))
        thrown = exc_type() if exc_value is None else exc_value
        try:
            await self.gen.athrow(exc_type, thrown, traceback)
        except BaseException as raised:
            return self._swallows(raised, thrown, traceback)
        raise RuntimeError("generator didn't stop after athrow()")

def _making(manager, func):
    return update_wrapper(lambda *args, **kwds: manager(func, args, kwds), func)

def contextmanager(func):
    return _making(_GeneratorContextManager, func)

def asynccontextmanager(func):
    return _making(_AsyncGeneratorContextManager, func)

class _Closing:
    def __init__(self, thing):
        self.thing = thing

class closing(_Closing, AbstractContextManager):
    def __exit__(self, *exc_info):
        self.thing.close()
    def __enter__(self):
        return self.thing

class aclosing(_Closing, AbstractAsyncContextManager):
    async def __aexit__(self, *exc_info):
        await self.thing.aclose()
    async def __aenter__(self):
        return self.thing

class _Redirection(AbstractContextManager):
    def __init__(self, new_target):
        self._target = new_target
        self._replaced = []
    def _swap(self, stream):
        before = getattr(sys, self._name)
        setattr(sys, self._name, stream)
        return before
    def __enter__(self):
        self._replaced.append(self._swap(self._target))
        return self._target
    def __exit__(self, exctype, excinst, exctb):
        self._swap(self._replaced.pop())

class redirect_stdout(_Redirection):
    _name = 'stdout'

class redirect_stderr(_Redirection):
    _name = 'stderr'

class suppress(AbstractContextManager):
    def __init__(self, *exceptions):
        self._exceptions = exceptions
    def __exit__(self, exctype, excinst, exctb):
        return exctype is not None and issubclass(exctype, self._exceptions)
    def __enter__(self):
        return None

class nullcontext(AbstractContextManager, AbstractAsyncContextManager):
    def __enter__(self):
        return self.enter_result
    async def __aenter__(self):
        return self.enter_result
    def __init__(self, enter_result=None):
        self.enter_result = enter_result

def _ways(cm, into, out, kind):
    cls = type(cm)
    try:
        return getattr(cls, into), getattr(cls, out)
    except AttributeError:
        raise TypeError(f"'{cls.__module__}.{cls.__qualname__}' object does not support the {kind} protocol") from None

def _leaving(leave, manager):
    return lambda *details: leave(manager, *details)

class _Unwinding:
    # What the callbacks of a stack have made, so far, of the error that ended its block.
    def __init__(self, error, outer):
        self.error, self.outer = error, outer
        self.came_with_error = error is not None
        self.is_swallowed = self.is_raised_anew = False
    def details(self):
        error = self.error
        return (None, None, None) if error is None else (type(error), error, error.__traceback__)
    def swallow(self):
        self.error = None
        self.is_swallowed, self.is_raised_anew = True, False
    def replace(self, error):
        # The link that nested with statements would have made: under the oldest error raised since.
        last = error
        while (context := last.__context__) is not None and context is not self.error:
            if context is self.outer:
                last.__context__ = self.error
                break
            last = context
        self.error, self.is_raised_anew = error, True
    def end(self):
        if not self.is_raised_anew:
            return self.came_with_error and self.is_swallowed
        context = self.error.__context__
        try:
            raise self.error
        finally:
            self.error.__context__ = context

class _BaseExitStack:
    def __init__(self):
        self._exits = []
    def pop_all(self):
        taken = type(self)()
        taken._exits, self._exits = self._exits, taken._exits
        return taken
    def _keep(self, leave, is_awaited=False):
        self._exits.append((leave, is_awaited))
    def _keep_exit_of(self, exit, name, is_awaited=False):
        leave = getattr(type(exit), name, None)
        self._keep(exit if leave is None else _leaving(leave, exit), is_awaited)
        return exit
    def push(self, exit):
        return self._keep_exit_of(exit, '__exit__')
    def enter_context(self, cm):
        enter, leave = _ways(cm, '__enter__', '__exit__', 'context manager')
        result = enter(cm)
        self._keep(_leaving(leave, cm))
        return result
    def callback(self, callback, /, *args, **kwds):
        def leave(*details):
            callback(*args, **kwds)
        self._keep(leave)
        return callback

class ExitStack(_BaseExitStack, AbstractContextManager):
    def __exit__(self, *exc_details):
        unwinding = _Unwinding(exc_details[1], sys.exception())
        while self._exits:
            leave, _ = self._exits.pop()
            try:
                if leave(*unwinding.details()):
                    unwinding.swallow()
            except BaseException as error:
                unwinding.replace(error)
        return unwinding.end()
    def close(self):
        self.__exit__(None, None, None)

class AsyncExitStack(_BaseExitStack, AbstractAsyncContextManager):
    def push_async_exit(self, exit):
        return self._keep_exit_of(exit, '__aexit__', True)
    async def enter_async_context(self, cm):
        enter, leave = _ways(cm, '__aenter__', '__aexit__', 'asynchronous context manager')
        result = await enter(cm)
        self._keep(_leaving(leave, cm), True)
        return result
    def push_async_callback(self, callback, /, *args, **kwds):
        async def leave(*details):
            await callback(*args, **kwds)
        self._keep(leave, True)
        return callback
    async def __aexit__(self, *exc_details):
        unwinding = _Unwinding(exc_details[1], sys.exception())
        while self._exits:
            leave, is_awaited = self._exits.pop()
            try:
                answer = leave(*unwinding.details())
                if await answer if is_awaited else answer:
                    unwinding.swallow()
            except BaseException as error:
                unwinding.replace(error)
        return unwinding.end()
    async def aclose(self):
        await self.__aexit__(None, None, None)
`);
