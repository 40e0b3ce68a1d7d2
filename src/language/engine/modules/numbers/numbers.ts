// The module numbers, written in the language itself: the abstract kinds of numbers and who belongs to them.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('numbers', String.raw`
"""Abstract kinds of numbers: each one includes the next."""
from abc import ABCMeta, abstractmethod, update_abstractmethods
from decimal import Decimal as _Decimal

__all__ = ['Number', 'Complex', 'Real', 'Rational', 'Integral']

def _alone():
    def method(self):
        raise NotImplementedError
    return method

def _with_other():
    def method(self, other):
        raise NotImplementedError
    return method

def _demand(kind, shape, names, as_written=abstractmethod):
    """Methods that every class of this kind must bring itself, written as the shape tells."""
    for name in names.split():
        method = shape()
        method.__name__ = name
        method.__qualname__ = f'{kind.__name__}.{name}'
        setattr(kind, name, as_written(method))
    update_abstractmethods(kind)

def _abstract_property(method):
    return property(abstractmethod(method))

class Number(metaclass=ABCMeta):
    """Anything that counts as a number."""
    __slots__ = ()
    __hash__ = None

class Complex(Number):
    """Numbers with a real and an imaginary part."""
    __slots__ = ()

    def __bool__(self):
        return self != 0

    @abstractmethod
    def __complex__(self): ...

    def __sub__(self, other):
        return self + -other

    def __rsub__(self, other):
        return -self + other

    @abstractmethod
    def __eq__(self, other):
        raise NotImplementedError

    @abstractmethod
    def __pow__(self, exponent):
        raise NotImplementedError

    @abstractmethod
    def __rpow__(self, base):
        raise NotImplementedError

_demand(Complex, _alone, 'real imag', _abstract_property)
_demand(Complex, _alone, '__neg__ __pos__ __abs__ conjugate')
_demand(Complex, _with_other, '__add__ __radd__ __mul__ __rmul__ __truediv__ __rtruediv__')

class Real(Complex):
    """Numbers on a line."""
    __slots__ = ()

    imag = property(lambda self: 0)
    real = property(lambda self: +self)

    def conjugate(self):
        return +self

    def __complex__(self):
        return complex(float(self))

    def __divmod__(self, other):
        return (self // other, self % other)

    def __rdivmod__(self, other):
        return (other // self, other % self)

    @abstractmethod
    def __round__(self, ndigits=None):
        raise NotImplementedError

_demand(Real, _alone, '__float__ __trunc__ __floor__ __ceil__')
_demand(Real, _with_other, '__lt__ __le__ __floordiv__ __rfloordiv__ __mod__ __rmod__')

class Rational(Real):
    """Numbers that are a fraction of two whole ones."""
    __slots__ = ()

    def __float__(self):
        return int(self.numerator) / int(self.denominator)

_demand(Rational, _alone, 'numerator denominator', _abstract_property)

class Integral(Rational):
    """Whole numbers."""
    __slots__ = ()

    numerator = property(lambda self: +self)
    denominator = property(lambda self: 1)

    def __index__(self):
        return int(self)

    def __float__(self):
        return float(int(self))

    @abstractmethod
    def __pow__(self, exponent, modulus=None):
        raise NotImplementedError

_demand(Integral, _alone, '__int__ __invert__')
_demand(Integral, _with_other, '__lshift__ __rlshift__ __rshift__ __rrshift__ __and__ __rand__ __xor__ __rxor__ __or__ __ror__')

for _kind, _member in ((Number, _Decimal), (Complex, complex), (Real, float), (Integral, int)):
    _kind.register(_member)
`);
