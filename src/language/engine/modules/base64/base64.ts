// The module base64, written in the language over binascii.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('base64', String.raw`
"""Base16, Base32, Base64, Base85 and Ascii85 of bytes."""
import binascii

__all__ = ['encode', 'decode', 'encodebytes', 'decodebytes', 'b64encode', 'b64decode', 'b32encode', 'b32decode',
           'b32hexencode', 'b32hexdecode', 'b16encode', 'b16decode', 'b85encode', 'b85decode', 'a85encode', 'a85decode',
           'standard_b64encode', 'standard_b64decode', 'urlsafe_b64encode', 'urlsafe_b64decode']

MAXLINESIZE = 76
MAXBINSIZE = MAXLINESIZE // 4 * 3

def _as_bytes(value):
    """What a decoder reads: a text in ASCII or an object made of bytes."""
    if isinstance(value, str):
        if value.isascii():
            return value.encode()
        raise ValueError('string argument should contain only ASCII characters')
    try:
        return memoryview(value).tobytes()
    except TypeError:
        kind = type(value).__name__
        raise TypeError(f'argument should be a bytes-like object or ASCII string, not {kind!r}') from None

def _letters(value, count):
    assert len(value) == count, repr(value)
    return value

def b64encode(s, altchars=None):
    text = binascii.b2a_base64(s, newline=False)
    return text if altchars is None else text.translate(bytes.maketrans(b'+/', _letters(altchars, 2)))

def b64decode(s, altchars=None, validate=False):
    text = _as_bytes(s)
    if altchars is not None:
        text = text.translate(bytes.maketrans(_letters(_as_bytes(altchars), 2), b'+/'))
    return binascii.a2b_base64(text, strict_mode=validate)

def standard_b64encode(s):
    return b64encode(s)

def standard_b64decode(s):
    return b64decode(s)

def urlsafe_b64encode(s):
    return b64encode(s, b'-_')

def urlsafe_b64decode(s):
    return b64decode(s, b'-_')

def b16encode(s):
    return binascii.hexlify(s).upper()

def b16decode(s, casefold=False):
    text = _as_bytes(s)
    digits = text.upper() if casefold else text
    if digits.translate(None, b'0123456789ABCDEF'):
        raise binascii.Error('Non-base16 digit found')
    return binascii.unhexlify(digits)

_digits = b'0123456789'
_capitals = bytes(range(65, 91))
_base32 = _capitals + b'234567'
_hex32 = _digits + _capitals[:22]
# How many bytes the last group of base 32 lacks for each number of = at its end.
_lost_bytes = {0: 0, 1: 1, 3: 2, 4: 3, 6: 4}

def _encode32(letters, s):
    data = memoryview(s).tobytes()
    out = bytearray()
    for start in range(0, len(data), 5):
        group = data[start:start + 5]
        number = int.from_bytes(group.ljust(5, b'\0'), 'big')
        digits = bytes(letters[number >> shift & 31] for shift in range(35, -1, -5))
        used = (len(group) * 8 + 4) // 5
        out += digits[:used].ljust(8, b'=')
    return bytes(out)

def _decode32(letters, s, casefold, map01=None):
    text = _as_bytes(s)
    if len(text) & 7:
        raise binascii.Error('Incorrect padding')
    if map01 is not None:
        text = text.translate(bytes.maketrans(b'01', b'O' + _letters(_as_bytes(map01), 1)))
    digits = (text.upper() if casefold else text).rstrip(b'=')
    if digits.translate(None, letters):
        raise binascii.Error('Non-base32 digit found')
    lost = _lost_bytes.get(len(text) - len(digits))
    if lost is None:
        raise binascii.Error('Incorrect padding')
    out = bytearray()
    for start in range(0, len(digits), 8):
        number = 0
        for digit in digits[start:start + 8].ljust(8, letters[:1]):
            number = number << 5 | letters.index(digit)
        out += number.to_bytes(5, 'big')
    return bytes(out[:len(out) - lost])

def b32encode(s):
    return _encode32(_base32, s)

def b32decode(s, casefold=False, map01=None):
    return _decode32(_base32, s, casefold, map01)

def b32hexencode(s):
    return _encode32(_hex32, s)

def b32hexdecode(s, casefold=False):
    return _decode32(_hex32, s, casefold)

_base85 = _digits + _capitals + _capitals.lower() + b'!#$%&()*+-;<=>?@^_\x60{|}~'
_ascii85 = bytes(range(33, 118))

def _encode85(s, letters, pad, shortcuts):
    """Four bytes become five letters, or the one letter that is short for them."""
    data = memoryview(s).tobytes()
    if pad:
        data += bytes(-len(data) % 4)
    out = bytearray()
    for start in range(0, len(data), 4):
        group = data[start:start + 4]
        if group in shortcuts:
            out += shortcuts[group]
            continue
        number = int.from_bytes(group.ljust(4, b'\0'), 'big')
        digits = bytes(letters[number // 85 ** power % 85] for power in range(4, -1, -1))
        out += digits[:len(group) + 1]
    return bytes(out)

def _decode85(digits, overflow):
    """Five digits become four bytes; the last group may be short."""
    out = bytearray()

    def add(group):
        number = 0
        for digit in group + [84] * (5 - len(group)):
            number = number * 85 + digit
        if number >> 32:
            raise ValueError(overflow.format(len(out) // 4 * 5))
        out.extend(number.to_bytes(4, 'big')[:len(group) - 1])

    group = []
    for digit in digits:
        group.append(digit)
        if len(group) == 5:
            add(group)
            group = []
    if group:
        add(group)
    return bytes(out)

def b85encode(b, pad=False):
    return _encode85(b, _base85, pad, {})

def b85decode(b):
    def digits():
        for place, letter in enumerate(_as_bytes(b)):
            value = _base85.find(letter)
            if value < 0:
                raise ValueError(f'bad base85 character at position {place}')
            yield value

    return _decode85(digits(), 'base85 overflow in hunk starting at byte {}')

def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    shortcuts = {bytes(4): b'z'}
    if foldspaces:
        shortcuts[b'    '] = b'y'
    start, end = (b'<~', b'~>') if adobe else (b'', b'')
    text = start + _encode85(b, _ascii85, pad, shortcuts)
    if not wrapcol:
        return text + end
    width = max(wrapcol, len(end), 1)
    rows = [text[at:at + width] for at in range(0, len(text), width)]
    if end and len(rows[-1]) > width - len(end):
        rows.append(b'')
    return b'\n'.join(rows) + end

def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b' \t\n\r\v'):
    text = _as_bytes(b)
    if adobe:
        if not text.endswith(b'~>'):
            raise ValueError("Ascii85 encoded byte sequences must end with b'~>'")
        text = text.removeprefix(b'<~')[:-2]
    groups = {ord('z'): (0, 0, 0, 0, 0)}
    if foldspaces:
        groups[ord('y')] = tuple(0x20202020 // 85 ** power % 85 for power in range(4, -1, -1))

    def digits():
        count = 0
        for letter in text:
            if letter in _ascii85:
                count += 1
                yield letter - 33
            elif letter in groups:
                if count % 5:
                    raise ValueError(f'{letter:c} inside Ascii85 5-tuple')
                yield from groups[letter]
            elif letter not in ignorechars:
                raise ValueError(f'Non-Ascii85 digit found: {letter:c}')

    return _decode85(digits(), 'Ascii85 overflow')

def _plain(value):
    """The bytes of an object whose elements are single bytes."""
    kind = type(value).__name__
    try:
        view = memoryview(value)
    except TypeError as error:
        raise TypeError('expected bytes-like object, not ' + kind) from error
    if view.format not in 'cbB':
        raise TypeError(f'expected single byte elements, not {view.format!r} from {kind}')
    return view.tobytes()

def encodebytes(s):
    data = _plain(s)
    return b''.join(binascii.b2a_base64(data[at:at + MAXBINSIZE]) for at in range(0, len(data), MAXBINSIZE))

def decodebytes(s):
    return binascii.a2b_base64(_plain(s))

def encode(input, output):
    while piece := input.read(MAXBINSIZE):
        output.write(binascii.b2a_base64(piece))

def decode(input, output):
    while line := input.readline():
        output.write(binascii.a2b_base64(line))
`);
