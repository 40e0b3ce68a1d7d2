// The module fractions, written in the language itself.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('fractions', String.raw`
"""Exact fractions of whole numbers."""
import math
import numbers
import re
from decimal import Decimal

__all__ = ['Fraction']

_text_form = re.compile(r'''
    \s* (?P<sign>[-+]?) (?=\d|\.\d)
    (?P<top>\d*|\d+(_\d+)*)
    (?: (?:/(?P<bottom>\d+(_\d+)*))?
      | (?:\.(?P<places>\d*|\d+(_\d+)*))? (?:E(?P<power>[-+]?\d+(_\d+)*))? )
    \s*
''', re.VERBOSE | re.IGNORECASE)

_prime = 2 ** 61 - 1
_infinity_hash = 314159

def _from_text(text):
    found = _text_form.fullmatch(text)
    if found is None:
        raise ValueError('Invalid literal for Fraction: %r' % text)
    top = int(found.group('top') or '0')
    bottom = found.group('bottom')
    if bottom:
        bottom = int(bottom)
    else:
        bottom = 1
        places = found.group('places')
        if places:
            places = places.replace('_', '')
            scale = 10 ** len(places)
            top = top * scale + int(places)
            bottom *= scale
        power = found.group('power')
        if power:
            power = int(power)
            if power >= 0:
                top *= 10 ** power
            else:
                bottom *= 10 ** -power
    if found.group('sign') == '-':
        top = -top
    return top, bottom

class Fraction(numbers.Rational):
    """A fraction in lowest terms: Fraction(1, 3), Fraction('2.5'), Fraction(0.5)."""

    __slots__ = ('_numerator', '_denominator')

    def __new__(cls, numerator=0, denominator=None, *, _normalize=True):
        self = super(Fraction, cls).__new__(cls)
        if denominator is None:
            if type(numerator) is int:
                self._numerator = numerator
                self._denominator = 1
                return self
            if isinstance(numerator, numbers.Rational):
                self._numerator = numerator.numerator
                self._denominator = numerator.denominator
                return self
            if isinstance(numerator, (float, Decimal)):
                self._numerator, self._denominator = numerator.as_integer_ratio()
                return self
            if not isinstance(numerator, str):
                raise TypeError('argument should be a string or a Rational instance')
            numerator, denominator = _from_text(numerator)
        elif type(numerator) is int is type(denominator):
            pass
        elif isinstance(numerator, numbers.Rational) and isinstance(denominator, numbers.Rational):
            numerator, denominator = (
                numerator.numerator * denominator.denominator,
                denominator.numerator * numerator.denominator)
        else:
            raise TypeError('both arguments should be Rational instances')
        if denominator == 0:
            raise ZeroDivisionError('Fraction(%s, 0)' % numerator)
        if _normalize:
            divisor = math.gcd(numerator, denominator)
            if denominator < 0:
                divisor = -divisor
            numerator //= divisor
            denominator //= divisor
        self._numerator = numerator
        self._denominator = denominator
        return self

    @classmethod
    def from_float(cls, f):
        if isinstance(f, numbers.Integral):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError('%s.from_float() only takes floats, not %r (%s)' % (cls.__name__, f, type(f).__name__))
        return cls(*f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        if isinstance(dec, numbers.Integral):
            dec = Decimal(int(dec))
        elif not isinstance(dec, Decimal):
            raise TypeError('%s.from_decimal() only takes Decimals, not %r (%s)' % (cls.__name__, dec, type(dec).__name__))
        return cls(*dec.as_integer_ratio())

    def as_integer_ratio(self):
        return (self._numerator, self._denominator)

    def limit_denominator(self, max_denominator=1000000):
        if max_denominator < 1:
            raise ValueError('max_denominator should be at least 1')
        if self._denominator <= max_denominator:
            return Fraction(self)
        # Walk along the continued fraction until the next step would be too fine.
        top0, bottom0, top1, bottom1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            whole = n // d
            bottom2 = bottom0 + whole * bottom1
            if bottom2 > max_denominator:
                break
            top0, bottom0, top1, bottom1 = top1, bottom1, top0 + whole * top1, bottom2
            n, d = d, n - whole * d
        steps = (max_denominator - bottom0) // bottom1
        one = Fraction(top0 + steps * top1, bottom0 + steps * bottom1)
        other = Fraction(top1, bottom1)
        return other if abs(other - self) <= abs(one - self) else one

    @property
    def numerator(a):
        return a._numerator

    @property
    def denominator(a):
        return a._denominator

    def __repr__(self):
        return '%s(%s, %s)' % (self.__class__.__name__, self._numerator, self._denominator)

    def __str__(self):
        if self._denominator == 1:
            return str(self._numerator)
        return '%s/%s' % (self._numerator, self._denominator)

    def _operators(exact, fallback):
        def forward(a, b):
            if type(b) is Fraction or type(b) is int:
                return exact(a, b)
            if isinstance(b, (int, Fraction)):
                return exact(a, b)
            if isinstance(b, float):
                return fallback(float(a), b)
            if isinstance(b, complex):
                return fallback(complex(a), b)
            return NotImplemented
        forward.__name__ = '__' + fallback.__name__ + '__'

        def reverse(b, a):
            if isinstance(a, numbers.Rational):
                return exact(a, b)
            if isinstance(a, numbers.Real):
                return fallback(float(a), float(b))
            if isinstance(a, numbers.Complex):
                return fallback(complex(a), complex(b))
            return NotImplemented
        reverse.__name__ = '__r' + fallback.__name__ + '__'
        return forward, reverse

    def _sum(top_a, a, top_b, b):
        # Only the part that the denominators share can cancel.
        shared = math.gcd(a, b)
        if shared == 1:
            return Fraction(top_a * b + top_b * a, a * b, _normalize=False)
        rest = a // shared
        top = top_a * (b // shared) + top_b * rest
        divisor = math.gcd(top, shared)
        if divisor == 1:
            return Fraction(top, rest * b, _normalize=False)
        return Fraction(top // divisor, rest * (b // divisor), _normalize=False)

    def _plus(a, b, _sum=_sum):
        return _sum(a.numerator, a.denominator, b.numerator, b.denominator)

    def _minus(a, b, _sum=_sum):
        return _sum(a.numerator, a.denominator, -b.numerator, b.denominator)

    def _times(a, b):
        top_a, bottom_a, top_b, bottom_b = a.numerator, a.denominator, b.numerator, b.denominator
        one, other = math.gcd(top_a, bottom_b), math.gcd(top_b, bottom_a)
        return Fraction((top_a // one) * (top_b // other), (bottom_a // other) * (bottom_b // one), _normalize=False)

    def _over(a, b):
        top, bottom = a.numerator * b.denominator, a.denominator * b.numerator
        if bottom == 0 and top != 0:
            # The message shows the numerator in lowest terms.
            divisor = math.gcd(a.numerator, b.numerator)
            top = a.numerator // divisor * b.denominator
        return Fraction(top, bottom)

    def _whole(a, b):
        return (a.numerator * b.denominator) // (a.denominator * b.numerator)

    def _both(a, b):
        bottom_a, bottom_b = a.denominator, b.denominator
        whole, rest = divmod(a.numerator * bottom_b, bottom_a * b.numerator)
        return whole, Fraction(rest, bottom_a * bottom_b)

    def _rest(a, b):
        bottom_a, bottom_b = a.denominator, b.denominator
        return Fraction((a.numerator * bottom_b) % (b.numerator * bottom_a), bottom_a * bottom_b)

    def add(a, b): return a + b
    def sub(a, b): return a - b
    def mul(a, b): return a * b
    def truediv(a, b): return a / b
    def floordiv(a, b): return a // b
    def mod(a, b): return a % b

    __add__, __radd__ = _operators(_plus, add)
    __sub__, __rsub__ = _operators(_minus, sub)
    __mul__, __rmul__ = _operators(_times, mul)
    __truediv__, __rtruediv__ = _operators(_over, truediv)
    __floordiv__, __rfloordiv__ = _operators(_whole, floordiv)
    __divmod__, __rdivmod__ = _operators(_both, divmod)
    __mod__, __rmod__ = _operators(_rest, mod)
    del add, sub, mul, truediv, floordiv, mod, _sum

    def __pow__(a, b):
        if isinstance(b, numbers.Rational):
            if b.denominator != 1:
                return float(a) ** float(b)
            power = b.numerator
            if power >= 0:
                return Fraction(a._numerator ** power, a._denominator ** power, _normalize=False)
            if a._numerator > 0:
                return Fraction(a._denominator ** -power, a._numerator ** -power, _normalize=False)
            if a._numerator == 0:
                raise ZeroDivisionError('Fraction(%s, 0)' % a._denominator ** -power)
            return Fraction((-a._denominator) ** -power, (-a._numerator) ** -power, _normalize=False)
        return float(a) ** b

    def __rpow__(b, a):
        if b._denominator == 1 and b._numerator >= 0:
            return a ** b._numerator
        if isinstance(a, numbers.Rational):
            return Fraction(a.numerator, a.denominator) ** b
        if b._denominator == 1:
            return a ** b._numerator
        return a ** float(b)

    def __pos__(a):
        return Fraction(a._numerator, a._denominator, _normalize=False)

    def __neg__(a):
        return Fraction(-a._numerator, a._denominator, _normalize=False)

    def __abs__(a):
        return Fraction(abs(a._numerator), a._denominator, _normalize=False)

    def __int__(a):
        return -(-a._numerator // a._denominator) if a._numerator < 0 else a._numerator // a._denominator

    __trunc__ = __int__

    def __floor__(a):
        return a.numerator // a.denominator

    def __ceil__(a):
        return -(-a.numerator // a.denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            floor, rest = divmod(self.numerator, self.denominator)
            if rest * 2 < self.denominator:
                return floor
            if rest * 2 > self.denominator:
                return floor + 1
            return floor if floor % 2 == 0 else floor + 1
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * shift), shift)
        return Fraction(round(self / shift) * shift)

    def __hash__(self):
        try:
            inverse = pow(self._denominator, -1, _prime)
        except ValueError:
            size = _infinity_hash
        else:
            size = hash(hash(abs(self._numerator)) * inverse)
        result = size if self._numerator >= 0 else -size
        return -2 if result == -1 else result

    def __eq__(a, b):
        if type(b) is int:
            return a._numerator == b and a._denominator == 1
        if isinstance(b, numbers.Rational):
            return a._numerator == b.numerator and a._denominator == b.denominator
        if isinstance(b, numbers.Complex) and b.imag == 0:
            b = b.real
        if isinstance(b, float):
            if math.isnan(b) or math.isinf(b):
                return 0.0 == b
            return a == a.from_float(b)
        return NotImplemented

    def _compare(self, other, test):
        if isinstance(other, numbers.Rational):
            return test(self._numerator * other.denominator, self._denominator * other.numerator)
        if isinstance(other, float):
            if math.isnan(other) or math.isinf(other):
                return test(0.0, other)
            return test(self, self.from_float(other))
        return NotImplemented

    def __lt__(a, b):
        return a._compare(b, lambda x, y: x < y)

    def __gt__(a, b):
        return a._compare(b, lambda x, y: x > y)

    def __le__(a, b):
        return a._compare(b, lambda x, y: x <= y)

    def __ge__(a, b):
        return a._compare(b, lambda x, y: x >= y)

    def __bool__(a):
        return bool(a._numerator)

    def __reduce__(self):
        return (self.__class__, (self._numerator, self._denominator))

    def __copy__(self):
        if type(self) == Fraction:
            return self
        return self.__class__(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        if type(self) == Fraction:
            return self
        return self.__class__(self._numerator, self._denominator)
`);
