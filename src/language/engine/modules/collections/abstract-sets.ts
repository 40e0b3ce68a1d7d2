// Part of the module collections.abc: sets, and what follows from their few methods.

export const setsText = String.raw`
def _exhaust(step, fault):
    """Takes one step after the other until the fault comes."""
    while True:
        try:
            step()
        except fault:
            return

def _each(values, step, changed):
    for value in values:
        step(value)
    return changed

def _set_only(self, other):
    return other if isinstance(other, Set) else NotImplemented

def _any_iterable(self, other):
    return other if isinstance(other, Iterable) else NotImplemented

def _made_a_set(self, other):
    is_other_kind = isinstance(other, Iterable) and not isinstance(other, Set)
    return self._from_iterable(other) if is_other_kind else _set_only(self, other)

def _with(readied):
    """For an operator: works with what the other side is readied to, or leaves the work to that side."""
    def mark(operator):
        def method(self, other):
            other = readied(self, other)
            return other if other is NotImplemented else operator(self, other)
        return _like(method, 'Set', operator.__name__)
    return mark

class Set(Collection):
    __slots__ = ()
    @classmethod
    def _from_iterable(cls, it):
        return cls(it)
    def _hash(self):
        return hash(frozenset(self))
    def isdisjoint(self, other):
        return not any(value in self for value in other)

    @_with(_set_only)
    def __eq__(self, other):
        return len(self) == len(other) and self.__le__(other)
    @_with(_set_only)
    def __le__(self, other):
        return len(self) <= len(other) and all(value in other for value in self)
    @_with(_set_only)
    def __ge__(self, other):
        return len(self) >= len(other) and all(value in self for value in other)
    @_with(_set_only)
    def __lt__(self, other):
        return len(self) < len(other) and self.__le__(other)
    @_with(_set_only)
    def __gt__(self, other):
        return len(self) > len(other) and self.__ge__(other)

    @_with(_any_iterable)
    def __or__(self, other):
        return self._from_iterable(value for part in (self, other) for value in part)
    @_with(_any_iterable)
    def __and__(self, other):
        return self._from_iterable(value for value in other if value in self)
    @_with(_made_a_set)
    def __xor__(self, other):
        return (self - other) | (other - self)
    @_with(_made_a_set)
    def __sub__(self, other):
        return self._from_iterable(value for value in self if value not in other)
    @_with(_made_a_set)
    def __rsub__(self, other):
        return self._from_iterable(value for value in other if value not in self)
    __ror__, __rand__, __rxor__ = __or__, __and__, __xor__

class MutableSet(Set):
    __slots__ = ()
    add, discard = (_open('MutableSet', name, lambda self, value: _raise(NotImplementedError, None, None)) for name in ('add', 'discard'))
    def pop(self):
        first = next(iter(self), _nothing)
        if first is _nothing:
            raise KeyError
        self.discard(first)
        return first
    def remove(self, value):
        if value not in self:
            raise KeyError(value)
        self.discard(value)
    def clear(self):
        _exhaust(self.pop, KeyError)
    def __ior__(self, it):
        return _each(it, self.add, self)
    def __iand__(self, it):
        return _each(self - it, self.discard, self)
    def __isub__(self, it):
        if it is not self:
            return _each(it, self.discard, self)
        self.clear()
        return self
    def __ixor__(self, it):
        if it is self:
            self.clear()
            return self
        others = it if isinstance(it, Set) else self._from_iterable(it)
        return _each(others, lambda value: self.discard(value) if value in self else self.add(value), self)
`;
