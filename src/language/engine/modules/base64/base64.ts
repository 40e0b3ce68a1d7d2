// The module base64, written in the language over binascii.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('base64', String.raw`
"""Base16, Base32, Base64, Base85 and Ascii85 of bytes."""
import binascii
import re
import struct

__all__ = ['encode', 'decode', 'encodebytes', 'decodebytes', 'b64encode', 'b64decode', 'b32encode', 'b32decode',
           'b32hexencode', 'b32hexdecode', 'b16encode', 'b16decode', 'b85encode', 'b85decode', 'a85encode', 'a85decode',
           'standard_b64encode', 'standard_b64decode', 'urlsafe_b64encode', 'urlsafe_b64decode']

MAXLINESIZE = 76
MAXBINSIZE = 57

def _bytes_from_decode_data(s):
    if isinstance(s, str):
        try:
            return s.encode('ascii')
        except UnicodeEncodeError:
            raise ValueError('string argument should contain only ASCII characters') from None
    if isinstance(s, (bytes, bytearray)):
        return s
    try:
        return memoryview(s).tobytes()
    except TypeError:
        raise TypeError('argument should be a bytes-like object or ASCII string, not %r' % s.__class__.__name__) from None

def b64encode(s, altchars=None):
    encoded = binascii.b2a_base64(s, newline=False)
    if altchars is not None:
        assert len(altchars) == 2, repr(altchars)
        return encoded.translate(bytes.maketrans(b'+/', altchars))
    return encoded

def b64decode(s, altchars=None, validate=False):
    s = _bytes_from_decode_data(s)
    if altchars is not None:
        altchars = _bytes_from_decode_data(altchars)
        assert len(altchars) == 2, repr(altchars)
        s = s.translate(bytes.maketrans(altchars, b'+/'))
    return binascii.a2b_base64(s, strict_mode=validate)

def standard_b64encode(s):
    return b64encode(s)

def standard_b64decode(s):
    return b64decode(s)

def urlsafe_b64encode(s):
    return b64encode(s).translate(bytes.maketrans(b'+/', b'-_'))

def urlsafe_b64decode(s):
    return b64decode(_bytes_from_decode_data(s).translate(bytes.maketrans(b'-_', b'+/')))

_b32 = b'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
_b32hex = b'0123456789ABCDEFGHIJKLMNOPQRSTUV'

def _encode32(letters, s):
    if not isinstance(s, (bytes, bytearray)):
        s = memoryview(s).tobytes()
    out = bytearray()
    for start in range(0, len(s), 5):
        group = bytes(s[start:start + 5])
        number = int.from_bytes(group + bytes(5 - len(group)), 'big')
        digits = bytes(letters[number >> shift & 31] for shift in range(35, -1, -5))
        used = (len(group) * 8 + 4) // 5
        out += digits[:used] + b'=' * (8 - used)
    return bytes(out)

def _decode32(letters, s, casefold=False, map01=None):
    s = _bytes_from_decode_data(s)
    if len(s) % 8:
        raise binascii.Error('Incorrect padding')
    if map01 is not None:
        map01 = _bytes_from_decode_data(map01)
        assert len(map01) == 1, repr(map01)
        s = s.translate(bytes.maketrans(b'01', b'O' + map01))
    if casefold:
        s = s.upper()
    values = {letter: value for value, letter in enumerate(letters)}
    length = len(s)
    s = s.rstrip(b'=')
    missing = length - len(s)
    out = bytearray()
    number = 0
    for start in range(0, len(s), 8):
        number = 0
        for letter in s[start:start + 8]:
            value = values.get(letter)
            if value is None:
                raise binascii.Error('Non-base32 digit found')
            number = number << 5 | value
        if len(s) - start >= 8:
            out += number.to_bytes(5, 'big')
    if length % 8 or missing not in (0, 1, 3, 4, 6):
        raise binascii.Error('Incorrect padding')
    if missing and length:
        number <<= 5 * missing
        out += number.to_bytes(5, 'big')[:(43 - 5 * missing) // 8]
    return bytes(out)

def b32encode(s):
    return _encode32(_b32, s)

def b32decode(s, casefold=False, map01=None):
    return _decode32(_b32, s, casefold, map01)

def b32hexencode(s):
    return _encode32(_b32hex, s)

def b32hexdecode(s, casefold=False):
    return _decode32(_b32hex, s, casefold)

def b16encode(s):
    return binascii.hexlify(s).upper()

def b16decode(s, casefold=False):
    s = _bytes_from_decode_data(s)
    if casefold:
        s = s.upper()
    if re.search(b'[^0-9A-F]', s):
        raise binascii.Error('Non-base16 digit found')
    return binascii.unhexlify(s)

_b85 = b'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_' + b'\x60{|}~'

def _encode85(data, letters, pad, folds_zeros=False, folds_spaces=False):
    if not isinstance(data, (bytes, bytearray)):
        data = memoryview(data).tobytes()
    data = bytes(data)
    missing = -len(data) % 4
    data += bytes(missing)
    out = []
    for (word,) in struct.iter_unpack('!I', data) if data else ():
        if folds_zeros and not word:
            out.append(b'z')
        elif folds_spaces and word == 0x20202020:
            out.append(b'y')
        else:
            digits = []
            for _ in range(5):
                word, digit = divmod(word, 85)
                digits.append(letters[digit])
            out.append(bytes(digits[::-1]))
    if missing and not pad:
        if out[-1] == b'z':
            out[-1] = letters[:1] * 5
        out[-1] = out[-1][:-missing]
    return b''.join(out)

def b85encode(b, pad=False):
    return _encode85(b, _b85, pad)

def b85decode(b):
    b = _bytes_from_decode_data(b)
    values = {letter: value for value, letter in enumerate(_b85)}
    missing = -len(b) % 5
    b = bytes(b) + b'~' * missing
    out = []
    for start in range(0, len(b), 5):
        number = 0
        for place, letter in enumerate(b[start:start + 5]):
            value = values.get(letter)
            if value is None:
                raise ValueError('bad base85 character at position %d' % (start + place))
            number = number * 85 + value
        if number > 0xffffffff:
            raise ValueError('base85 overflow in hunk starting at byte %d' % start)
        out.append(number.to_bytes(4, 'big'))
    result = b''.join(out)
    return result[:-missing] if missing else result

def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    result = _encode85(b, bytes(range(33, 118)), pad, True, foldspaces)
    if adobe:
        result = b'<~' + result
    if wrapcol:
        wrapcol = max(2 if adobe else 1, wrapcol)
        lines = [result[at:at + wrapcol] for at in range(0, len(result), wrapcol)]
        if adobe and len(lines[-1]) + 2 > wrapcol:
            lines.append(b'')
        result = b'\n'.join(lines)
    if adobe:
        result += b'~>'
    return result

def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b' \t\n\r\v'):
    b = bytes(_bytes_from_decode_data(b))
    if adobe:
        if not b.endswith(b'~>'):
            raise ValueError('Ascii85 encoded byte sequences must end with {!r}'.format(b'~>'))
        b = b[2:-2] if b.startswith(b'<~') else b[:-2]
    out = []
    digits = []
    for letter in b + b'u' * 4:
        if 33 <= letter <= 117:
            digits.append(letter - 33)
            if len(digits) == 5:
                number = 0
                for digit in digits:
                    number = number * 85 + digit
                if number > 0xffffffff:
                    raise ValueError('Ascii85 overflow')
                out.append(number.to_bytes(4, 'big'))
                digits = []
        elif letter == 122:
            if digits:
                raise ValueError('z inside Ascii85 5-tuple')
            out.append(bytes(4))
        elif foldspaces and letter == 121:
            if digits:
                raise ValueError('y inside Ascii85 5-tuple')
            out.append(b'    ')
        elif letter not in ignorechars:
            raise ValueError('Non-Ascii85 digit found: %c' % letter)
    result = b''.join(out)
    extra = 4 - len(digits)
    return result[:-extra] if extra else result

def encodebytes(s):
    if not isinstance(s, (bytes, bytearray, memoryview)):
        raise TypeError('expected bytes-like object, not %s' % s.__class__.__name__)
    s = bytes(s)
    return b''.join(binascii.b2a_base64(s[at:at + MAXBINSIZE]) for at in range(0, len(s), MAXBINSIZE))

def decodebytes(s):
    if not isinstance(s, (bytes, bytearray, memoryview)):
        raise TypeError('expected bytes-like object, not %s' % s.__class__.__name__)
    return binascii.a2b_base64(s)

def encode(input, output):
    while piece := input.read(MAXBINSIZE):
        output.write(binascii.b2a_base64(piece))

def decode(input, output):
    while line := input.readline():
        output.write(binascii.a2b_base64(line))
`);
