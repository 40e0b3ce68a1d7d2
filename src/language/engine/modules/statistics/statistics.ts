// The module statistics. Sums are kept as exact quotients of whole numbers until the end.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('statistics', String.raw`
"""Basic statistics."""
import math
import operator
import random
from bisect import bisect_left, bisect_right
from collections import Counter, namedtuple

__all__ = ['NormalDist', 'StatisticsError', 'correlation', 'covariance', 'fmean', 'geometric_mean', 'harmonic_mean',
           'linear_regression', 'mean', 'median', 'median_grouped', 'median_high', 'median_low', 'mode', 'multimode',
           'pstdev', 'pvariance', 'quantiles', 'stdev', 'variance']

LinearRegression = namedtuple('LinearRegression', ('slope', 'intercept'))

class StatisticsError(ValueError):
    pass

def _has_base(kind, name):
    return any(base.__name__ == name for base in kind.__mro__)

def _rank(kind):
    """How far a type stands in the row whole number, fraction, float; none for other types."""
    if issubclass(kind, int):
        return 0
    if issubclass(kind, float):
        return 2
    return 1 if _has_base(kind, 'Fraction') else None

def _joined(first, second):
    """The type of a result made of values of two types."""
    if second is bool or issubclass(first, second):
        return first
    ranks = _rank(first), _rank(second)
    if issubclass(second, first) or ranks[0] == 0 or ranks == (1, 2):
        return second
    if ranks[1] == 0 or ranks == (2, 1):
        return first
    raise TypeError(f"don't know how to coerce {first.__name__} and {second.__name__}")

def _ratio(value):
    """The value as a quotient of whole numbers, or with None below where it is no number."""
    exact = getattr(value, 'as_integer_ratio', None)
    if exact is None:
        if hasattr(value, 'numerator') and hasattr(value, 'denominator'):
            return value.numerator, value.denominator
        raise TypeError(f"can't convert type '{type(value).__name__}' to numerator/denominator")
    try:
        return exact()
    except (ValueError, OverflowError):
        return value, None

def _sum(data):
    """Type, exact numerator and denominator, count. The denominator is None where the sum is no number."""
    kind = int
    partials = {}
    count = 0
    for value in data:
        kind = _joined(kind, type(value))
        numerator, denominator = _ratio(value)
        count += 1
        partials[denominator] = partials.get(denominator, 0) + numerator
    if None in partials:
        return kind, partials[None], None, count
    return (kind,) + _total(partials) + (count,)

def _total(partials):
    bottom = 1
    for denominator in partials:
        bottom = math.lcm(bottom, denominator)
    return sum(numerator * (bottom // denominator) for denominator, numerator in partials.items()), bottom

def _convert(numerator, denominator, kind):
    """The quotient as a value of the type; whole numbers become floats where it is not whole."""
    if denominator is None:
        return numerator
    if denominator < 0:
        numerator, denominator = -numerator, -denominator
    common = math.gcd(numerator, denominator)
    numerator //= common
    denominator //= common
    if issubclass(kind, int):
        return kind(numerator) if denominator == 1 else numerator / denominator
    if issubclass(kind, float):
        quotient = numerator / denominator
        return quotient if kind is float else kind(quotient)
    if _has_base(kind, 'Decimal'):
        return kind(numerator) / kind(denominator)
    return kind(numerator, denominator)

def mean(data):
    kind, top, bottom, count = _sum(data)
    if count < 1:
        raise StatisticsError('mean requires at least one data point')
    return top / count if bottom is None else _convert(top, bottom * count, kind)

def _sized(data):
    return data if hasattr(data, '__len__') else list(data)

def fmean(data, weights=None):
    values = _sized(data)
    if weights is not None:
        return _weighted(values, _sized(weights))
    if len(values) == 0:
        raise StatisticsError('fmean requires at least one data point')
    return math.fsum(values) / len(values)

def _weighted(values, weights):
    if len(values) != len(weights):
        raise StatisticsError('data and weights must be the same length')
    top, bottom = math.fsum(map(operator.mul, values, weights)), math.fsum(weights)
    if bottom:
        return top / bottom
    raise StatisticsError('sum of weights must be non-zero')

def geometric_mean(data):
    try:
        middle = fmean(math.log(value) for value in data)
    except ValueError:
        raise StatisticsError('geometric mean requires a non-empty dataset containing positive numbers') from None
    return math.exp(middle)

def _not_negative(value):
    if value < 0:
        raise StatisticsError('harmonic mean does not support negative values')
    return value

def harmonic_mean(data, weights=None):
    values = _sized(data)
    if not values:
        raise StatisticsError('harmonic_mean requires at least one data point')
    if weights is not None:
        weights = _sized(weights)
        if len(weights) != len(values):
            raise StatisticsError('Number of weights does not match data size')
        _, top, under, _ = _sum(map(_not_negative, weights))
    elif len(values) > 1:
        weights, top, under = [1] * len(values), len(values), 1
    elif hasattr(values[0], 'as_integer_ratio'):
        return _not_negative(values[0])
    else:
        raise TypeError('unsupported type')
    try:
        kind, total, bottom, _ = _sum(
            weight / value if weight else 0 for weight, value in zip(weights, map(_not_negative, values)))
        if total <= 0:
            raise StatisticsError('Weighted sum must be positive')
        return top / under / total if bottom is None else _convert(top * bottom, under * total, kind)
    except ZeroDivisionError:
        return 0

def _in_order(data):
    values = sorted(data)
    if values:
        return values
    raise StatisticsError('no median for empty data')

def median(data):
    values = _in_order(data)
    half, is_odd = divmod(len(values), 2)
    return values[half] if is_odd else (values[half - 1] + values[half]) / 2

def median_low(data):
    values = _in_order(data)
    return values[(len(values) - 1) // 2]

def median_high(data):
    values = _in_order(data)
    return values[len(values) // 2]

def median_grouped(data, interval=1.0):
    values = _in_order(data)
    middle = values[len(values) // 2]
    below = bisect_left(values, middle)
    inside = bisect_right(values, middle, below) - below
    try:
        width, center = float(interval), float(middle)
    except ValueError:
        raise TypeError('Value cannot be converted to a float')
    return center - width / 2.0 + width * (len(values) / 2 - below) / inside

def mode(data):
    for value, _ in Counter(iter(data)).most_common(1):
        return value
    raise StatisticsError('no mode for empty data')

def multimode(data):
    ordered = Counter(iter(data)).most_common()
    return [value for value, count in ordered if count == ordered[0][1]]

def quantiles(data, *, n=4, method='exclusive'):
    if n < 1:
        raise StatisticsError('n must be at least 1')
    values = sorted(data)
    if len(values) < 2:
        raise StatisticsError('must have at least two data points')
    if method not in ('exclusive', 'inclusive'):
        raise ValueError(f'Unknown method: {method!r}')
    # Exclusive: as if one value stood before the first and one after the last.
    shift = 1 if method == 'exclusive' else 0
    spans = len(values) - 1 + 2 * shift
    result = []
    for step in range(1, n):
        place = min(max(step * spans // n - shift, 0), len(values) - 2)
        part = step * spans - (place + shift) * n
        result.append((values[place] * (n - part) + values[place + 1] * part) / n)
    return result

def _squares(data, center):
    """Type, exact sum of squared distances, count."""
    if center is not None:
        kind, top, bottom, count = _sum((distance := value - center) * distance for value in data)
        return kind, top, bottom, count
    kind = int
    sums = {}
    squares = {}
    count = 0
    for value in data:
        kind = _joined(kind, type(value))
        numerator, denominator = _ratio(value)
        count += 1
        sums[denominator] = sums.get(denominator, 0) + numerator
        squares[denominator] = squares.get(denominator, 0) + numerator * numerator
    if not count:
        return kind, 0, 1, 0
    if None in sums:
        return kind, sums[None] - sums[None], None, count
    top, bottom = _total(sums)
    square, under = _total({denominator * denominator: value for denominator, value in squares.items()})
    return kind, count * square * bottom * bottom - top * top * under, count * under * bottom * bottom, count

def _variance(data, center, less, message):
    kind, top, bottom, count = _squares(data, center)
    if count < 1 + less:
        raise StatisticsError(message)
    if bottom is None:
        return top / (count - less), None, kind
    return top, bottom * (count - less), kind

def variance(data, xbar=None):
    return _convert(*_variance(data, xbar, 1, 'variance requires at least two data points'))

def pvariance(data, mu=None):
    return _convert(*_variance(data, mu, 0, 'pvariance requires at least one data point'))

def _root(top, bottom, kind):
    """The square root of a quotient, rounded once."""
    if bottom is None:
        return math.sqrt(top)
    if _has_base(kind, 'Decimal'):
        return (kind(top) / kind(bottom)).sqrt()
    if not top:
        return 0.0
    # Scaled so that the whole root has more bits than a float, with its last bit telling that something is left.
    shift = (top.bit_length() - bottom.bit_length() - 109) // 2
    if shift >= 0:
        bottom <<= 2 * shift
    else:
        top <<= -2 * shift
    root = math.isqrt(top // bottom)
    if root * root * bottom != top:
        root |= 1
    return float(root << shift) if shift >= 0 else root / (1 << -shift)

def stdev(data, xbar=None):
    return _root(*_variance(data, xbar, 1, 'stdev requires at least two data points'))

def pstdev(data, mu=None):
    return _root(*_variance(data, mu, 0, 'pstdev requires at least one data point'))

def _paired(x, y, name):
    count = len(x)
    if len(y) != count:
        raise StatisticsError(name + ' requires that both inputs have same number of data points')
    if count < 2:
        raise StatisticsError(name + ' requires at least two data points')
    return count, math.fsum(x) / count, math.fsum(y) / count

def _products(x, mid_x, y, mid_y):
    return math.fsum((one - mid_x) * (other - mid_y) for one, other in zip(x, y))

def _divide(top, bottom, message):
    try:
        return top / bottom
    except ZeroDivisionError:
        raise StatisticsError(message)

def covariance(x, y, /):
    count, mid_x, mid_y = _paired(x, y, 'covariance')
    return _products(x, mid_x, y, mid_y) / (count - 1)

def correlation(x, y, /):
    _, mid_x, mid_y = _paired(x, y, 'correlation')
    spread = math.sqrt(_products(x, mid_x, x, mid_x) * _products(y, mid_y, y, mid_y))
    return _divide(_products(x, mid_x, y, mid_y), spread, 'at least one of the inputs is constant')

def linear_regression(x, y, /, *, proportional=False):
    _, mid_x, mid_y = _paired(x, y, 'linear regression')
    if proportional:
        return LinearRegression(_divide(_products(x, 0, y, 0), _products(x, 0, x, 0), 'x is constant'), 0.0)
    slope = _divide(_products(x, mid_x, y, mid_y), _products(x, mid_x, x, mid_x), 'x is constant')
    return LinearRegression(slope, mid_y - slope * mid_x)

# The quotients of Wichura's algorithm AS 241, highest power first.
_middle = ((2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457, 13731.693765509461125,
            1971.5909503065514427, 133.14166789178437745, 3.3871328727963666080),
           (5226.4952788528545610, 28729.085735721942674, 39307.895800092710610, 21213.794301586595867, 5394.1960214247511077,
            687.18700749205790830, 42.313330701600911252, 1.0))
_near = ((7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1, 1.27045825245236838258,
          3.64784832476320460504, 5.76949722146069140550, 4.63033784615654529590, 1.42343711074968357734),
         (1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2, 1.48103976427480074590e-1,
          6.89767334985100004550e-1, 1.67638483018380384940, 2.05319162663775882187, 1.0))
_far = ((2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3, 2.65321895265761230930e-2,
         2.96560571828504891230e-1, 1.78482653991729133580, 5.46378491116411436990, 6.65790464350110377720),
        (2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5, 7.86869131145613259100e-4,
         1.48753612908506148525e-2, 1.36929880922735805310e-1, 5.99832206555887937690e-1, 1.0))

def _quotient(powers, value):
    top = bottom = 0.0
    for upper, lower in zip(*powers):
        top = top * value + upper
        bottom = bottom * value + lower
    return top, bottom

def _inverse(p, mu, sigma):
    distance = p - 0.5
    if abs(distance) <= 0.425:
        top, bottom = _quotient(_middle, 0.180625 - distance * distance)
        return mu + top * distance / bottom * sigma
    root = math.sqrt(-math.log(p if distance <= 0.0 else 1.0 - p))
    top, bottom = _quotient(_near, root - 1.6) if root <= 5.0 else _quotient(_far, root - 5.0)
    result = top / bottom
    return mu + (-result if distance < 0.0 else result) * sigma

def _not_zero(value, name):
    if not value:
        raise StatisticsError(name + '() not defined when sigma is zero')
    return value

class NormalDist:
    """A normal distribution."""
    __slots__ = ('_center', '_spread')

    mean, median, mode = (property(lambda self: self._center) for _ in range(3))
    stdev = property(lambda self: self._spread)
    variance = property(lambda self: self._spread * self._spread)

    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0.0:
            raise StatisticsError('sigma must be non-negative')
        self._center, self._spread = float(mu), float(sigma)

    def __repr__(self):
        return f'{type(self).__name__}(mu={self._center!r}, sigma={self._spread!r})'

    def __eq__(self, other):
        return self._parts() == other._parts() if isinstance(other, NormalDist) else NotImplemented

    def __hash__(self):
        return hash(self._parts())

    def _parts(self):
        return self._center, self._spread

    @classmethod
    def from_samples(cls, data):
        values = list(data)
        top, bottom, _ = _variance(values, None, 1, 'stdev requires at least two data points')
        return cls(mean(values), _root(top, bottom, float))

    def samples(self, n, *, seed=None):
        source = random if seed is None else random.Random(seed)
        return [source.gauss(*self._parts()) for _ in range(n)]

    def pdf(self, x):
        variance = _not_zero(self.variance, 'pdf')
        distance = x - self._center
        return math.exp(-distance * distance / (2.0 * variance)) / math.sqrt(math.tau * variance)

    def cdf(self, x):
        scale = _not_zero(self._spread, 'cdf') * math.sqrt(2.0)
        return 0.5 * (1.0 + math.erf((x - self._center) / scale))

    def zscore(self, x):
        unit = _not_zero(self._spread, 'zscore')
        return (x - self._center) / unit

    def inv_cdf(self, p):
        if p <= 0.0 or 1.0 <= p:
            raise StatisticsError('p must be in the range 0.0 < p < 1.0')
        if not self._spread:
            raise StatisticsError('cdf() not defined when sigma at or below zero')
        return _inverse(p, *self._parts())

    def quantiles(self, n=4):
        return [self.inv_cdf(step / n) for step in range(1, n)]

    def overlap(self, other):
        if not isinstance(other, NormalDist):
            raise TypeError('Expected another NormalDist instance')
        narrow, wide = sorted((self, other), key=lambda one: (one._spread, one._center))
        small, large = (_not_zero(one.variance, 'overlap') for one in (narrow, wide))
        apart = math.fabs(wide._center - narrow._center)
        if small == large:
            return 1.0 - math.erf(apart / (2.0 * narrow._spread * math.sqrt(2.0)))
        # The two curves meet at the two solutions of a quadratic equation.
        more = large - small
        middle = narrow._center * large - wide._center * small
        reach = narrow._spread * wide._spread * math.sqrt(apart * apart + more * math.log(large / small))
        return 1.0 - sum(math.fabs(wide.cdf(meeting) - narrow.cdf(meeting))
                         for meeting in ((middle + reach) / more, (middle - reach) / more))

    def _moved(self, other, change):
        """The sum or difference with a number or with an independent distribution."""
        if isinstance(other, NormalDist):
            return NormalDist(change(self._center, other._center), math.hypot(self._spread, other._spread))
        return NormalDist(change(self._center, other), self._spread)

    def _scaled(self, factor, change):
        return NormalDist(change(self._center, factor), change(self._spread, math.fabs(factor)))

    def __add__(self, other):
        return self._moved(other, operator.add)

    def __sub__(self, other):
        return self._moved(other, operator.sub)

    def __rsub__(self, other):
        return -(self - other)

    def __mul__(self, other):
        return self._scaled(other, operator.mul)

    def __truediv__(self, other):
        return self._scaled(other, operator.truediv)

    def __pos__(self):
        return NormalDist(*self._parts())

    def __neg__(self):
        return NormalDist(-self._center, self._spread)

    __radd__, __rmul__ = __add__, __mul__
`);
