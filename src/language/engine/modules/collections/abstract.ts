// The module collections.abc, written in the language itself: what containers promise, and what follows from it.

import { defineSourceModule } from '../../runtime/modules.ts';

const checks = String.raw`
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

const sets = String.raw`
class Set(Collection):
    __slots__ = ()
    def __le__(self, other):
        if not isinstance(other, Set):
            return NotImplemented
        if len(self) > len(other):
            return False
        return all(element in other for element in self)
    def __lt__(self, other):
        if not isinstance(other, Set):
            return NotImplemented
        return len(self) < len(other) and self.__le__(other)
    def __ge__(self, other):
        if not isinstance(other, Set):
            return NotImplemented
        if len(self) < len(other):
            return False
        return all(element in self for element in other)
    def __gt__(self, other):
        if not isinstance(other, Set):
            return NotImplemented
        return len(self) > len(other) and self.__ge__(other)
    def __eq__(self, other):
        if not isinstance(other, Set):
            return NotImplemented
        return len(self) == len(other) and self.__le__(other)
    @classmethod
    def _from_iterable(cls, it):
        return cls(it)
    def __and__(self, other):
        if not isinstance(other, Iterable):
            return NotImplemented
        return self._from_iterable(value for value in other if value in self)
    __rand__ = __and__
    def isdisjoint(self, other):
        for value in other:
            if value in self:
                return False
        return True
    def __or__(self, other):
        if not isinstance(other, Iterable):
            return NotImplemented
        return self._from_iterable(value for part in (self, other) for value in part)
    __ror__ = __or__
    def __sub__(self, other):
        if not isinstance(other, Set):
            if not isinstance(other, Iterable):
                return NotImplemented
            other = self._from_iterable(other)
        return self._from_iterable(value for value in self if value not in other)
    def __rsub__(self, other):
        if not isinstance(other, Set):
            if not isinstance(other, Iterable):
                return NotImplemented
            other = self._from_iterable(other)
        return self._from_iterable(value for value in other if value not in self)
    def __xor__(self, other):
        if not isinstance(other, Set):
            if not isinstance(other, Iterable):
                return NotImplemented
            other = self._from_iterable(other)
        return (self - other) | (other - self)
    __rxor__ = __xor__
    def _hash(self):
        return hash(frozenset(self))

class MutableSet(Set):
    __slots__ = ()
    @abstractmethod
    def add(self, value):
        raise NotImplementedError
    @abstractmethod
    def discard(self, value):
        raise NotImplementedError
    def remove(self, value):
        if value not in self:
            raise KeyError(value)
        self.discard(value)
    def pop(self):
        for value in self:
            self.discard(value)
            return value
        raise KeyError
    def clear(self):
        try:
            while True:
                self.pop()
        except KeyError:
            pass
    def __ior__(self, it):
        for value in it:
            self.add(value)
        return self
    def __iand__(self, it):
        for value in (self - it):
            self.discard(value)
        return self
    def __ixor__(self, it):
        if it is self:
            self.clear()
        else:
            if not isinstance(it, Set):
                it = self._from_iterable(it)
            for value in it:
                if value in self:
                    self.discard(value)
                else:
                    self.add(value)
        return self
    def __isub__(self, it):
        if it is self:
            self.clear()
        else:
            for value in it:
                self.discard(value)
        return self
`;

const mappings = String.raw`
class Mapping(Collection):
    __slots__ = ()
    @abstractmethod
    def __getitem__(self, key):
        raise KeyError
    def get(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            return default
    def __contains__(self, key):
        try:
            self[key]
        except KeyError:
            return False
        return True
    def keys(self):
        return KeysView(self)
    def items(self):
        return ItemsView(self)
    def values(self):
        return ValuesView(self)
    def __eq__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        return dict(self.items()) == dict(other.items())
    __reversed__ = None

class MappingView(Sized):
    __slots__ = ('_mapping',)
    def __init__(self, mapping):
        self._mapping = mapping
    def __len__(self):
        return len(self._mapping)
    def __repr__(self):
        return '{0.__class__.__name__}({0._mapping!r})'.format(self)
    __class_getitem__ = _generic

class KeysView(MappingView, Set):
    __slots__ = ()
    @classmethod
    def _from_iterable(cls, it):
        return set(it)
    def __contains__(self, key):
        return key in self._mapping
    def __iter__(self):
        yield from self._mapping

class ItemsView(MappingView, Set):
    __slots__ = ()
    @classmethod
    def _from_iterable(cls, it):
        return set(it)
    def __contains__(self, item):
        key, value = item
        try:
            held = self._mapping[key]
        except KeyError:
            return False
        return held is value or held == value
    def __iter__(self):
        for key in self._mapping:
            yield (key, self._mapping[key])

class ValuesView(MappingView, Collection):
    __slots__ = ()
    def __contains__(self, value):
        for key in self._mapping:
            held = self._mapping[key]
            if held is value or held == value:
                return True
        return False
    def __iter__(self):
        for key in self._mapping:
            yield self._mapping[key]

class MutableMapping(Mapping):
    __slots__ = ()
    @abstractmethod
    def __setitem__(self, key, value):
        raise KeyError
    @abstractmethod
    def __delitem__(self, key):
        raise KeyError
    __marker = object()
    def pop(self, key, default=__marker):
        try:
            value = self[key]
        except KeyError:
            if default is self.__marker:
                raise
            return default
        else:
            del self[key]
            return value
    def popitem(self):
        for key in self:
            value = self[key]
            del self[key]
            return key, value
        raise KeyError
    def clear(self):
        try:
            while True:
                self.popitem()
        except KeyError:
            pass
    def update(self, other=(), /, **kwds):
        if isinstance(other, Mapping):
            for key in other:
                self[key] = other[key]
        elif hasattr(other, 'keys'):
            for key in other.keys():
                self[key] = other[key]
        else:
            for key, value in other:
                self[key] = value
        for key, value in kwds.items():
            self[key] = value
    def setdefault(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            self[key] = default
        return default
`;

const sequences = String.raw`
class Sequence(Reversible, Collection):
    __slots__ = ()
    @abstractmethod
    def __getitem__(self, index):
        raise IndexError
    def __iter__(self):
        at = 0
        try:
            while True:
                value = self[at]
                yield value
                at += 1
        except IndexError:
            return
    def __contains__(self, value):
        for held in self:
            if held is value or held == value:
                return True
        return False
    def __reversed__(self):
        for at in reversed(range(len(self))):
            yield self[at]
    def index(self, value, start=0, stop=None):
        if start is not None and start < 0:
            start = max(len(self) + start, 0)
        if stop is not None and stop < 0:
            stop += len(self)
        at = start
        while stop is None or at < stop:
            try:
                held = self[at]
            except IndexError:
                break
            if held is value or held == value:
                return at
            at += 1
        raise ValueError
    def count(self, value):
        return sum(1 for held in self if held is value or held == value)

class ByteString(Sequence):
    __slots__ = ()

class MutableSequence(Sequence):
    __slots__ = ()
    @abstractmethod
    def __setitem__(self, index, value):
        raise IndexError
    @abstractmethod
    def __delitem__(self, index):
        raise IndexError
    @abstractmethod
    def insert(self, index, value):
        raise IndexError
    def append(self, value):
        self.insert(len(self), value)
    def clear(self):
        try:
            while True:
                self.pop()
        except IndexError:
            pass
    def reverse(self):
        count = len(self)
        for at in range(count // 2):
            self[at], self[count - at - 1] = self[count - at - 1], self[at]
    def extend(self, values):
        if values is self:
            values = list(values)
        for value in values:
            self.append(value)
    def pop(self, index=-1):
        value = self[index]
        del self[index]
        return value
    def remove(self, value):
        del self[self.index(value)]
    def __iadd__(self, values):
        self.extend(values)
        return self

Set.register(frozenset)
Set.register(type({}.keys()))
Set.register(type({}.items()))
MutableSet.register(set)
KeysView.register(type({}.keys()))
ItemsView.register(type({}.items()))
ValuesView.register(type({}.values()))
Mapping.register(type(type.__dict__))
MutableMapping.register(dict)
Sequence.register(tuple)
Sequence.register(str)
Sequence.register(range)
Sequence.register(memoryview)
ByteString.register(bytes)
ByteString.register(bytearray)
MutableSequence.register(list)
MutableSequence.register(bytearray)
import collections as _collections
MutableSequence.register(_collections.deque)
MutableMapping.register(_collections.ChainMap)
__all__ = ['Awaitable', 'Coroutine', 'AsyncIterable', 'AsyncIterator', 'AsyncGenerator', 'Hashable', 'Iterable', 'Iterator', 'Generator', 'Reversible', 'Sized', 'Container', 'Callable', 'Collection', 'Set', 'MutableSet', 'Mapping', 'MutableMapping', 'MappingView', 'KeysView', 'ItemsView', 'ValuesView', 'Sequence', 'MutableSequence', 'ByteString']
`;

defineSourceModule('collections.abc', checks + sets + mappings + sequences);
