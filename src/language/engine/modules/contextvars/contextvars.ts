// The module contextvars, written in the language itself.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('contextvars', String.raw`
from collections.abc import Mapping as _Mapping

class Token:
    MISSING = type('Token.MISSING', (), {'__repr__': lambda self: '<Token.MISSING>'})()
    def __init__(self, context, var, old_value):
        self._context = context
        self.var = var
        self.old_value = old_value
        self._used = False
    def __repr__(self):
        return '<Token%s var=%r at 0x%x>' % (' used' if self._used else '', self.var, id(self))

class Context(_Mapping):
    def __init__(self):
        self._data = {}
        self._entered = False
    def run(self, callable, /, *args, **kwargs):
        global _current
        if self._entered:
            raise RuntimeError('cannot enter context: %r is already entered' % self)
        outer, _current = _current, self
        self._entered = True
        try:
            return callable(*args, **kwargs)
        finally:
            self._entered = False
            _current = outer
    def copy(self):
        made = Context()
        made._data = dict(self._data)
        return made
    def __getitem__(self, var):
        if not isinstance(var, ContextVar):
            raise TypeError('a ContextVar key was expected, got %r' % (var,))
        return self._data[var]
    def __len__(self):
        return len(self._data)
    def __iter__(self):
        return iter(self._data)

_current = Context()
_nothing = object()

class ContextVar:
    def __init__(self, name, *, default=_nothing):
        if not isinstance(name, str):
            raise TypeError('context variable name must be a str')
        self.name = name
        self._default = default
    def get(self, default=_nothing, /):
        found = _current._data.get(self, _nothing)
        if found is not _nothing:
            return found
        if default is not _nothing:
            return default
        if self._default is not _nothing:
            return self._default
        raise LookupError(self)
    def set(self, value, /):
        token = Token(_current, self, _current._data.get(self, Token.MISSING))
        _current._data[self] = value
        return token
    def reset(self, token, /):
        if token._used:
            raise RuntimeError('%r has already been used once' % token)
        if token.var is not self:
            raise ValueError('%r was created by a different ContextVar' % token)
        if token._context is not _current:
            raise ValueError('%r was created in a different Context' % token)
        token._used = True
        if token.old_value is Token.MISSING:
            del _current._data[self]
        else:
            _current._data[self] = token.old_value
    def __repr__(self):
        shown = '' if self._default is _nothing else ' default=%r' % (self._default,)
        return '<ContextVar name=%r%s at 0x%x>' % (self.name, shown, id(self))
    @classmethod
    def __class_getitem__(cls, item):
        return cls

def copy_context():
    return _current.copy()
`);
