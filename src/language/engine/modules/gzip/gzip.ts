// The module gzip: files and bytes in that form, over zlib and the files of the run.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('gzip', String.raw`
"""Files in the form of gzip."""
import builtins
import io
import struct
import time
import zlib

__all__ = ['BadGzipFile', 'GzipFile', 'open', 'compress', 'decompress']

READ, WRITE = 1, 2

class BadGzipFile(OSError):
    """The data is not in the form of gzip."""

def open(filename, mode='rb', compresslevel=9, encoding=None, errors=None, newline=None):
    if 't' in mode:
        if 'b' in mode:
            raise ValueError('Invalid mode: %r' % (mode,))
    else:
        for name, value in (('encoding', encoding), ('errors', errors), ('newline', newline)):
            if value is not None:
                raise ValueError("Argument '%s' not supported in binary mode" % name)
    kind = mode.replace('t', '')
    if isinstance(filename, (str, bytes)) or hasattr(filename, '__fspath__'):
        file = GzipFile(filename, kind, compresslevel)
    elif hasattr(filename, 'read') or hasattr(filename, 'write'):
        file = GzipFile(None, kind, compresslevel, filename)
    else:
        raise TypeError('filename must be a str or bytes object, or a file')
    return _Text(file, encoding or 'utf-8', errors or 'strict', newline) if 't' in mode else file

def _header(name, level, mtime):
    stamp = int(time.time()) if mtime is None else int(mtime)
    speed = 2 if level == 9 else 4 if level == 1 else 0
    flags = 8 if name else 0
    return b'\x1f\x8b\x08' + struct.pack('<BLBB', flags, stamp, speed, 255) + (name + b'\0' if name else b'')

def compress(data, compresslevel=9, *, mtime=None):
    if mtime == 0:
        return zlib.compress(data, level=compresslevel, wbits=31)
    packed = zlib.compress(data, level=compresslevel, wbits=-15)
    return _header(b'', compresslevel, mtime) + packed + struct.pack('<LL', zlib.crc32(data), len(data) & 0xffffffff)

def decompress(data):
    parts = []
    data = bytes(data)
    while True:
        data = data.lstrip(b'\0') if parts else data
        if not data:
            return b''.join(parts)
        part, data, _ = _member(data)
        parts.append(part)

def _member(data):
    if data[:2] != b'\x1f\x8b':
        raise BadGzipFile('Not a gzipped file (%r)' % data[:2])
    _need(data, 10)
    method, flags, mtime = struct.unpack('<BBL', data[2:8])
    if method != 8:
        raise BadGzipFile('Unknown compression method')
    place = 10
    if flags & 4:
        _need(data, place + 2)
        place += 2 + int.from_bytes(data[place:place + 2], 'little')
    for flag in (8, 16):
        if flags & flag:
            place = data.find(b'\0', place) + 1
            if not place:
                _need(b'', 1)
    if flags & 2:
        place += 2
    _need(data, place)
    worker = zlib.decompressobj(wbits=-15)
    part = worker.decompress(data[place:])
    if not worker.eof or len(worker.unused_data) < 8:
        _need(b'', 1)
    crc, length = struct.unpack('<II', worker.unused_data[:8])
    if crc != zlib.crc32(part):
        raise BadGzipFile('CRC check failed')
    if length != len(part) & 0xffffffff:
        raise BadGzipFile('Incorrect length of data produced')
    return part, worker.unused_data[8:], mtime

def _need(data, size):
    if len(data) < size:
        raise EOFError('Compressed file ended before the end-of-stream marker was reached')

def _in_bytes(mode):
    return mode if not mode or 'b' in mode else mode + 'b'

def _name_of(path, file):
    if path is None:
        path = getattr(file, 'name', None)
        return path if isinstance(path, (str, bytes)) else ''
    return path.__fspath__() if hasattr(path, '__fspath__') else path

class GzipFile(io.BufferedIOBase):
    myfileobj = None

    def __init__(self, filename=None, mode=None, compresslevel=9, fileobj=None, mtime=None):
        if set(mode or '') & {'t', 'U'}:
            raise ValueError('Invalid mode: %r' % (mode,))
        if fileobj is None:
            fileobj = builtins.open(filename, _in_bytes(mode or 'rb'))
            self.myfileobj = fileobj
        mode = getattr(fileobj, 'mode', 'rb') if mode is None else _in_bytes(mode)
        self.mode = READ if mode[:1] == 'r' else WRITE if mode[:1] in ('w', 'a', 'x') else None
        if self.mode is None:
            raise ValueError('Invalid mode: %r' % (mode,))
        self.fileobj, self.name, self._mtime = fileobj, _name_of(filename, fileobj), mtime
        self._stream, self._size = None, 0
        if self.mode == WRITE:
            self._begin(compresslevel)

    def _begin(self, level):
        name = self.name if isinstance(self.name, bytes) else self.name.encode('latin-1', 'ignore')
        name = name.rpartition(b'/')[2].removesuffix(b'.gz')
        self._crc = zlib.crc32(b'')
        self._packer = zlib.compressobj(level, zlib.DEFLATED, -15, zlib.DEF_MEM_LEVEL, 0)
        self.fileobj.write(_header(name, level, self._mtime))

    def __repr__(self):
        return '<gzip ' + repr(self.fileobj)[1:-1] + ' ' + hex(id(self)) + '>'

    @property
    def mtime(self):
        return self._mtime

    @property
    def closed(self):
        return self.fileobj is None

    def _open(self):
        if self.fileobj is None:
            raise ValueError('I/O operation on closed file')

    def _reading(self):
        self._open()
        if self.mode != READ:
            raise OSError(9, 'read() on write-only GzipFile object')
        if self._stream is None:
            data = self.fileobj.read()
            if len(data) >= 8 and data[:2] == b'\x1f\x8b':
                self._mtime = int.from_bytes(data[4:8], 'little')
            self._stream = io.BytesIO(decompress(data))
        return self._stream

    def write(self, data):
        self._open()
        if self.mode != WRITE:
            raise OSError(9, 'write() on read-only GzipFile object')
        data = bytes(data) if isinstance(data, (bytes, bytearray)) else bytes(memoryview(data))
        if data:
            self.fileobj.write(self._packer.compress(data))
            self._size += len(data)
            self._crc = zlib.crc32(data, self._crc)
        return len(data)

    def read(self, size=-1):
        return self._reading().read(size)

    def read1(self, size=-1):
        return self._reading().read(size if size is not None and size >= 0 else 8192)

    def readinto(self, buffer):
        return self._reading().readinto(buffer)

    def peek(self, n):
        stream = self._reading()
        place = stream.tell()
        data = stream.read(max(n, 8192))
        stream.seek(place)
        return data

    def readline(self, size=-1):
        return self._reading().readline(size)

    def readlines(self, hint=-1):
        return list(self._reading())

    def __next__(self):
        return next(self._reading())

    def __iter__(self):
        return self

    def tell(self):
        self._open()
        return self._size if self.mode == WRITE else self._reading().tell()

    def seek(self, offset, whence=0):
        if self.mode == READ:
            return self._reading().seek(offset, whence)
        self._open()
        if whence == 1:
            offset += self._size
        elif whence:
            raise ValueError('Seek from end not supported')
        if offset < self._size:
            raise OSError('Negative seek in write mode')
        self.write(bytes(offset - self._size))
        return self._size

    def rewind(self):
        self._reading().seek(0)

    def flush(self, zlib_mode=zlib.Z_SYNC_FLUSH):
        self._open()
        if self.mode == WRITE:
            self.fileobj.write(self._packer.flush(zlib_mode))
            self.fileobj.flush()

    def seekable(self):
        return True

    def readable(self):
        return self.mode == READ

    def writable(self):
        return not self.readable()

    def close(self):
        file, self.fileobj = self.fileobj, None
        if file is not None and self.mode == WRITE:
            file.write(self._packer.flush())
            file.write(struct.pack('<LL', self._crc, self._size & 0xffffffff))
        own, self.myfileobj = self.myfileobj, None
        if own is not None:
            own.close()

    def __enter__(self):
        self._open()
        return self

    def __exit__(self, *details):
        self.close()

class _Text:
    """The lines of a packed file as text."""

    def __init__(self, file, encoding, errors, newline):
        self.buffer, self.encoding, self.errors, self.name = file, encoding, errors, file.name
        self._newline = newline
        self._text = None

    def _lines(self):
        if self._text is None:
            self._text = io.StringIO(self.buffer.read().decode(self.encoding, self.errors), self._newline)
        return self._text

    def read(self, size=-1):
        return self._lines().read(size)

    def readline(self, size=-1):
        return self._lines().readline(size)

    def readlines(self, hint=-1):
        return self._lines().readlines()

    def __iter__(self):
        return iter(self._lines())

    def __next__(self):
        return next(self._lines())

    def write(self, text):
        if not isinstance(text, str):
            raise TypeError('write() argument must be str, not ' + type(text).__name__)
        if self._newline in ('\r', '\r\n'):
            text = text.replace('\n', self._newline)
        self.buffer.write(text.encode(self.encoding, self.errors))
        return len(text)

    def writelines(self, lines):
        for line in lines:
            self.write(line)

    @property
    def closed(self):
        return self.buffer.closed

    def flush(self):
        self.buffer.flush()

    def close(self):
        self.buffer.close()

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.close()
`);
