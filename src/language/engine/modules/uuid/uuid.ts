// The module uuid: the class and the versions made of names or random numbers.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('uuid', String.raw`
"""Universally unique identifiers."""
import hashlib
import operator
import random

RFC_4122 = 'specified in RFC 4122'
RESERVED_NCS, RESERVED_MICROSOFT, RESERVED_FUTURE = (
    'reserved for ' + purpose for purpose in ('NCS compatibility', 'Microsoft compatibility', 'future definition'))

# The parts of the number, highest first, with their widths in bits.
_widths = {'time_low': 32, 'time_mid': 16, 'time_hi_version': 16, 'clock_seq_hi_variant': 8, 'clock_seq_low': 8, 'node': 48}

def _from_number(number):
    if 0 <= number < 1 << 128:
        return number
    raise ValueError('int is out of range (need a 128-bit value)')

def _from_hex(text):
    for sign in ('urn:', 'uuid:'):
        text = text.replace(sign, '')
    digits = text.strip('{}').replace('-', '')
    if len(digits) == 32:
        return int(digits, 16)
    raise ValueError('badly formed hexadecimal UUID string')

def _from_bytes(data, name='bytes'):
    if len(data) != 16:
        raise ValueError(name + ' is not a 16-char string')
    assert isinstance(data, (bytes, bytearray, memoryview)), repr(data)
    return int.from_bytes(data, 'big')

def _from_swapped(data):
    return _from_bytes(_swapped(data), 'bytes_le')

def _from_fields(fields):
    if len(fields) != len(_widths):
        raise ValueError('fields is not a 6-tuple')
    number = 0
    for place, (field, width) in enumerate(zip(fields, _widths.values()), 1):
        if not 0 <= field < 1 << width:
            article = 'an' if width == 8 else 'a'
            raise ValueError(f'field {place} out of range (need {article} {width}-bit value)')
        number = number << width | field
    return number

def _swapped(data):
    """The same bytes with the three parts of the time turned around."""
    return data[3::-1] + data[5:3:-1] + data[7:5:-1] + data[8:]

def _marked(number, version):
    """The number with its version and the variant of RFC 4122 written into it."""
    if 1 <= version <= 5:
        for shift, width, mark in ((76, 4, version), (62, 2, 2)):
            number = number & ~((1 << width) - 1 << shift) | mark << shift
        return number
    raise ValueError('illegal version number')

def _compared(test):
    def compare(self, other):
        return test(self.int, other.int) if isinstance(other, UUID) else NotImplemented
    compare.__name__ = f'__{test.__name__}__'
    return compare

class UUID:
    __slots__ = ('int', 'is_safe')

    def __init__(self, hex=None, bytes=None, bytes_le=None, fields=None, int=None, version=None, *, is_safe=None):
        forms = ((hex, _from_hex), (bytes, _from_bytes), (bytes_le, _from_swapped), (fields, _from_fields), (int, _from_number))
        given = [(value, read) for value, read in forms if value is not None]
        if len(given) != 1:
            raise TypeError('one of the hex, bytes, bytes_le, fields, or int arguments must be given')
        value, read = given[0]
        number = read(value)
        object.__setattr__(self, 'int', number if version is None else _marked(number, version))
        object.__setattr__(self, 'is_safe', is_safe)

    def __setattr__(self, name, value):
        raise TypeError('UUID objects are immutable')

    __eq__, __lt__, __gt__, __le__, __ge__ = map(
        _compared, (operator.eq, operator.lt, operator.gt, operator.le, operator.ge))

    def __int__(self):
        return self.int

    def __hash__(self):
        return hash(self.int)

    def __str__(self):
        parts = []
        digits = self.hex
        for length in (8, 4, 4, 4, 12):
            parts.append(digits[:length])
            digits = digits[length:]
        return '-'.join(parts)

    def __repr__(self):
        return f'{type(self).__name__}({str(self)!r})'

    urn = property(lambda self: f'urn:uuid:{self}')
    hex = property(lambda self: '%032x' % self.int)
    bytes = property(lambda self: self.int.to_bytes(16, 'big'))
    bytes_le = property(lambda self: _swapped(self.bytes))
    fields = property(operator.attrgetter(*_widths))

    @property
    def time(self):
        return (self.time_hi_version % 0x1000 << 16 | self.time_mid) << 32 | self.time_low

    @property
    def clock_seq(self):
        return self.clock_seq_hi_variant % 0x40 << 8 | self.clock_seq_low

    @property
    def variant(self):
        top = self.clock_seq_hi_variant
        if top < 0x80:
            return RESERVED_NCS
        if top < 0xc0:
            return RFC_4122
        return RESERVED_MICROSOFT if top < 0xe0 else RESERVED_FUTURE

    @property
    def version(self):
        return self.time_hi_version >> 12 if self.variant == RFC_4122 else None

def _part(shift, width):
    return property(lambda self: self.int >> shift & (1 << width) - 1)

_shift = 128
for _name, _width in _widths.items():
    _shift -= _width
    setattr(UUID, _name, _part(_shift, _width))

def _named(namespace, name, method, version):
    text = name.encode() if isinstance(name, str) else name
    return UUID(bytes=method(namespace.bytes + text).digest()[:16], version=version)

def uuid3(namespace, name):
    return _named(namespace, name, hashlib.md5, 3)

def uuid4():
    return UUID(int=random.getrandbits(128), version=4)

def uuid5(namespace, name):
    return _named(namespace, name, hashlib.sha1, 5)

NAMESPACE_DNS, NAMESPACE_URL, NAMESPACE_OID, NAMESPACE_X500 = (
    UUID(f'6ba7b81{digit}-9dad-11d1-80b4-00c04fd430c8') for digit in '0124')
`);
