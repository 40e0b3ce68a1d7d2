// Part of the module collections.abc: what one method promises, such as Iterable and Callable.

export const checksText = String.raw`
from abc import ABCMeta, abstractmethod

def _has(cls, *names):
    for name in names:
        for base in cls.__mro__:
            if name in base.__dict__:
                if base.__dict__[name] is None:
                    return NotImplemented
                break
        else:
            return NotImplemented
    return True

def _made_of(owner, *names):
    def hook(cls, other):
        if cls is owner[0]:
            return _has(other, *names)
        return NotImplemented
    return classmethod(hook)

_generic = classmethod(type(list[int]))

class Awaitable(metaclass=ABCMeta):
    __slots__ = ()
    @abstractmethod
    def __await__(self):
        yield
    @classmethod
    def __subclasshook__(cls, other):
        return _has(other, '__await__') if cls is Awaitable else NotImplemented
    __class_getitem__ = _generic

class Coroutine(Awaitable):
    __slots__ = ()
    @abstractmethod
    def send(self, value):
        raise StopIteration
    @abstractmethod
    def throw(self, typ, val=None, tb=None):
        raise typ
    def close(self):
        try:
            self.throw(GeneratorExit)
        except (GeneratorExit, StopIteration):
            pass
        else:
            raise RuntimeError('coroutine ignored GeneratorExit')
    @classmethod
    def __subclasshook__(cls, other):
        return _has(other, '__await__', 'send', 'throw', 'close') if cls is Coroutine else NotImplemented

class AsyncIterable(metaclass=ABCMeta):
    __slots__ = ()
    @abstractmethod
    def __aiter__(self):
        return self
    @classmethod
    def __subclasshook__(cls, other):
        return _has(other, '__aiter__') if cls is AsyncIterable else NotImplemented
    __class_getitem__ = _generic

class AsyncIterator(AsyncIterable):
    __slots__ = ()
    @abstractmethod
    async def __anext__(self):
        raise StopAsyncIteration
    def __aiter__(self):
        return self
    @classmethod
    def __subclasshook__(cls, other):
        return _has(other, '__anext__', '__aiter__') if cls is AsyncIterator else NotImplemented

class AsyncGenerator(AsyncIterator):
    __slots__ = ()
    async def __anext__(self):
        return await self.asend(None)
    @abstractmethod
    async def asend(self, value):
        raise StopAsyncIteration
    @abstractmethod
    async def athrow(self, typ, val=None, tb=None):
        raise typ
    async def aclose(self):
        try:
            await self.athrow(GeneratorExit)
        except (GeneratorExit, StopAsyncIteration):
            pass
        else:
            raise RuntimeError('asynchronous generator ignored GeneratorExit')
    @classmethod
    def __subclasshook__(cls, other):
        return _has(other, '__aiter__', '__anext__', 'asend', 'athrow', 'aclose') if cls is AsyncGenerator else NotImplemented

class Hashable(metaclass=ABCMeta):
    __slots__ = ()
    @abstractmethod
    def __hash__(self):
        return 0
    @classmethod
    def __subclasshook__(cls, other):
        return _has(other, '__hash__') if cls is Hashable else NotImplemented

class Iterable(metaclass=ABCMeta):
    __slots__ = ()
    @abstractmethod
    def __iter__(self):
        while False:
            yield None
    @classmethod
    def __subclasshook__(cls, other):
        return _has(other, '__iter__') if cls is Iterable else NotImplemented
    __class_getitem__ = _generic

class Iterator(Iterable):
    __slots__ = ()
    @abstractmethod
    def __next__(self):
        raise StopIteration
    def __iter__(self):
        return self
    @classmethod
    def __subclasshook__(cls, other):
        return _has(other, '__iter__', '__next__') if cls is Iterator else NotImplemented

class Reversible(Iterable):
    __slots__ = ()
    @abstractmethod
    def __reversed__(self):
        while False:
            yield None
    @classmethod
    def __subclasshook__(cls, other):
        return _has(other, '__reversed__', '__iter__') if cls is Reversible else NotImplemented

class Generator(Iterator):
    __slots__ = ()
    def __next__(self):
        return self.send(None)
    @abstractmethod
    def send(self, value):
        raise StopIteration
    @abstractmethod
    def throw(self, typ, val=None, tb=None):
        if val is None:
            raise typ
        raise val
    def close(self):
        try:
            self.throw(GeneratorExit)
        except (GeneratorExit, StopIteration):
            pass
        else:
            raise RuntimeError('generator ignored GeneratorExit')
    @classmethod
    def __subclasshook__(cls, other):
        return _has(other, '__iter__', '__next__', 'send', 'throw', 'close') if cls is Generator else NotImplemented

class Sized(metaclass=ABCMeta):
    __slots__ = ()
    @abstractmethod
    def __len__(self):
        return 0
    @classmethod
    def __subclasshook__(cls, other):
        return _has(other, '__len__') if cls is Sized else NotImplemented

class Container(metaclass=ABCMeta):
    __slots__ = ()
    @abstractmethod
    def __contains__(self, x):
        return False
    @classmethod
    def __subclasshook__(cls, other):
        return _has(other, '__contains__') if cls is Container else NotImplemented
    __class_getitem__ = _generic

class Collection(Sized, Iterable, Container):
    __slots__ = ()
    @classmethod
    def __subclasshook__(cls, other):
        return _has(other, '__len__', '__iter__', '__contains__') if cls is Collection else NotImplemented

class Callable(metaclass=ABCMeta):
    __slots__ = ()
    @abstractmethod
    def __call__(self, *args, **kwds):
        return False
    @classmethod
    def __subclasshook__(cls, other):
        return _has(other, '__call__') if cls is Callable else NotImplemented
    __class_getitem__ = _generic
`;
