// Part of the module collections.abc: what one method promises, such as Iterable and Callable.

export const checksText = String.raw`
from abc import ABCMeta, abstractmethod

_nothing = object()
_generic = classmethod(type(list[int]))

def _like(made, owner, name):
    """The function, shown as a method of that class."""
    made.__name__ = name
    made.__qualname__ = owner + '.' + name
    return made

def _offers(kind, name):
    """Whether a class has the method; None in its place takes it away."""
    for base in kind.__mro__:
        names = base.__dict__
        if name in names:
            return names[name] is not None
    return False

def _promises(*names):
    """For an abstract class: every class with methods of these names counts as one of it."""
    def mark(owner):
        def hook(cls, other):
            if cls is owner:
                for name in names:
                    if not _offers(other, name):
                        return NotImplemented
                return True
            return NotImplemented
        owner.__subclasshook__ = classmethod(_like(hook, owner.__name__, '__subclasshook__'))
        return owner
    return mark

def _open(owner, name, made):
    """A method that a class has to write itself; what is here serves a call of super."""
    return abstractmethod(_like(made, owner, name))

def _zero(owner, name):
    return _open(owner, name, lambda self: 0)

def _empty(owner, name):
    return _open(owner, name, lambda self: (yield from ()))

def _raise(kind, fault, trace):
    if trace is None:
        raise kind if fault is None else fault
    raise (kind() if fault is None else fault).with_traceback(trace)

def _thrower(owner):
    def raising(self, typ, val=None, tb=None):
        _raise(typ, val, tb)
    return _like(raising, owner, 'throw')

def _closer(owner):
    def closing(self):
        try:
            self.throw(GeneratorExit)
        except (StopIteration, GeneratorExit):
            return
        raise RuntimeError(owner.lower() + ' ignored GeneratorExit')
    return _like(closing, owner, 'close')

@_promises('__len__')
class Sized(metaclass=ABCMeta):
    __slots__ = ()
    __len__ = _zero('Sized', '__len__')

@_promises('__contains__')
class Container(metaclass=ABCMeta):
    __slots__ = ()
    __class_getitem__ = _generic
    @abstractmethod
    def __contains__(self, x):
        return False

@_promises('__hash__')
class Hashable(metaclass=ABCMeta):
    __slots__ = ()
    __hash__ = _zero('Hashable', '__hash__')

@_promises('__call__')
class Callable(metaclass=ABCMeta):
    __slots__ = ()
    __class_getitem__ = _generic
    @abstractmethod
    def __call__(self, *args, **kwds):
        return False

@_promises('__iter__')
class Iterable(metaclass=ABCMeta):
    __slots__ = ()
    __class_getitem__ = _generic
    __iter__ = _empty('Iterable', '__iter__')

@_promises('__iter__', '__next__')
class Iterator(Iterable):
    __slots__ = ()
    def __iter__(self):
        return self
    @abstractmethod
    def __next__(self):
        raise StopIteration

@_promises('__iter__', '__next__', 'send', 'throw', 'close')
class Generator(Iterator):
    __slots__ = ()
    throw = abstractmethod(_thrower('Generator'))
    close = _closer('Generator')
    def __next__(self):
        return self.send(None)
    @abstractmethod
    def send(self, value):
        raise StopIteration

@_promises('__iter__', '__reversed__')
class Reversible(Iterable):
    __slots__ = ()
    __reversed__ = _empty('Reversible', '__reversed__')

@_promises('__iter__', '__len__', '__contains__')
class Collection(Sized, Iterable, Container):
    __slots__ = ()

@_promises('__await__')
class Awaitable(metaclass=ABCMeta):
    __slots__ = ()
    __class_getitem__ = _generic
    @abstractmethod
    def __await__(self):
        yield

@_promises('__await__', 'send', 'throw', 'close')
class Coroutine(Awaitable):
    __slots__ = ()
    throw = abstractmethod(_thrower('Coroutine'))
    close = _closer('Coroutine')
    @abstractmethod
    def send(self, value):
        raise StopIteration

@_promises('__aiter__')
class AsyncIterable(metaclass=ABCMeta):
    __slots__ = ()
    __class_getitem__ = _generic
    @abstractmethod
    def __aiter__(self):
        return self

@_promises('__aiter__', '__anext__')
class AsyncIterator(AsyncIterable):
    __slots__ = ()
    def __aiter__(self):
        return self
    @abstractmethod
    async def __anext__(self):
        raise StopAsyncIteration

@_promises('__aiter__', '__anext__', 'asend', 'athrow', 'aclose')
class AsyncGenerator(AsyncIterator):
    __slots__ = ()
    @abstractmethod
    async def asend(self, value):
        raise StopAsyncIteration
    @abstractmethod
    async def athrow(self, typ, val=None, tb=None):
        _raise(typ, val, tb)
    async def aclose(self):
        try:
            await self.athrow(GeneratorExit)
        except (StopAsyncIteration, GeneratorExit):
            return
        raise RuntimeError('asynchronous generator ignored GeneratorExit')
    async def __anext__(self):
        return await self.asend(None)
`;
