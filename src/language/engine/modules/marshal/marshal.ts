// The module marshal: plain values as bytes. Code objects are not among them.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('marshal', String.raw`
"""Plain values as bytes."""
import struct

version = 4

def _wrong():
    raise ValueError('unmarshallable object')

def _put(value, out, level, depth):
    if depth > 1000:
        raise ValueError('object too deeply nested to marshal')
    kind = type(value)
    if value is None:
        out += b'N'
    elif value is True:
        out += b'T'
    elif value is False:
        out += b'F'
    elif value is StopIteration:
        out += b'S'
    elif value is Ellipsis:
        out += b'.'
    elif kind is int:
        if -2 ** 31 <= value < 2 ** 31:
            out += b'i' + struct.pack('<i', value)
        else:
            digits, rest = [], abs(value)
            while rest:
                digits.append(rest & 0x7fff)
                rest >>= 15
            out += b'l' + struct.pack('<i', len(digits) if value > 0 else -len(digits)) + struct.pack('<%dH' % len(digits), *digits)
    elif kind is float:
        out += b'g' + struct.pack('<d', value) if level > 1 else b'f' + _short(repr(value).encode())
    elif kind is complex:
        out += b'y' + struct.pack('<dd', value.real, value.imag)
    elif kind is str:
        data = value.encode('utf-8', 'surrogatepass')
        if level >= 4 and value.isascii():
            out += b'z' + _short(data) if len(data) < 256 else b'a' + _long(data)
        else:
            out += b'u' + _long(data)
    elif kind is tuple:
        out += b')' + bytes([len(value)]) if level >= 4 and len(value) < 256 else b'(' + struct.pack('<i', len(value))
        for item in value:
            _put(item, out, level, depth + 1)
    elif kind is list or kind is set or kind is frozenset:
        out += (b'[' if kind is list else b'<' if kind is set else b'>') + struct.pack('<i', len(value))
        for item in value:
            _put(item, out, level, depth + 1)
    elif kind is dict:
        out += b'{'
        for key, item in value.items():
            _put(key, out, level, depth + 1)
            _put(item, out, level, depth + 1)
        out += b'0'
    else:
        try:
            data = bytes(memoryview(value))
        except TypeError:
            _wrong()
        out += b's' + _long(data)

def _short(data):
    return bytes([len(data)]) + data

def _long(data):
    return struct.pack('<i', len(data)) + data

def dumps(value, version=version, /):
    out = bytearray()
    _put(value, out, version, 0)
    return bytes(out)

def dump(value, file, version=version, /):
    file.write(dumps(value, version))

class _Reader:
    def __init__(self, data):
        self.data, self.place, self.seen = bytes(data), 0, []

    def take(self, size):
        if size < 0:
            raise ValueError('bad marshal data (bytes object size out of range)')
        if self.place + size > len(self.data):
            raise EOFError('marshal data too short')
        self.place += size
        return self.data[self.place - size:self.place]

    def int(self):
        return struct.unpack('<i', self.take(4))[0]

    def size(self):
        size = self.int()
        if size < 0:
            raise ValueError('bad marshal data (size out of range)')
        return size

    def items(self, size):
        return [self.needed() for _ in range(size)]

    def needed(self):
        value = self.value()
        if value is _end:
            raise ValueError('bad marshal data (unknown type code)')
        return value

    def value(self):
        if self.place >= len(self.data):
            raise EOFError('EOF read where object expected')
        code = self.take(1)[0]
        kept, code = code & 0x80, chr(code & 0x7f)
        place = len(self.seen)
        if kept and code in '[{<>()':
            self.seen.append(None)
        value = self.read(code, place if kept else None)
        if kept:
            if code in '[{<>()':
                self.seen[place] = value
            else:
                self.seen.append(value)
        return value

    def read(self, code, place):
        if code in _constants:
            return _constants[code]
        if code == 'i':
            return self.int()
        if code == 'l':
            count = self.int()
            value = 0
            for at, digit in enumerate(struct.unpack('<%dH' % abs(count), self.take(2 * abs(count)))):
                value |= digit << (15 * at)
            return -value if count < 0 else value
        if code == 'g':
            return struct.unpack('<d', self.take(8))[0]
        if code == 'f':
            return float(self.take(self.take(1)[0]))
        if code == 'y':
            return complex(*struct.unpack('<dd', self.take(16)))
        if code == 's':
            return self.take(self.size())
        if code in 'ut':
            return self.take(self.size()).decode('utf-8', 'surrogatepass')
        if code in 'aA':
            return self.take(self.size()).decode('latin-1')
        if code in 'zZ':
            return self.take(self.take(1)[0]).decode('latin-1')
        if code == ')':
            return tuple(self.items(self.take(1)[0]))
        if code == '(':
            return tuple(self.items(self.size()))
        if code == '[':
            made = []
            if place is not None:
                self.seen[place] = made
            made += self.items(self.size())
            return made
        if code == '<':
            return set(self.items(self.size()))
        if code == '>':
            return frozenset(self.items(self.size()))
        if code == '{':
            made = {}
            if place is not None:
                self.seen[place] = made
            while (key := self.value()) is not _end:
                made[key] = self.needed()
            return made
        if code == 'r':
            index = self.int()
            if not 0 <= index < len(self.seen):
                raise ValueError('bad marshal data (invalid reference)')
            return self.seen[index]
        raise ValueError('bad marshal data (unknown type code)')

_end = object()
_constants = {'N': None, 'T': True, 'F': False, 'S': StopIteration, '.': Ellipsis, '0': _end}

def loads(data, /):
    return _Reader(memoryview(data)).needed()

def load(file, /):
    if not isinstance(data := file.read(), bytes):
        raise TypeError('file.read() returned not bytes but %s' % type(data).__name__)
    reader = _Reader(data)
    value = reader.needed()
    rest = len(data) - reader.place
    if rest and hasattr(file, 'seek'):
        file.seek(-rest, 1)
    return value
`);
