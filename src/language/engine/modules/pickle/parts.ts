// What pickling and unpickling share: the errors, and how an object is taken apart into the call that makes it again.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('_pickle_parts', String.raw`
import sys

class PickleError(Exception):
    __module__ = '_pickle'

class PicklingError(PickleError):
    __module__ = '_pickle'

class UnpicklingError(PickleError):
    __module__ = '_pickle'

dispatch_table = {}

def newobj(cls, *args):
    return cls.__new__(cls, *args)

def newobj_ex(cls, args, kwargs):
    return cls.__new__(cls, *args, **kwargs)

def slots_of(cls):
    names = []
    for base in cls.__mro__:
        own = base.__dict__.get('__slots__', ())
        for name in ((own,) if isinstance(own, str) else own):
            if name not in ('__dict__', '__weakref__'):
                if name.startswith('__') and not name.endswith('__'):
                    name = '_%s%s' % (base.__name__.lstrip('_'), name)
                names.append(name)
    return names

def state_of(value):
    cls = type(value)
    getter = getattr(cls, '__getstate__', None)
    if getter is not None and getter is not getattr(object, '__getstate__', None):
        return getter(value)
    state = getattr(value, '__dict__', None) or None
    if state is not None:
        state = dict(state)
    slots = {}
    for name in slots_of(cls):
        if hasattr(value, name):
            slots[name] = getattr(value, name)
    return (state, slots) if slots else state

def _fields(value, names):
    return type(value), tuple(getattr(value, name) for name in names.split())

def _zone(value):
    cls = type(value)
    if cls.__name__ == 'timezone':
        return cls, (value.utcoffset(None),)
    return None


# How values of library types are made again: by name of the type that does it.
_makers = {
    'range': lambda value: _fields(value, 'start stop step'),
    'slice': lambda value: _fields(value, 'start stop step'),
    'complex': lambda value: _fields(value, 'real imag'),
    'date': lambda value: _fields(value, 'year month day'),
    'time': lambda value: _fields(value, 'hour minute second microsecond tzinfo'),
    'datetime': lambda value: _fields(value, 'year month day hour minute second microsecond tzinfo'),
    'timedelta': lambda value: _fields(value, 'days seconds microseconds'),
    'timezone': _zone,
    'Decimal': lambda value: (type(value), (str(value),)),
    'Fraction': lambda value: _fields(value, 'numerator denominator'),
    'deque': lambda value: (type(value), (list(value), value.maxlen)),
    'defaultdict': lambda value: (type(value), (value.default_factory,), None, None, iter(value.items())),
    'Counter': lambda value: (type(value), (dict(value),)),
    'OrderedDict': lambda value: (type(value), (), None, None, iter(value.items())),
    'array': lambda value: (type(value), (value.typecode, value.tolist())),
    'bytearray': lambda value: (type(value), (bytes(value),)),
    'ChainMap': lambda value: (type(value), tuple(value.maps)),
    'UUID': lambda value: (type(value), (str(value),)),
}
_refused = ('generator', 'module', 'coroutine', 'frame', 'code', 'dict_keys', 'dict_values', 'dict_items', 'memoryview', 'mappingproxy', 'traceback', 'TextIOWrapper', 'Lock', 'RLock')

def reduced(value, protocol):
    """The function and arguments that make the value again, and perhaps its state, items and pairs; or a name."""
    cls = type(value)
    if cls in dispatch_table:
        return dispatch_table[cls](value)
    for name, args in (('__reduce_ex__', (protocol,)), ('__reduce__', ())):
        method = getattr(cls, name, None)
        if method is not None and method is not getattr(object, name, None):
            return method(value, *args)
    if isinstance(value, BaseException):
        fields = dict(value.__dict__)
        return (cls, value.args, fields) if fields else (cls, value.args)
    for base in cls.__mro__:
        maker = _makers.get(base.__name__)
        if maker is not None and base.__module__ != '__main__':
            made = maker(value)
            if made is not None:
                state = state_of(value) if cls is not base else None
                return made if state is None or len(made) > 2 else made + (state,)
    if cls.__name__ in _refused and cls.__module__ != '__main__':
        raise TypeError('cannot pickle %r object' % cls.__name__)
    if cls.__name__.endswith('_iterator'):
        return iter, (list(value),)
    kwargs = None
    if hasattr(cls, '__getnewargs_ex__'):
        args, kwargs = value.__getnewargs_ex__()
    elif hasattr(cls, '__getnewargs__'):
        args = value.__getnewargs__()
    elif isinstance(value, tuple):
        args = (tuple(value),)
        if hasattr(cls, '_make'):
            args = tuple(value)
    else:
        args = ()
        for kind in (int, float, str, bytes, frozenset, complex):
            if isinstance(value, kind):
                args = (kind(value),)
    items = iter(list.__iter__(value)) if isinstance(value, list) else None
    pairs = iter(list(dict.items(value))) if isinstance(value, dict) else None
    state = state_of(value)
    if isinstance(value, set):
        return cls, (list(value),), state
    if kwargs:
        return newobj_ex, (cls, args, kwargs), state, items, pairs
    return newobj, (cls,) + tuple(args), state, items, pairs
`);
