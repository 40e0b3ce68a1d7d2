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
        return 'sentinel.%s' % self.name

    def __reduce__(self):
        return 'sentinel.%s' % self.name

class _Sentinel:
    def __init__(self):
        self._made = {}

    def __getattr__(self, name):
        if name == '__bases__' or name == '_made':
            raise AttributeError(name)
        return self._made.setdefault(name, _SentinelObject(name))

sentinel = _Sentinel()
DEFAULT = sentinel.DEFAULT
_missing = sentinel.MISSING
_deleted = sentinel.DELETED

class _ANY:
    """Equal to everything."""

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __repr__(self):
        return '<ANY>'

ANY = _ANY()

def _shown(name, args, kwargs):
    parts = [repr(value) for value in args] + ['%s=%r' % pair for pair in kwargs.items()]
    return '%s(%s)' % (name, ', '.join(parts))

class _Call(tuple):
    """How something was called: a name, the values, the named values."""

    def __new__(cls, value=(), name='', parent=None, two=False, from_kall=True):
        args, kwargs = (), {}
        if len(value) == 3:
            name, args, kwargs = value
        elif len(value) == 2:
            first, second = value
            if isinstance(first, str):
                name = first
                if isinstance(second, tuple):
                    args = second
                else:
                    kwargs = second
            else:
                args, kwargs = first, second
        elif len(value) == 1:
            value, = value
            if isinstance(value, str):
                name = value
            elif isinstance(value, tuple):
                args = value
            else:
                kwargs = value
        return tuple.__new__(cls, (args, kwargs) if two else (name, args, kwargs))

    def __init__(self, value=(), name=None, parent=None, two=False, from_kall=True):
        self._mock_name = name
        self._mock_parent = parent
        self._mock_from_kall = from_kall

    def _parts(self):
        return tuple(self) if len(self) == 3 else ('',) + tuple(self)

    def __eq__(self, other):
        try:
            len(other)
        except TypeError:
            return NotImplemented
        name, args, kwargs = self._parts()
        if len(other) == 0:
            wanted = ('', (), {})
        elif len(other) == 3:
            wanted = tuple(other)
        elif len(other) == 1:
            value, = other
            wanted = ('', value, {}) if isinstance(value, tuple) else (value, (), {}) if isinstance(value, str) else ('', (), value)
        elif len(other) == 2:
            first, second = other
            if isinstance(first, str):
                wanted = (first, second, {}) if isinstance(second, tuple) else (first, (), second)
            else:
                wanted = ('', first, second)
        else:
            return False
        parent = getattr(self, '_mock_parent', None)
        others = getattr(other, '_mock_parent', None)
        if parent and others and parent != others:
            return False
        if name and wanted[0] and name != wanted[0] or bool(name) != bool(wanted[0]) and len(self) == 3 and len(other) == 3:
            return False
        return (wanted[1], wanted[2]) == (args, kwargs)

    def __ne__(self, other):
        result = self.__eq__(other)
        return result if result is NotImplemented else not result

    __hash__ = None

    def __call__(self, *args, **kwargs):
        if self._mock_name is None:
            return _Call(('', args, kwargs), name='()')
        return _Call((self._mock_name, args, kwargs), name=self._mock_name + '()', parent=self)

    def __getattr__(self, attr):
        if self._mock_name is None:
            return _Call(name=attr, from_kall=False)
        return _Call(name='%s.%s' % (self._mock_name, attr), parent=self, from_kall=False)

    def __getattribute__(self, attr):
        if attr in ('count', 'index'):
            return _Call.__getattr__(self, attr)
        return tuple.__getattribute__(self, attr)

    @property
    def args(self):
        return self._parts()[1]

    @property
    def kwargs(self):
        return self._parts()[2]

    def __repr__(self):
        if not self._mock_from_kall:
            name = self._mock_name or 'call'
            return 'call' + name if name.startswith('()') else name
        name, args, kwargs = self._parts()
        if not name:
            name = 'call'
        elif name.startswith('()'):
            name = 'call%s' % name
        else:
            name = 'call.%s' % name
        return _shown(name, args, kwargs)

    def call_list(self):
        found = []
        call = self
        while call is not None:
            if call._mock_from_kall:
                found.append(call)
            call = call._mock_parent
        return _CallList(reversed(found))

call = _Call(from_kall=False)

class _CallList(list):
    def __contains__(self, value):
        if not isinstance(value, list):
            return list.__contains__(self, value)
        size = len(value)
        return any(list(self[start:start + size]) == value for start in range(len(self) - size + 1))

    def __repr__(self):
        return '[' + ',\n '.join(map(repr, self)) + ']' if len(self) > 1 and sum(len(repr(one)) for one in self) > 74 else list.__repr__(self)
`;
