// Part of the module collections.abc: sequences, and which builtin types are what.

export const sequencesText = String.raw`
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
