// Part of the module collections.abc: sequences, and which builtin types are what.

export const sequencesText = String.raw`
def _placed(sequence, at=0, stop=None):
    """Each place with its item, until the stop or the end."""
    while stop is None or at < stop:
        try:
            item = sequence[at]
        except IndexError:
            return
        yield at, item
        at += 1

def _no_place(self, index):
    raise IndexError

class Sequence(Reversible, Collection):
    __slots__ = ()
    __getitem__ = _open('Sequence', '__getitem__', _no_place)
    def __iter__(self):
        for _, item in _placed(self):
            yield item
    def __reversed__(self):
        for at in range(len(self) - 1, -1, -1):
            yield self[at]
    def __contains__(self, value):
        return any(_is_same(held, value) for held in self)
    def count(self, value):
        return sum(1 for held in self if _is_same(held, value))
    def index(self, value, start=0, stop=None):
        if start is not None and start < 0:
            start = max(start + len(self), 0)
        if stop is not None and stop < 0:
            stop += len(self)
        for at, held in _placed(self, start, stop):
            if _is_same(held, value):
                return at
        raise ValueError

class ByteString(Sequence):
    __slots__ = ()

class MutableSequence(Sequence):
    __slots__ = ()
    __setitem__, insert = (_open('MutableSequence', name, lambda self, index, value: _no_place(self, index)) for name in ('__setitem__', 'insert'))
    __delitem__ = _open('MutableSequence', '__delitem__', lambda self, index: _no_place(self, index))
    def append(self, value):
        self.insert(len(self), value)
    def extend(self, values):
        for value in list(values) if values is self else values:
            self.append(value)
    def __iadd__(self, values):
        self.extend(values)
        return self
    def pop(self, index=-1):
        taken = self[index]
        del self[index]
        return taken
    def remove(self, value):
        del self[self.index(value)]
    def clear(self):
        _exhaust(self.pop, IndexError)
    def reverse(self):
        size = len(self)
        for low, high in zip(range(size // 2), range(size - 1, -1, -1)):
            self[low], self[high] = self[high], self[low]

import collections as _collections
_keys, _values, _items = (type(view) for view in ({}.keys(), {}.values(), {}.items()))
for _promise, *_kinds in (
    (Sequence, tuple, str, range, memoryview), (ByteString, bytes, bytearray), (MutableSequence, list, bytearray, _collections.deque),
    (Mapping, type(type.__dict__)), (MutableMapping, dict), (KeysView, _keys), (ValuesView, _values), (ItemsView, _items),
    (Set, frozenset, _keys, _items), (MutableSet, set),
):
    for _kind in _kinds:
        _promise.register(_kind)

__all__ = ('Awaitable Coroutine AsyncIterable AsyncIterator AsyncGenerator Hashable Iterable Iterator Generator Reversible Sized Container Callable Collection '
           'Set MutableSet Mapping MutableMapping MappingView KeysView ItemsView ValuesView Sequence MutableSequence ByteString').split()
`;
