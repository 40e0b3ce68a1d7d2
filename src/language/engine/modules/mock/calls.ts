// The first part of unittest.mock: names, calls as values, and ANY.

export const callsText = String.raw`
"""Objects that stand in for others."""
import asyncio
import builtins
import inspect
import io
from functools import partial, wraps

__all__ = ('Mock', 'MagicMock', 'patch', 'sentinel', 'DEFAULT', 'ANY', 'call', 'create_autospec', 'AsyncMock', 'FILTER_DIR', 'NonCallableMock', 'NonCallableMagicMock',
           'mock_open', 'PropertyMock', 'seal')

FILTER_DIR = True

class InvalidSpecError(Exception):
    """A mock was given as the model of another."""

class _SentinelObject:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return 'sentinel.' + self.name

    __reduce__ = __repr__

class _Sentinel:
    def __init__(self):
        self._made = {}

    def __getattr__(self, name):
        if name in ('__bases__', '_made'):
            raise AttributeError
        return self._made.setdefault(name, _SentinelObject(name))

sentinel = _Sentinel()
DEFAULT, _missing, _deleted = sentinel.DEFAULT, sentinel.MISSING, sentinel.DELETED

class _ANY:
    """Equal to everything."""

    __repr__ = lambda self: '<ANY>'
    __eq__ = lambda self, other: True
    __ne__ = lambda self, other: False

ANY = _ANY()

def _shown(name, args, kwargs):
    parts = [repr(value) for value in args] + ['%s=%r' % pair for pair in kwargs.items()]
    return '%s(%s)' % (name, ', '.join(parts))

def _read_call(value, name=''):
    """The name, the values and the named values of a call, each of which can be left out; None for what is too long."""
    parts = list(value)
    if len(parts) > 2:
        return tuple(parts) if len(parts) == 3 else None
    if parts and isinstance(parts[0], str):
        name = parts.pop(0)
    if len(parts) == 2:
        return name, *parts
    rest = parts[0] if parts else ()
    return (name, rest, {}) if isinstance(rest, tuple) else (name, (), rest)

class _Call(tuple):
    """How something was called: a name, the values, the named values."""

    def __new__(cls, value=(), name='', parent=None, two=False, is_made=True):
        parts = _read_call(value, name) or (name, (), {})
        return tuple.__new__(cls, parts[1:] if two else parts)

    def __init__(self, value=(), name=None, parent=None, two=False, is_made=True):
        self._whole_name, self._before, self._is_made = name, parent, is_made

    def _parts(self):
        return tuple(self) if len(self) == 3 else ('',) + tuple(self)

    def __eq__(self, other):
        try:
            len(other)
        except TypeError:
            return NotImplemented
        wanted = _read_call(other)
        if wanted is None:
            return False
        before = other._before if isinstance(other, _Call) else None
        if self._before and before and self._before != before:
            return False
        name, *values = self._parts()
        if name and name != wanted[0]:
            return False
        return list(wanted[1:]) == values

    def __ne__(self, other):
        result = self.__eq__(other)
        return result if result is NotImplemented else not result

    __hash__ = None

    def __call__(self, *args, **kwargs):
        if self._whole_name is None:
            return _Call(('', args, kwargs), name='()')
        return _Call((self._whole_name, args, kwargs), name=self._whole_name + '()', parent=self)

    def __getattr__(self, attr):
        if self._whole_name is None:
            return _Call(name=attr, is_made=False)
        return _Call(name='%s.%s' % (self._whole_name, attr), parent=self, is_made=False)

    # Tuples have these two, calls name them.
    count, index = (property(lambda self, name=name: self.__getattr__(name)) for name in ('count', 'index'))

    @property
    def args(self):
        return self._parts()[1]

    @property
    def kwargs(self):
        return self._parts()[2]

    def __repr__(self):
        if not self._is_made:
            name = self._whole_name or 'call'
            return 'call' + name if name.startswith('()') else name
        name, args, kwargs = self._parts()
        lead = 'call' if not name or name.startswith('()') else 'call.'
        return _shown(lead + name, args, kwargs)

    def _chain(self):
        if self._before is not None:
            yield from self._before._chain()
        if self._is_made:
            yield self

    def call_list(self):
        return _CallList(self._chain())

call = _Call(is_made=False)

class _CallList(list):
    def __contains__(self, value):
        if isinstance(value, list):
            size = len(value)
            return any(list(self[start:start + size]) == value for start in range(len(self) - size + 1))
        return super().__contains__(value)

    def __repr__(self):
        return '[' + ',\n '.join(map(repr, self)) + ']' if len(self) > 1 and sum(len(repr(one)) for one in self) > 74 else list.__repr__(self)
`;
