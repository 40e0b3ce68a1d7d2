// The module reprlib: short texts for large values.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('reprlib', String.raw`
"""Short texts for large values."""
import builtins
from itertools import islice

__all__ = ['Repr', 'repr', 'recursive_repr']

def recursive_repr(fillvalue='...'):
    """What a method shows where it comes to the same object again."""
    def decorate(method):
        running = set()
        def wrapper(self):
            key = id(self)
            if key in running:
                return fillvalue
            running.add(key)
            try:
                return method(self)
            finally:
                running.discard(key)
        for name in ('__module__', '__doc__', '__name__', '__qualname__'):
            setattr(wrapper, name, getattr(method, name))
        wrapper.__annotations__ = getattr(method, '__annotations__', {})
        return wrapper
    return decorate

def _in_order(values):
    """Sorted where they can be compared, as they come otherwise."""
    try:
        values = sorted(values)
    except Exception:
        pass
    return values

def _shower(kind, left, right, trail='', is_set=False):
    """The method for containers of one kind."""
    def method(self, x, level):
        if is_set and not x:
            return kind + '()'
        return self._several(_in_order(x) if is_set else x, level, left, right, getattr(self, 'max' + kind), trail)
    method.__name__ = 'repr_' + kind
    method.__qualname__ = 'Repr.repr_' + kind
    return method

def _halves(limit):
    """How much of a text is shown before and after the gap."""
    before = max(0, (limit - 3) // 2)
    return before, max(0, limit - 3 - before)

class Repr:
    def __init__(self):
        self.fillvalue = '...'
        self.maxlevel = self.maxtuple = self.maxlist = self.maxset = self.maxfrozenset = self.maxdeque = 6
        self.maxstring = self.maxother = 30
        self.maxlong = 40
        self.maxarray = 5
        self.maxdict = 4

    def repr(self, x):
        return self.repr1(x, self.maxlevel)

    def repr1(self, x, level):
        kind = '_'.join(type(x).__name__.split())
        return getattr(self, 'repr_' + kind, self.repr_instance)(x, level)

    repr_tuple = _shower('tuple', '(', ')', ',')
    repr_list = _shower('list', '[', ']')
    repr_deque = _shower('deque', 'deque([', '])')
    repr_set = _shower('set', '{', '}', is_set=True)
    repr_frozenset = _shower('frozenset', 'frozenset({', '})', is_set=True)

    def repr_array(self, x, level):
        start = "array('" + x.typecode + "'"
        return self._several(x, level, start + ', [', '])', self.maxarray) if x else start + ')'

    def repr_dict(self, x, level):
        if level <= 0:
            return '{' + self.fillvalue + '}' if x else '{}'
        shown = [self.repr1(key, level - 1) + ': ' + self.repr1(x[key], level - 1) for key in islice(_in_order(x), self.maxdict)]
        return '{' + self._joined(shown, len(x) > self.maxdict) + '}'

    def repr_str(self, x, level):
        text = builtins.repr(x[:self.maxstring])
        if len(text) <= self.maxstring:
            return text
        before, after = _halves(self.maxstring)
        return self._middle(builtins.repr(x[:before] + x[len(x) - after:]), self.maxstring, True)

    def repr_int(self, x, level):
        return self._middle(builtins.repr(x), self.maxlong)

    def repr_instance(self, x, level):
        try:
            text = builtins.repr(x)
        except Exception:
            return '<%s instance at %#x>' % (x.__class__.__name__, id(x))
        return self._middle(text, self.maxother)

    def _several(self, x, level, left, right, limit, trail=''):
        if level <= 0 and len(x):
            return left + self.fillvalue + right
        inside = self._joined([self.repr1(item, level - 1) for item in islice(x, limit)], len(x) > limit)
        return left + inside + (trail if len(x) == 1 else '') + right

    def _joined(self, pieces, has_more):
        return ', '.join(pieces + [self.fillvalue] if has_more else pieces)

    def _middle(self, text, limit, is_cut=False):
        if len(text) <= limit and not is_cut:
            return text
        before, after = _halves(limit)
        return text[:before] + self.fillvalue + text[len(text) - after:]

aRepr = Repr()
repr = aRepr.repr
`);
