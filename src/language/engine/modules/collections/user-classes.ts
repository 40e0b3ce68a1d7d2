// UserDict, UserList and UserString, written in the language itself: containers around one of the builtin ones, to extend.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('collections._user', String.raw`
from collections.abc import MutableMapping, MutableSequence, Sequence
from operator import eq, ge, gt, le, lt

def _plain(value, kind):
    """The builtin value inside one of that kind; any other value as it is."""
    return value.data if isinstance(value, kind) else value

def _named(function, kind, name):
    function.__name__ = name
    function.__qualname__ = kind + '.' + name
    return function

def _asking(kind, ask):
    """The method that lets a builtin function answer for the data: __len__ for len."""
    return _named(lambda self: ask(self.data), kind, '__' + ask.__name__ + '__')

def _copier(kind):
    def twin(self):
        made = self.__class__.__new__(self.__class__)
        made.__dict__.update(self.__dict__, data=self.__dict__['data'].copy())
        return made
    return _named(twin, kind, '__copy__')

def _repeaters(kind):
    def repeated(self, n):
        return self.__class__(self.data * n)
    return [_named(repeated, kind, '__mul__')] * 2

def _merged(self, left, right):
    if not all(isinstance(part, (dict, UserDict)) for part in (left, right)):
        return NotImplemented
    return self.__class__(_plain(left, UserDict) | _plain(right, UserDict))

class UserDict(MutableMapping):
    def __init__(self, dict=None, /, **kwargs):
        self.data = {}
        for entries in (dict, kwargs or None):
            if entries is not None:
                self.update(entries)
    __len__, __iter__, __repr__ = (_asking('UserDict', ask) for ask in (len, iter, repr))
    __copy__ = _copier('UserDict')
    def __contains__(self, key):
        return key in self.data
    def __getitem__(self, key):
        data = self.data
        if key in data:
            return data[key]
        missing = getattr(self.__class__, '__missing__', None)
        if missing is None:
            raise KeyError(key)
        return missing(self, key)
    def __delitem__(self, key):
        del self.data[key]
    def __setitem__(self, key, item):
        self.data[key] = item
    def __or__(self, other):
        return _merged(self, self, other)
    def __ror__(self, other):
        return _merged(self, other, self)
    def __ior__(self, other):
        self.data |= _plain(other, UserDict)
        return self
    @classmethod
    def fromkeys(cls, iterable, value=None):
        made = cls()
        for key in iterable:
            made[key] = value
        return made
    def copy(self):
        if self.__class__ is UserDict:
            return UserDict(self.data.copy())
        made = self.__copy__()
        made.data = {}
        made.update(self)
        return made

class UserList(MutableSequence):
    __hash__ = None
    def __init__(self, initlist=None):
        self.data = [] if initlist is None else list(_plain(initlist, UserList))
    __len__, __repr__ = (_asking('UserList', ask) for ask in (len, repr))
    __copy__ = _copier('UserList')
    def __contains__(self, item):
        return item in self.data
    def __getitem__(self, i):
        found = self.data[i]
        return self.__class__(found) if isinstance(i, slice) else found
    def __delitem__(self, i):
        del self.data[i]
    def __setitem__(self, i, item):
        self.data[i] = item
    def __add__(self, other):
        return self.__class__(self.data + list(_plain(other, UserList)))
    def __radd__(self, other):
        return self.__class__(list(_plain(other, UserList)) + self.data)
    def __iadd__(self, other):
        self.data.extend(_plain(other, UserList))
        return self
    def __imul__(self, n):
        self.data *= n
        return self
    __mul__, __rmul__ = _repeaters('UserList')
    def index(self, item, *args):
        return self.data.index(item, *args)
    def count(self, item):
        return self.data.count(item)
    def copy(self):
        return self.__class__(self)
    def insert(self, i, item):
        self.data.insert(i, item)
    def append(self, item):
        self.data.append(item)
    def extend(self, other):
        self.data.extend(_plain(other, UserList))
    def pop(self, i=-1):
        return self.data.pop(i)
    def clear(self):
        self.data.clear()
    def remove(self, item):
        self.data.remove(item)
    def sort(self, /, *args, **kwds):
        self.data.sort(*args, **kwds)
    def reverse(self):
        self.data.reverse()

class UserString(Sequence):
    maketrans = str.maketrans
    def __init__(self, seq):
        self.data = str(_plain(seq, UserString))
    __len__, __hash__, __str__, __repr__, __int__, __float__, __complex__ = (_asking('UserString', ask) for ask in (len, hash, str, repr, int, float, complex))
    def __contains__(self, char):
        return _plain(char, UserString) in self.data
    def __getitem__(self, index):
        return self.__class__(self.data[index])
    __mul__, __rmul__ = _repeaters('UserString')
    def __add__(self, other):
        return self.__class__(self.data + str(other))
    def __mod__(self, args):
        return self.__class__(self.data % args)
    def __radd__(self, other):
        return self.__class__(str(other) + self.data)
    def __rmod__(self, template):
        return self.__class__(str(template) % self)

def _comparing(cls, compare):
    return lambda self, other: compare(self.data, _plain(other, cls))

def _passed_on(name, is_wrapped):
    """The method of str with that name; its text becomes a UserString again where that is asked for."""
    def method(self, *args, **kwargs):
        found = getattr(self.data, name)(*[_plain(arg, UserString) for arg in args], **kwargs)
        return self.__class__(found) if is_wrapped else found
    return method

def _add(cls, name, method):
    setattr(cls, name, _named(method, cls.__name__, name))

for _cls in (UserList, UserString):
    for _compare in (eq, lt, le, gt, ge):
        _add(_cls, '__' + _compare.__name__ + '__', _comparing(_cls, _compare))
for _name in ('count encode endswith find format format_map index isalpha isalnum isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace '
              'istitle isupper join partition rfind rindex rpartition rsplit split splitlines startswith').split():
    _add(UserString, _name, _passed_on(_name, False))
for _name in 'capitalize casefold center expandtabs ljust lower lstrip removeprefix removesuffix replace rjust rstrip strip swapcase title translate upper zfill'.split():
    _add(UserString, _name, _passed_on(_name, True))
for _cls in (UserDict, UserList, UserString):
    _cls.__module__ = 'collections'
`);
