// The module codecs: encodings by name, over what str and bytes do themselves.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('codecs', String.raw`
"""Encodings by name."""
import io

__all__ = ['lookup', 'encode', 'decode', 'getencoder', 'getdecoder', 'getincrementalencoder', 'getincrementaldecoder', 'CodecInfo', 'open',
           'BOM', 'BOM_BE', 'BOM_LE', 'BOM_UTF8', 'BOM_UTF16', 'BOM_UTF16_BE', 'BOM_UTF16_LE', 'IncrementalEncoder', 'IncrementalDecoder',
           'iterencode', 'iterdecode', 'escape_encode', 'ascii_encode', 'ascii_decode', 'utf_8_encode', 'utf_8_decode', 'latin_1_encode', 'latin_1_decode']

BOM_UTF8 = b'\xef\xbb\xbf'
BOM = BOM_LE = BOM_UTF16 = BOM_UTF16_LE = b'\xff\xfe'
BOM_BE = BOM_UTF16_BE = b'\xfe\xff'

_names = {'utf8': 'utf-8', 'u8': 'utf-8', 'utf': 'utf-8', 'latin1': 'iso8859-1', 'latin-1': 'iso8859-1', 'iso-8859-1': 'iso8859-1', 'l1': 'iso8859-1',
          'us-ascii': 'ascii', '646': 'ascii', 'rot-13': 'rot13', 'rot_13': 'rot13', 'hex_codec': 'hex', 'hex-codec': 'hex', 'base64_codec': 'base64',
          'base64-codec': 'base64', 'utf-8-sig': 'utf-8-sig', 'utf16': 'utf-16', 'utf32': 'utf-32'}

def _known(encoding):
    name = encoding.lower().replace('_', '-')
    return _names.get(name, _names.get(encoding.lower(), name))

def _rot13(text, errors='strict'):
    turned = ''
    for char in text:
        base = 'a' if 'a' <= char <= 'z' else 'A' if 'A' <= char <= 'Z' else None
        turned += char if base is None else chr((ord(char) - ord(base) + 13) % 26 + ord(base))
    return turned

def _to_hex(data, errors='strict'):
    return bytes(data).hex().encode()

def _from_hex(data, errors='strict'):
    import binascii
    return binascii.unhexlify(data)

def _to_base64(data, errors='strict'):
    import base64
    return base64.encodebytes(data)

def _from_base64(data, errors='strict'):
    import base64
    return base64.decodebytes(data)

_special = {'rot13': (_rot13, _rot13), 'hex': (_to_hex, _from_hex), 'base64': (_to_base64, _from_base64)}

def encode(obj, encoding='utf-8', errors='strict'):
    special = _special.get(_known(encoding))
    return special[0](obj, errors) if special else obj.encode(encoding, errors)

def decode(obj, encoding='utf-8', errors='strict'):
    special = _special.get(_known(encoding))
    return special[1](obj, errors) if special else bytes(obj).decode(encoding, errors)

class CodecInfo(tuple):
    def __new__(cls, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None, incrementaldecoder=None, name=None):
        self = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
        self.name = name
        self.encode, self.decode = encode, decode
        self.incrementalencoder, self.incrementaldecoder = incrementalencoder, incrementaldecoder
        return self

    def __repr__(self):
        return '<codecs.CodecInfo object for encoding %s at %#x>' % (self.name, id(self))

def lookup(encoding, /):
    name = _known(encoding)
    if name not in _special:
        ''.encode(encoding)
    def to_bytes(input, errors='strict'):
        return encode(input, name, errors), len(input)
    def to_text(input, errors='strict'):
        return decode(input, name, errors), len(input)
    class Encoder(IncrementalEncoder):
        def encode(self, input, final=False):
            return encode(input, name, self.errors)
    class Decoder(IncrementalDecoder):
        encoding = name
    return CodecInfo(to_bytes, to_text, incrementalencoder=Encoder, incrementaldecoder=Decoder, name=name)

class IncrementalEncoder:
    def __init__(self, errors='strict'):
        self.errors = errors

    def encode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        pass

class IncrementalDecoder:
    encoding = 'utf-8'

    def __init__(self, errors='strict'):
        self.errors = errors
        self._rest = b''

    def decode(self, input, final=False):
        data = self._rest + bytes(input)
        self._rest = b''
        try:
            return decode(data, self.encoding, self.errors)
        except UnicodeDecodeError as error:
            if final or error.end < len(data) or 'unexpected end' not in error.reason:
                raise
            self._rest = data[error.start:]
            return decode(data[:error.start], self.encoding, self.errors)

    def reset(self):
        self._rest = b''

def getencoder(encoding):
    return lookup(encoding).encode

def getdecoder(encoding):
    return lookup(encoding).decode

def getincrementalencoder(encoding):
    return lookup(encoding).incrementalencoder

def getincrementaldecoder(encoding):
    return lookup(encoding).incrementaldecoder

def iterencode(iterator, encoding, errors='strict'):
    for text in iterator:
        data = encode(text, encoding, errors)
        if data:
            yield data

def iterdecode(iterator, encoding, errors='strict'):
    decoder = getincrementaldecoder(encoding)(errors)
    for data in iterator:
        text = decoder.decode(data)
        if text:
            yield text
    text = decoder.decode(b'', True)
    if text:
        yield text

def _pair(name):
    return (lambda obj, errors='strict': (encode(obj, name, errors), len(obj))), (lambda obj, errors='strict', final=False: (decode(obj, name, errors), len(obj)))

utf_8_encode, utf_8_decode = _pair('utf-8')
ascii_encode, ascii_decode = _pair('ascii')
latin_1_encode, latin_1_decode = _pair('latin-1')

def escape_encode(data, errors='strict'):
    return repr(bytes(data))[2:-1].encode(), len(data)

_open = open

def open(filename, mode='r', encoding=None, errors='strict', buffering=-1):
    return _open(filename, mode, encoding=encoding, errors=errors, newline='') if encoding and 'b' not in mode else _open(filename, mode)
`);
