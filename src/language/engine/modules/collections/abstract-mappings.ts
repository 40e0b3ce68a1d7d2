// Part of the module collections.abc: mappings and their views.

export const mappingsText = String.raw`
def _read(mapping, key):
    """What is kept under the key, or _nothing."""
    try:
        return mapping[key]
    except KeyError:
        return _nothing

def _is_same(held, value):
    return held is value or held == value

class MappingView(Sized):
    __slots__ = ('_mapping',)
    __class_getitem__ = _generic
    def __init__(self, mapping):
        self._mapping = mapping
    def __repr__(self):
        return f'{self.__class__.__name__}({self._mapping!r})'
    def __len__(self):
        return len(self._mapping)

class ValuesView(MappingView, Collection):
    __slots__ = ()
    def __contains__(self, value):
        held = self._mapping
        return any(_is_same(held[key], value) for key in held)
    def __iter__(self):
        held = self._mapping
        for key in held:
            yield held[key]

_plain_set = classmethod(_like(lambda cls, it: set(it), 'KeysView', '_from_iterable'))

class KeysView(MappingView, Set):
    __slots__ = ()
    _from_iterable = _plain_set
    def __iter__(self):
        yield from self._mapping
    def __contains__(self, key):
        return key in self._mapping

class ItemsView(MappingView, Set):
    __slots__ = ()
    _from_iterable = _plain_set
    def __contains__(self, item):
        key, value = item
        held = _read(self._mapping, key)
        return held is not _nothing and _is_same(held, value)
    def __iter__(self):
        held = self._mapping
        for key in held:
            yield key, held[key]

class Mapping(Collection):
    __slots__ = ()
    __reversed__ = None
    @abstractmethod
    def __getitem__(self, key):
        raise KeyError
    def __eq__(self, other):
        return dict(self.items()) == dict(other.items()) if isinstance(other, Mapping) else NotImplemented
    def __contains__(self, key):
        return _read(self, key) is not _nothing
    def get(self, key, default=None):
        held = _read(self, key)
        return default if held is _nothing else held
    def values(self):
        return ValuesView(self)
    def keys(self):
        return KeysView(self)
    def items(self):
        return ItemsView(self)

class MutableMapping(Mapping):
    __slots__ = ()
    @abstractmethod
    def __delitem__(self, key):
        raise KeyError
    @abstractmethod
    def __setitem__(self, key, value):
        raise KeyError
    def setdefault(self, key, default=None):
        held = _read(self, key)
        if held is not _nothing:
            return held
        self[key] = default
        return default
    def pop(self, key, default=_nothing):
        held = self[key] if default is _nothing else _read(self, key)
        if held is _nothing:
            return default
        del self[key]
        return held
    def popitem(self):
        key = next(iter(self), _nothing)
        if key is _nothing:
            raise KeyError
        pair = key, self[key]
        del self[key]
        return pair
    def clear(self):
        _exhaust(self.popitem, KeyError)
    def update(self, other=(), /, **kwds):
        pairs = other
        if isinstance(other, Mapping) or hasattr(other, 'keys'):
            names = other if isinstance(other, Mapping) else other.keys()
            pairs = ((key, other[key]) for key in names)
        for part in (pairs, kwds.items()):
            for key, value in part:
                self[key] = value
`;
