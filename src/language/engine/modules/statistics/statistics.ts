// The module statistics. Sums are kept as exact quotients of whole numbers until the end.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('statistics', String.raw`
"""Basic statistics."""
import math
import random
from bisect import bisect_left, bisect_right
from collections import Counter, namedtuple

__all__ = ['NormalDist', 'StatisticsError', 'correlation', 'covariance', 'fmean', 'geometric_mean', 'harmonic_mean',
           'linear_regression', 'mean', 'median', 'median_grouped', 'median_high', 'median_low', 'mode', 'multimode',
           'pstdev', 'pvariance', 'quantiles', 'stdev', 'variance']

class StatisticsError(ValueError):
    pass

LinearRegression = namedtuple('LinearRegression', ('slope', 'intercept'))

def _is_decimal(kind):
    return any(base.__name__ == 'Decimal' for base in kind.__mro__)

def _is_fraction(kind):
    return any(base.__name__ == 'Fraction' for base in kind.__mro__)

def _joined(first, second):
    """The type of a result made of values of two types."""
    if first is second or second is int or second is bool:
        return first
    if first is int:
        return second
    if issubclass(second, first):
        return second
    if issubclass(first, second):
        return first
    if issubclass(first, int):
        return second
    if issubclass(second, int):
        return first
    if _is_fraction(first) and issubclass(second, float):
        return second
    if issubclass(first, float) and _is_fraction(second):
        return first
    raise TypeError("don't know how to coerce %s and %s" % (first.__name__, second.__name__))

def _ratio(value):
    try:
        return value.as_integer_ratio()
    except AttributeError:
        pass
    except (OverflowError, ValueError):
        return value, None
    try:
        return value.numerator, value.denominator
    except AttributeError:
        raise TypeError(f"can't convert type '{type(value).__name__}' to numerator/denominator") from None

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
    if _is_decimal(kind):
        return kind(numerator) / kind(denominator)
    return kind(numerator, denominator)

def mean(data):
    kind, top, bottom, count = _sum(data)
    if count < 1:
        raise StatisticsError('mean requires at least one data point')
    return top / count if bottom is None else _convert(top, bottom * count, kind)

def fmean(data, weights=None):
    try:
        count = len(data)
    except TypeError:
        data = list(data)
        count = len(data)
    if weights is None:
        if not count:
            raise StatisticsError('fmean requires at least one data point')
        return math.fsum(data) / count
    if not isinstance(weights, (list, tuple)):
        weights = list(weights)
    if count != len(weights):
        raise StatisticsError('data and weights must be the same length')
    top = math.fsum(value * weight for value, weight in zip(data, weights))
    bottom = math.fsum(weights)
    if not bottom:
        raise StatisticsError('sum of weights must be non-zero')
    return top / bottom

def geometric_mean(data):
    try:
        return math.exp(fmean(map(math.log, data)))
    except ValueError:
        raise StatisticsError('geometric mean requires a non-empty dataset containing positive numbers') from None

def _no_negative(values, message):
    for value in values:
        if value < 0:
            raise StatisticsError(message)
        yield value

def harmonic_mean(data, weights=None):
    if iter(data) is data:
        data = list(data)
    message = 'harmonic mean does not support negative values'
    count = len(data)
    if count < 1:
        raise StatisticsError('harmonic_mean requires at least one data point')
    if count == 1 and weights is None:
        value = data[0]
        if not hasattr(value, 'as_integer_ratio'):
            raise TypeError('unsupported type')
        if value < 0:
            raise StatisticsError(message)
        return value
    if weights is None:
        weights = [1] * count
        top, under = count, 1
    else:
        if iter(weights) is weights:
            weights = list(weights)
        if len(weights) != count:
            raise StatisticsError('Number of weights does not match data size')
        _, top, under, _ = _sum(_no_negative(weights, message))
    try:
        values = _no_negative(data, message)
        kind, total, bottom, _ = _sum(weight / value if weight else 0 for weight, value in zip(weights, values))
    except ZeroDivisionError:
        return 0
    if total <= 0:
        raise StatisticsError('Weighted sum must be positive')
    if bottom is None:
        return top / under / total
    return _convert(top * bottom, under * total, kind)

def median(data):
    data = sorted(data)
    count = len(data)
    if count == 0:
        raise StatisticsError('no median for empty data')
    middle = count // 2
    return data[middle] if count % 2 else (data[middle - 1] + data[middle]) / 2

def median_low(data):
    data = sorted(data)
    if not data:
        raise StatisticsError('no median for empty data')
    return data[(len(data) - 1) // 2]

def median_high(data):
    data = sorted(data)
    if not data:
        raise StatisticsError('no median for empty data')
    return data[len(data) // 2]

def median_grouped(data, interval=1.0):
    data = sorted(data)
    count = len(data)
    if not count:
        raise StatisticsError('no median for empty data')
    value = data[count // 2]
    first = bisect_left(data, value)
    end = bisect_right(data, value, lo=first)
    try:
        interval = float(interval)
        value = float(value)
    except ValueError:
        raise TypeError('Value cannot be converted to a float')
    return value - interval / 2.0 + interval * (count / 2 - first) / (end - first)

def mode(data):
    pairs = Counter(iter(data)).most_common(1)
    if not pairs:
        raise StatisticsError('no mode for empty data')
    return pairs[0][0]

def multimode(data):
    counts = Counter(iter(data))
    if not counts:
        return []
    most = max(counts.values())
    return [value for value, count in counts.items() if count == most]

def quantiles(data, *, n=4, method='exclusive'):
    if n < 1:
        raise StatisticsError('n must be at least 1')
    data = sorted(data)
    size = len(data)
    if size < 2:
        raise StatisticsError('must have at least two data points')
    if method == 'inclusive':
        result = []
        for step in range(1, n):
            place, rest = divmod(step * (size - 1), n)
            result.append((data[place] * (n - rest) + data[place + 1] * rest) / n)
        return result
    if method == 'exclusive':
        result = []
        for step in range(1, n):
            place = min(max(step * (size + 1) // n, 1), size - 1)
            rest = step * (size + 1) - place * n
            result.append((data[place - 1] * (n - rest) + data[place] * rest) / n)
        return result
    raise ValueError(f'Unknown method: {method!r}')

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
    if _is_decimal(kind):
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

def covariance(x, y, /):
    count, mid_x, mid_y = _paired(x, y, 'covariance')
    return math.fsum((one - mid_x) * (other - mid_y) for one, other in zip(x, y)) / (count - 1)

def correlation(x, y, /):
    _, mid_x, mid_y = _paired(x, y, 'correlation')
    both = math.fsum((one - mid_x) * (other - mid_y) for one, other in zip(x, y))
    spread_x = math.fsum((distance := one - mid_x) * distance for one in x)
    spread_y = math.fsum((distance := other - mid_y) * distance for other in y)
    try:
        return both / math.sqrt(spread_x * spread_y)
    except ZeroDivisionError:
        raise StatisticsError('at least one of the inputs is constant')

def linear_regression(x, y, /, *, proportional=False):
    _, mid_x, mid_y = _paired(x, y, 'linear regression')
    if proportional:
        both = math.fsum(one * other for one, other in zip(x, y))
        spread = math.fsum(one * one for one in x)
    else:
        both = math.fsum((one - mid_x) * (other - mid_y) for one, other in zip(x, y))
        spread = math.fsum((distance := one - mid_x) * distance for one in x)
    try:
        slope = both / spread
    except ZeroDivisionError:
        raise StatisticsError('x is constant')
    return LinearRegression(slope=slope, intercept=0.0 if proportional else mid_y - slope * mid_x)

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

class NormalDist:
    """A normal distribution."""
    __slots__ = {'_mu': 'mean', '_sigma': 'standard deviation'}

    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0.0:
            raise StatisticsError('sigma must be non-negative')
        self._mu = float(mu)
        self._sigma = float(sigma)

    @classmethod
    def from_samples(cls, data):
        data = list(data)
        middle = fmean(data)
        return cls(middle, stdev(data, middle))

    def samples(self, n, *, seed=None):
        gauss = random.gauss if seed is None else random.Random(seed).gauss
        return [gauss(self._mu, self._sigma) for _ in range(n)]

    def pdf(self, x):
        variance = self._sigma * self._sigma
        if not variance:
            raise StatisticsError('pdf() not defined when sigma is zero')
        distance = x - self._mu
        return math.exp(distance * distance / (-2.0 * variance)) / math.sqrt(math.tau * variance)

    def cdf(self, x):
        if not self._sigma:
            raise StatisticsError('cdf() not defined when sigma is zero')
        return 0.5 * (1.0 + math.erf((x - self._mu) / (self._sigma * math.sqrt(2.0))))

    def inv_cdf(self, p):
        if p <= 0.0 or p >= 1.0:
            raise StatisticsError('p must be in the range 0.0 < p < 1.0')
        if self._sigma <= 0.0:
            raise StatisticsError('cdf() not defined when sigma at or below zero')
        return _inverse(p, self._mu, self._sigma)

    def quantiles(self, n=4):
        return [self.inv_cdf(step / n) for step in range(1, n)]

    def overlap(self, other):
        if not isinstance(other, NormalDist):
            raise TypeError('Expected another NormalDist instance')
        first, second = self, other
        if (second._sigma, second._mu) < (first._sigma, first._mu):
            first, second = second, first
        first_variance, second_variance = first.variance, second.variance
        if not first_variance or not second_variance:
            raise StatisticsError('overlap() not defined when sigma is zero')
        spread = second_variance - first_variance
        apart = math.fabs(second._mu - first._mu)
        if not spread:
            return 1.0 - math.erf(apart / (2.0 * first._sigma * math.sqrt(2.0)))
        a = first._mu * second_variance - second._mu * first_variance
        b = first._sigma * second._sigma * math.sqrt(apart * apart + spread * math.log(second_variance / first_variance))
        left = (a + b) / spread
        right = (a - b) / spread
        return 1.0 - (math.fabs(second.cdf(left) - first.cdf(left)) + math.fabs(second.cdf(right) - first.cdf(right)))

    def zscore(self, x):
        if not self._sigma:
            raise StatisticsError('zscore() not defined when sigma is zero')
        return (x - self._mu) / self._sigma

    @property
    def mean(self):
        return self._mu

    @property
    def median(self):
        return self._mu

    @property
    def mode(self):
        return self._mu

    @property
    def stdev(self):
        return self._sigma

    @property
    def variance(self):
        return self._sigma * self._sigma

    def __add__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu + other._mu, math.hypot(self._sigma, other._sigma))
        return NormalDist(self._mu + other, self._sigma)

    def __sub__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu - other._mu, math.hypot(self._sigma, other._sigma))
        return NormalDist(self._mu - other, self._sigma)

    def __mul__(self, other):
        return NormalDist(self._mu * other, self._sigma * math.fabs(other))

    def __truediv__(self, other):
        return NormalDist(self._mu / other, self._sigma / math.fabs(other))

    def __pos__(self):
        return NormalDist(self._mu, self._sigma)

    def __neg__(self):
        return NormalDist(-self._mu, self._sigma)

    __radd__ = __add__

    def __rsub__(self, other):
        return -(self - other)

    __rmul__ = __mul__

    def __eq__(self, other):
        if not isinstance(other, NormalDist):
            return NotImplemented
        return self._mu == other._mu and self._sigma == other._sigma

    def __hash__(self):
        return hash((self._mu, self._sigma))

    def __repr__(self):
        return f'{type(self).__name__}(mu={self._mu!r}, sigma={self._sigma!r})'
`);
