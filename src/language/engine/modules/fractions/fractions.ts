// The module fractions, written in the language itself.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('fractions', String.raw`
"""Exact fractions of whole numbers."""
import math
import numbers
import operator
import re
from abc import update_abstractmethods
from decimal import Decimal

__all__ = ['Fraction']

_digits = r'\d+(?:_\d+)*'
_quotient_text = re.compile(rf'\s*([-+]?{_digits})/({_digits})\s*')
_decimal_text = re.compile(rf'\s*[-+]?(?:{_digits}\.?(?:{_digits})?|\.{_digits})(?:e[-+]?{_digits})?\s*', re.IGNORECASE)

_prime = 2 ** 61 - 1
_infinity_hash = 314159

def _lowest(top, bottom):
    """Both without what they share, the sign above."""
    if not bottom:
        raise ZeroDivisionError('Fraction(%s, 0)' % top)
    shared = math.gcd(top, bottom)
    if bottom < 0:
        shared = -shared
    return top // shared, bottom // shared

def _read(text):
    """Top and bottom of a number written as 2/3 or as -1.5e3."""
    if quotient := _quotient_text.fullmatch(text):
        return _lowest(*map(int, quotient.groups()))
    if _decimal_text.fullmatch(text):
        return Decimal(text).as_integer_ratio()
    raise ValueError('Invalid literal for Fraction: %r' % text)

def _parts(value):
    """Top and bottom of one value."""
    if isinstance(value, numbers.Rational):
        return value.numerator, value.denominator
    if isinstance(value, str):
        return _read(value)
    if isinstance(value, (float, Decimal)):
        return value.as_integer_ratio()
    raise TypeError('argument should be a string or a Rational instance')

def _stored(top, bottom, kind=None):
    """A fraction of parts that are in lowest terms already."""
    made = object.__new__(kind or Fraction)
    made._top = top
    made._bottom = bottom
    return made

def _converted(cls, value, kind):
    if isinstance(value, (kind, numbers.Integral)):
        return cls(value)
    name = kind.__name__
    raise TypeError(f'{cls.__name__}.from_{name.lower()}() only takes {name}s, not {value!r} ({type(value).__name__})')

class Fraction(numbers.Rational):
    """A fraction in lowest terms: Fraction(1, 3), Fraction('2.5'), Fraction(0.5)."""

    __slots__ = ('_top', '_bottom')

    def __new__(cls, numerator=0, denominator=None, *, _normalize=True):
        if denominator is None:
            return _stored(*(numerator, 1) if type(numerator) is int else _parts(numerator), cls)
        if type(numerator) is not int or type(denominator) is not int:
            if not all(isinstance(part, numbers.Rational) for part in (numerator, denominator)):
                raise TypeError('both arguments should be Rational instances')
            numerator, denominator, _ = _aligned(numerator, denominator)
        if _normalize or not denominator:
            numerator, denominator = _lowest(numerator, denominator)
        return _stored(numerator, denominator, cls)

    @classmethod
    def from_float(cls, f):
        return _converted(cls, f, float)

    @classmethod
    def from_decimal(cls, dec):
        return _converted(cls, dec, Decimal)

    @property
    def numerator(self):
        return self._top

    @property
    def denominator(self):
        return self._bottom

    def as_integer_ratio(self):
        return (self._top, self._bottom)

    def limit_denominator(self, max_denominator=1000000):
        if max_denominator < 1:
            raise ValueError('max_denominator should be at least 1')
        if self._bottom <= max_denominator:
            return Fraction(self)
        # Each step of the continued fraction comes closer; the step that would be too fine is cut short.
        top, bottom = self._top, self._bottom
        before, last = (0, 1), (1, 0)
        steps = whole = 0
        while steps == whole:
            whole, rest = divmod(top, bottom)
            steps = min(whole, (max_denominator - before[1]) // last[1]) if last[1] else whole
            before, last = last, (before[0] + steps * last[0], before[1] + steps * last[1])
            top, bottom = bottom, rest
        return min(_stored(*before), _stored(*last), key=lambda near: abs(near - self))

    def __repr__(self):
        return f'{type(self).__name__}({self._top}, {self._bottom})'

    def __str__(self):
        return str(self._top) if self._bottom == 1 else f'{self._top}/{self._bottom}'

    def __bool__(self):
        return self._top != 0

    def __hash__(self):
        if self._bottom == 1:
            return hash(self._top)
        size = _infinity_hash
        if self._bottom % _prime:
            size = abs(self._top) * pow(self._bottom, -1, _prime) % _prime
        return hash(-size if self._top < 0 else size)

    def __eq__(self, other):
        if isinstance(other, numbers.Rational):
            return self._top == other.numerator and self._bottom == other.denominator
        real = other.real if isinstance(other, numbers.Complex) and not other.imag else None
        if isinstance(real, float):
            return math.isfinite(real) and self == Fraction(real)
        return NotImplemented

    def __pos__(self):
        return _stored(self._top, self._bottom)

    def __neg__(self):
        return _stored(-self._top, self._bottom)

    def __abs__(self):
        return _stored(abs(self._top), self._bottom)

    def __floor__(self):
        return self._top // self._bottom

    def __ceil__(self):
        return (self._top + self._bottom - 1) // self._bottom

    def __int__(self):
        return math.ceil(self) if self._top < 0 else math.floor(self)

    __trunc__ = __int__

    def __round__(self, ndigits=None):
        if ndigits is not None:
            unit = Fraction(10 ** abs(ndigits))
            if ndigits > 0:
                unit = 1 / unit
            return round(self / unit) * unit
        whole, rest = divmod(self._top, self._bottom)
        over = 2 * rest - self._bottom
        return whole + 1 if over > 0 or over == 0 and whole % 2 else whole

    def __pow__(self, other):
        if not isinstance(other, numbers.Rational):
            return float(self) ** other
        if other.denominator != 1:
            return float(self) ** float(other)
        top, bottom, power = self._top, self._bottom, other.numerator
        if power < 0:
            top, bottom, power = bottom, top, -power
            if bottom < 0:
                top, bottom = -top, -bottom
        if not bottom:
            raise ZeroDivisionError('Fraction(%s, 0)' % top ** power)
        return _stored(top ** power, bottom ** power)

    def __rpow__(self, other):
        is_whole = self._bottom == 1
        if isinstance(other, numbers.Rational) and not (is_whole and self._top >= 0):
            return Fraction(other) ** self
        return other ** (self._top if is_whole else float(self))

    def __reduce__(self):
        return (type(self), self.as_integer_ratio())

    def __copy__(self):
        return self if type(self) is Fraction else type(self)(*self.as_integer_ratio())

    def __deepcopy__(self, memo):
        return self.__copy__()

def _aligned(a, b):
    """The tops of two numbers over one bottom, and that bottom."""
    return a.numerator * b.denominator, b.numerator * a.denominator, a.denominator * b.denominator

def _sum(a, b, sign):
    shared = math.gcd(a.denominator, b.denominator)
    widened = b.denominator // shared
    top = a.numerator * widened + sign * b.numerator * (a.denominator // shared)
    # Only what the bottoms share can be left to cut.
    cut = math.gcd(top, shared)
    return _stored(top // cut, a.denominator // cut * widened)

def _plus(a, b):
    return _sum(a, b, 1)

def _minus(a, b):
    return _sum(a, b, -1)

def _times(a, b):
    cut, other_cut = math.gcd(a.numerator, b.denominator), math.gcd(b.numerator, a.denominator)
    return _stored(a.numerator // cut * (b.numerator // other_cut), a.denominator // other_cut * (b.denominator // cut))

def _over(a, b):
    top, other, _ = _aligned(a, b)
    if not other:
        top = (top > 0) - (top < 0)
    return _stored(*_lowest(top, other))

def _whole(a, b):
    top, other, _ = _aligned(a, b)
    return top // other

def _rest(a, b):
    top, other, bottom = _aligned(a, b)
    return Fraction(top % other, bottom)

def _whole_and_rest(a, b):
    top, other, bottom = _aligned(a, b)
    whole, rest = divmod(top, other)
    return whole, Fraction(rest, bottom)

def _set_method(name, method):
    method.__name__ = f'__{name}__'
    setattr(Fraction, method.__name__, method)

def _add_operator(name, exact, rounded):
    """The operator for a fraction on the left and on the right of another number."""
    def left(self, other):
        if type(other) is Fraction or isinstance(other, (int, Fraction)):
            return exact(self, other)
        if isinstance(other, (float, complex)):
            return rounded(float(self) if isinstance(other, float) else complex(self), other)
        return NotImplemented

    def right(self, other):
        if isinstance(other, numbers.Rational):
            return exact(other, self)
        for kind, as_kind in ((numbers.Real, float), (numbers.Complex, complex)):
            if isinstance(other, kind):
                return rounded(as_kind(other), as_kind(self))
        return NotImplemented

    _set_method(name, left)
    _set_method('r' + name, right)

def _add_comparison(name, test):
    def compare(self, other):
        if isinstance(other, float):
            if not math.isfinite(other):
                return test(0.0, other)
            other = Fraction(other)
        if not isinstance(other, numbers.Rational):
            return NotImplemented
        top, under, _ = _aligned(self, other)
        return test(top, under)

    _set_method(name, compare)

for _name, _exact in (('add', _plus), ('sub', _minus), ('mul', _times), ('truediv', _over), ('floordiv', _whole), ('mod', _rest)):
    _add_operator(_name, _exact, getattr(operator, _name))
_add_operator('divmod', _whole_and_rest, divmod)
for _name in ('lt', 'le', 'gt', 'ge'):
    _add_comparison(_name, getattr(operator, _name))
update_abstractmethods(Fraction)
`);
