// UserDict, UserList and UserString, written in the language itself: containers around one of the builtin ones, to extend.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('collections._user', String.raw`
from collections.abc import MutableMapping, MutableSequence, Sequence

class UserDict(MutableMapping):
    def __init__(self, dict=None, /, **kwargs):
        self.data = {}
        if dict is not None:
            self.update(dict)
        if kwargs:
            self.update(kwargs)
    def __len__(self):
        return len(self.data)
    def __getitem__(self, key):
        if key in self.data:
            return self.data[key]
        if hasattr(self.__class__, '__missing__'):
            return self.__class__.__missing__(self, key)
        raise KeyError(key)
    def __setitem__(self, key, item):
        self.data[key] = item
    def __delitem__(self, key):
        del self.data[key]
    def __iter__(self):
        return iter(self.data)
    def __contains__(self, key):
        return key in self.data
    def __repr__(self):
        return repr(self.data)
    def __or__(self, other):
        if isinstance(other, UserDict):
            return self.__class__(self.data | other.data)
        if isinstance(other, dict):
            return self.__class__(self.data | other)
        return NotImplemented
    def __ror__(self, other):
        if isinstance(other, UserDict):
            return self.__class__(other.data | self.data)
        if isinstance(other, dict):
            return self.__class__(other | self.data)
        return NotImplemented
    def __ior__(self, other):
        self.data |= other.data if isinstance(other, UserDict) else other
        return self
    def __copy__(self):
        made = self.__class__.__new__(self.__class__)
        made.__dict__.update(self.__dict__)
        made.__dict__['data'] = self.__dict__['data'].copy()
        return made
    def copy(self):
        if self.__class__ is UserDict:
            return UserDict(self.data.copy())
        made = self.__copy__()
        made.data = {}
        made.update(self)
        return made
    @classmethod
    def fromkeys(cls, iterable, value=None):
        made = cls()
        for key in iterable:
            made[key] = value
        return made

def _data(value):
    return value.data if isinstance(value, (UserList, UserString)) else value

class UserList(MutableSequence):
    def __init__(self, initlist=None):
        self.data = []
        if initlist is not None:
            self.data[:] = list(_data(initlist))
    def __repr__(self):
        return repr(self.data)
    def __lt__(self, other):
        return self.data < _data(other)
    def __le__(self, other):
        return self.data <= _data(other)
    def __eq__(self, other):
        return self.data == _data(other)
    def __gt__(self, other):
        return self.data > _data(other)
    def __ge__(self, other):
        return self.data >= _data(other)
    def __contains__(self, item):
        return item in self.data
    def __len__(self):
        return len(self.data)
    def __getitem__(self, i):
        if isinstance(i, slice):
            return self.__class__(self.data[i])
        return self.data[i]
    def __setitem__(self, i, item):
        self.data[i] = item
    def __delitem__(self, i):
        del self.data[i]
    def __add__(self, other):
        return self.__class__(self.data + list(_data(other)))
    def __radd__(self, other):
        return self.__class__(list(_data(other)) + self.data)
    def __iadd__(self, other):
        self.data += list(_data(other))
        return self
    def __mul__(self, n):
        return self.__class__(self.data * n)
    __rmul__ = __mul__
    def __imul__(self, n):
        self.data *= n
        return self
    def __copy__(self):
        made = self.__class__.__new__(self.__class__)
        made.__dict__.update(self.__dict__)
        made.__dict__['data'] = self.__dict__['data'][:]
        return made
    def append(self, item):
        self.data.append(item)
    def insert(self, i, item):
        self.data.insert(i, item)
    def pop(self, i=-1):
        return self.data.pop(i)
    def remove(self, item):
        self.data.remove(item)
    def clear(self):
        self.data.clear()
    def copy(self):
        return self.__class__(self)
    def count(self, item):
        return self.data.count(item)
    def index(self, item, *args):
        return self.data.index(item, *args)
    def reverse(self):
        self.data.reverse()
    def sort(self, /, *args, **kwds):
        self.data.sort(*args, **kwds)
    def extend(self, other):
        self.data.extend(_data(other))

class UserString(Sequence):
    def __init__(self, seq):
        self.data = seq.data[:] if isinstance(seq, UserString) else seq if isinstance(seq, str) else str(seq)
    def __str__(self):
        return str(self.data)
    def __repr__(self):
        return repr(self.data)
    def __int__(self):
        return int(self.data)
    def __float__(self):
        return float(self.data)
    def __complex__(self):
        return complex(self.data)
    def __hash__(self):
        return hash(self.data)
    def __eq__(self, string):
        return self.data == _data(string)
    def __lt__(self, string):
        return self.data < _data(string)
    def __le__(self, string):
        return self.data <= _data(string)
    def __gt__(self, string):
        return self.data > _data(string)
    def __ge__(self, string):
        return self.data >= _data(string)
    def __contains__(self, char):
        return _data(char) in self.data
    def __len__(self):
        return len(self.data)
    def __getitem__(self, index):
        return self.__class__(self.data[index])
    def __add__(self, other):
        return self.__class__(self.data + str(other))
    def __radd__(self, other):
        return self.__class__(str(other) + self.data)
    def __mul__(self, n):
        return self.__class__(self.data * n)
    __rmul__ = __mul__
    def __mod__(self, args):
        return self.__class__(self.data % args)
    def __rmod__(self, template):
        return self.__class__(str(template) % self)
    maketrans = str.maketrans

def _same(name):
    def method(self, *args, **kwargs):
        return getattr(self.data, name)(*[_data(arg) for arg in args], **kwargs)
    method.__name__ = name
    return method

def _wrapped(name):
    def method(self, *args, **kwargs):
        return self.__class__(getattr(self.data, name)(*[_data(arg) for arg in args], **kwargs))
    method.__name__ = name
    return method

for _name in ('count encode endswith find format format_map index isalpha isalnum isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace '
              'istitle isupper join partition rfind rindex rpartition rsplit split splitlines startswith').split():
    setattr(UserString, _name, _same(_name))
for _name in 'capitalize casefold center expandtabs ljust lower lstrip removeprefix removesuffix replace rjust rstrip strip swapcase title translate upper zfill'.split():
    setattr(UserString, _name, _wrapped(_name))
for _cls in (UserDict, UserList, UserString):
    _cls.__module__ = 'collections'
`);
