// The module weakref, written in the language itself. Nothing is collected while a run goes on, so references stay alive:
// what they would do at the end of an object is not observable here, except that finalizers run at the end of the program.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('weakref', String.raw`
import itertools as _itertools
from collections.abc import MutableMapping as _MutableMapping, MutableSet as _MutableSet

_plain = (int, str, tuple, list, dict, bytes, float, complex, type(None), type(...), type(NotImplemented), range, slice, property)

def _require(obj):
    kind = type(obj)
    if kind is object or kind.__name__.endswith('_iterator'):
        raise TypeError("cannot create weak reference to '%s' object" % kind.__name__)
    if isinstance(obj, _plain) and (kind in _plain or kind is bool or not isinstance(obj, (list, dict, int, str, float)) and '__weakref__' not in dir(kind)):
        raise TypeError("cannot create weak reference to '%s' object" % kind.__name__)
    slots = [base for base in kind.__mro__[:-1]]
    if slots and all('__slots__' in base.__dict__ and '__weakref__' not in base.__dict__['__slots__'] and '__dict__' not in base.__dict__['__slots__'] for base in slots if base.__module__ == '__main__') and any(base.__module__ == '__main__' for base in slots):
        raise TypeError("cannot create weak reference to '%s' object" % kind.__name__)

class ref:
    __slots__ = ('_of', '_told', '_hash')
    def __new__(cls, obj, callback=None):
        _require(obj)
        self = object.__new__(cls)
        object.__setattr__(self, '_of', obj)
        object.__setattr__(self, '_told', callback)
        return self
    @property
    def __callback__(self):
        return self._told
    def __init__(self, obj, callback=None):
        pass
    def __call__(self):
        return self._of
    def __eq__(self, other):
        if not isinstance(other, ref):
            return NotImplemented
        return self._of == other._of
    def __hash__(self):
        return hash(self._of)
    def __repr__(self):
        return '<weakref at 0x%x; to %r at 0x%x>' % (id(self), type(self._of).__name__, id(self._of))

ReferenceType = ref

class KeyedRef(ref):
    __slots__ = ('key',)
    def __new__(cls, obj, callback, key):
        self = ref.__new__(cls, obj, callback)
        self.key = key
        return self
    def __init__(self, obj, callback, key):
        pass

class WeakMethod(ref):
    def __new__(cls, meth, callback=None):
        if not hasattr(meth, '__self__'):
            raise TypeError("argument should be a bound method, not {}".format(type(meth)))
        self = object.__new__(cls)
        object.__setattr__(self, '_of', meth)
        object.__setattr__(self, '_told', callback)
        return self

class ProxyType:
    def __init__(self, obj):
        object.__setattr__(self, '_ProxyType__of', obj)
    def __getattribute__(self, name):
        of = object.__getattribute__(self, '_ProxyType__of')
        return of.__class__ if name == '__class__' else getattr(of, name)
    def __setattr__(self, name, value):
        setattr(object.__getattribute__(self, '_ProxyType__of'), name, value)
    def __delattr__(self, name):
        delattr(object.__getattribute__(self, '_ProxyType__of'), name)
    def __hash__(self):
        raise TypeError("unhashable type: 'weakref.ProxyType'")

class CallableProxyType(ProxyType):
    def __call__(self, *args, **kwargs):
        return object.__getattribute__(self, '_ProxyType__of')(*args, **kwargs)

def _passed_on(name):
    def method(self, *args):
        return getattr(object.__getattribute__(self, '_ProxyType__of'), name)(*args)
    method.__name__ = name
    return method

for _name in ('repr str bool len getitem setitem delitem contains iter next reversed eq ne lt le gt ge add sub mul truediv floordiv mod pow matmul divmod and or xor lshift rshift '
              'radd rsub rmul rtruediv rfloordiv rmod rpow rand ror rxor neg pos abs invert int float index round enter exit bytes').split():
    if _name not in ('bool',):
        setattr(ProxyType, '__%s__' % _name, _passed_on('__%s__' % _name))
ProxyType.__bool__ = lambda self: bool(object.__getattribute__(self, '_ProxyType__of'))
ProxyTypes = (ProxyType, CallableProxyType)

def proxy(obj, callback=None):
    _require(obj)
    return CallableProxyType(obj) if callable(obj) else ProxyType(obj)

def getweakrefcount(obj):
    return 0

def getweakrefs(obj):
    return []

class WeakValueDictionary(_MutableMapping):
    def __init__(self, other=(), /, **kw):
        self.data = {}
        self.update(other, **kw)
    def __getitem__(self, key):
        return self.data[key]()
    def __setitem__(self, key, value):
        self.data[key] = ref(value)
    def __delitem__(self, key):
        del self.data[key]
    def __len__(self):
        return len(self.data)
    def __iter__(self):
        return iter(list(self.data))
    def __contains__(self, key):
        return key in self.data
    def __repr__(self):
        return '<%s at %#x>' % (self.__class__.__name__, id(self))
    def copy(self):
        made = self.__class__()
        for key, value in self.items():
            made[key] = value
        return made
    __copy__ = copy
    def valuerefs(self):
        return list(self.data.values())
    def itervaluerefs(self):
        yield from list(self.data.values())

class WeakKeyDictionary(_MutableMapping):
    def __init__(self, dict=None):
        self.data = {}
        if dict is not None:
            self.update(dict)
    def __getitem__(self, key):
        return self.data[ref(key)]
    def __setitem__(self, key, value):
        self.data[ref(key)] = value
    def __delitem__(self, key):
        del self.data[ref(key)]
    def __len__(self):
        return len(self.data)
    def __iter__(self):
        for held in list(self.data):
            yield held()
    def __contains__(self, key):
        try:
            return ref(key) in self.data
        except TypeError:
            return False
    def __repr__(self):
        return '<%s at %#x>' % (self.__class__.__name__, id(self))
    def copy(self):
        made = self.__class__()
        for key, value in self.items():
            made[key] = value
        return made
    __copy__ = copy
    def keyrefs(self):
        return list(self.data)

class WeakSet(_MutableSet):
    def __init__(self, data=None):
        self.data = set()
        if data is not None:
            self.update(data)
    def __contains__(self, item):
        try:
            return ref(item) in self.data
        except TypeError:
            return False
    def __iter__(self):
        for held in list(self.data):
            yield held()
    def __len__(self):
        return len(self.data)
    def add(self, item):
        self.data.add(ref(item))
    def discard(self, item):
        self.data.discard(ref(item))
    def update(self, other):
        for item in other:
            self.add(item)
    def copy(self):
        return self.__class__(self)
    def union(self, other):
        return self.__class__(item for part in (self, other) for item in part)
    def issubset(self, other):
        return self <= other
    def __repr__(self):
        return repr(self.data)

class finalize:
    _all = {}
    _counter = _itertools.count()
    def __init__(self, obj, func, /, *args, **kwargs):
        _require(obj)
        finalize._all[self] = (obj, func, args, kwargs, next(finalize._counter))
        self.atexit = True
    def __call__(self, _=None):
        found = finalize._all.pop(self, None)
        if found is not None:
            return found[1](*found[2], **found[3])
    def detach(self):
        found = finalize._all.pop(self, None)
        return found[:4] if found is not None else None
    def peek(self):
        found = finalize._all.get(self)
        return found[:4] if found is not None else None
    @property
    def alive(self):
        return self in finalize._all

def _finish():
    for item, found in sorted(finalize._all.items(), key=lambda pair: -pair[1][4]):
        if item.atexit:
            item()

import atexit as _atexit
_atexit.register(_finish)
`);
