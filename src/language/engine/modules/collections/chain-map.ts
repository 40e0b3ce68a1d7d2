// collections.ChainMap, written in the language itself, for programs extend it: several mappings read as one.
// Only the first of them is changed.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('collections._chain', String.raw`
from collections.abc import Mapping, MutableMapping

class ChainMap(MutableMapping):
    def __init__(self, *maps):
        self.maps = list(maps) or [{}]

    def __getitem__(self, key):
        # Asked, not looked up first: a mapping may make the value of a key that it does not hold.
        for holder in self.maps:
            try:
                value = holder[key]
            except KeyError:
                continue
            return value
        return self.__missing__(key)

    def __missing__(self, key):
        raise KeyError(key)

    def get(self, key, default=None):
        if key not in self:
            return default
        return self[key]

    def __contains__(self, key):
        return any(key in mapping for mapping in self.maps)

    def __bool__(self):
        return any(self.maps)

    def _merged(self):
        """All keys, those of the last mapping first."""
        return {key: None for mapping in reversed(self.maps) for key in mapping}

    def __len__(self):
        return len(self._merged())

    def __iter__(self):
        return iter(self._merged())

    def __repr__(self):
        try:
            return f'{self.__class__.__name__}({", ".join(map(repr, self.maps))})'
        except RecursionError:
            return f'{self.__class__.__name__}(...)'

    @classmethod
    def fromkeys(cls, iterable, *args):
        return cls(dict.fromkeys(iterable, *args))

    def copy(self):
        return self.__class__(self.maps[0].copy(), *self.maps[1:])

    __copy__ = copy

    def new_child(self, m=None, **kwargs):
        first = {} if m is None else m
        if kwargs:
            first.update(kwargs)
        return self.__class__(first, *self.maps)

    @property
    def parents(self):
        return self.__class__(*self.maps[1:])

    def __setitem__(self, key, value):
        self.maps[0][key] = value

    def _refuse(self, key):
        raise KeyError(f'Key not found in the first mapping: {key!r}')

    def __delitem__(self, key):
        try:
            del self.maps[0][key]
        except KeyError:
            self._refuse(key)

    def pop(self, key, *args):
        try:
            return self.maps[0].pop(key, *args)
        except KeyError:
            self._refuse(key)

    def popitem(self):
        try:
            return self.maps[0].popitem()
        except KeyError:
            raise KeyError('No keys found in the first mapping.')

    def __or__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        made = self.copy()
        made |= other
        return made

    def __ior__(self, other):
        first = self.maps[0]
        first.update(other)
        return self

    def clear(self):
        first = self.maps[0]
        first.clear()

    def __ror__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        made = dict(other)
        for mapping in reversed(self.maps):
            made.update(mapping)
        return self.__class__(made)

ChainMap.__module__ = 'collections'
`);
