// Buffers and text over streams that a program has written itself. Streams of the run itself need none of it.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('_io_layers', String.raw`
import codecs
import io

def _count(size):
    return -1 if size is None or size < 0 else size

def _kept(field, name=None):
    """A property: what is kept in the field, or the attribute of that name of it."""
    if name is None:
        return property(lambda self: getattr(self, field))
    return property(lambda self: getattr(getattr(self, field), name))

def _asking(field, *names):
    """Methods that ask what is kept in the field."""
    def asking(name):
        def method(self):
            return getattr(getattr(self, field), name)()
        method.__name__ = name
        return method
    return map(asking, names)

class _Over:
    """What a layer passes on to the stream below."""

    raw = _kept('_raw')
    name, mode, closed = (_kept('_raw', name) for name in ('name', 'mode', 'closed'))
    readable, writable, seekable, fileno, isatty = _asking('_raw', 'readable', 'writable', 'seekable', 'fileno', 'isatty')

    def detach(self):
        if self._raw is None:
            raise ValueError('raw stream already detached')
        self.flush()
        raw, self._raw = self._raw, None
        return raw

    def flush(self):
        if self._raw.closed:
            raise ValueError('flush of closed file')
        self._raw.flush()

    def close(self):
        if self._raw is not None and not self._raw.closed:
            try:
                self.flush()
            finally:
                self._raw.close()

    def __enter__(self):
        if self.closed:
            raise ValueError('I/O operation on closed file.')
        return self

    def __exit__(self, *details):
        self.close()

    def __repr__(self):
        try:
            name = ' name=%r' % (self.name,)
        except AttributeError:
            name = ''
        return '<_io.%s%s>' % (type(self).__name__, name)

class BufferedReader(_Over, io.BufferedReader):
    def __init__(self, raw, buffer_size=8192):
        if not raw.readable():
            raise OSError('File or stream is not readable.')
        if buffer_size <= 0:
            raise ValueError('invalid buffer size')
        self._raw, self._size, self._data = raw, buffer_size, b''

    def _chunk(self):
        if self.closed:
            raise ValueError('read of closed file')
        if hasattr(self._raw, 'read'):
            return self._raw.read(self._size)
        space = bytearray(self._size)
        got = self._raw.readinto(space)
        return None if got is None else bytes(space[:got])

    def _fill(self, size):
        """Reads on until so much is there; False where the stream has no more now."""
        while len(self._data) < size:
            chunk = self._chunk()
            if not chunk:
                return chunk
            self._data += chunk
        return True

    def _take(self, size):
        data, self._data = self._data[:size], self._data[size:]
        return data

    def read(self, size=-1):
        if size is not None and size < -1:
            raise ValueError('read length must be non-negative or -1')
        size = _count(size)
        if self.closed:
            raise ValueError('read of closed file')
        if size == 0:
            return b''
        if size > 0:
            ended = self._fill(size)
            return None if ended is None and not self._data else self._take(size)
        parts = [self._take(len(self._data))]
        while True:
            chunk = self._chunk()
            if not chunk:
                whole = b''.join(parts)
                return whole if whole or chunk is not None else None
            parts.append(chunk)

    def read1(self, size=-1):
        size = self._size if size < 0 else size
        if size and not self._data:
            self._data = self._chunk() or b''
        return self._take(size)

    def peek(self, size=0):
        if not self._data:
            self._data = self._chunk() or b''
        return self._data

    def readinto(self, buffer):
        data = self.read(len(buffer))
        if data is None:
            return None
        buffer[:len(data)] = data
        return len(data)

    def readinto1(self, buffer):
        data = self.read1(len(buffer))
        buffer[:len(data)] = data
        return len(data)

    def readline(self, size=-1):
        size = _count(size)
        while (place := self._data.find(b'\n')) < 0 and (size < 0 or len(self._data) < size):
            chunk = self._chunk()
            if not chunk:
                break
            self._data += chunk
        end = place + 1 if place >= 0 else len(self._data)
        return self._take(end if size < 0 else min(end, size))

    def tell(self):
        return self._raw.tell() - len(self._data)

    def seek(self, target, whence=0):
        if whence == 1:
            target -= len(self._data)
        self._data = b''
        return self._raw.seek(target, whence)

    def truncate(self, pos=None):
        raise io.UnsupportedOperation('truncate')

    def write(self, b):
        raise io.UnsupportedOperation('write')

class BufferedWriter(_Over, io.BufferedWriter):
    def __init__(self, raw, buffer_size=8192):
        if not raw.writable():
            raise OSError('File or stream is not writable.')
        if buffer_size <= 0:
            raise ValueError('invalid buffer size')
        self._raw, self._size, self._held = raw, buffer_size, bytearray()

    def write(self, b):
        if self.closed:
            raise ValueError('write to closed file')
        if isinstance(b, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        data = bytes(memoryview(b))
        self._held += data
        if len(self._held) > self._size:
            self._send()
        return len(data)

    def _send(self):
        while self._held:
            done = self._raw.write(bytes(self._held))
            if done is None:
                raise BlockingIOError(11, 'write could not complete without blocking', 0)
            if done > len(self._held) or done < 0:
                raise OSError('write() returned incorrect number of bytes')
            del self._held[:done]

    def flush(self):
        if self.closed:
            raise ValueError('flush of closed file')
        self._send()
        self._raw.flush()

    def tell(self):
        return self._raw.tell() + len(self._held)

    def seek(self, target, whence=0):
        self._send()
        return self._raw.seek(target, whence)

    def truncate(self, pos=None):
        self.flush()
        return self._raw.truncate(self._raw.tell() if pos is None else pos)

    def read(self, size=-1):
        raise io.UnsupportedOperation('read')

class BufferedRWPair(io.BufferedIOBase):
    """One stream to read and one to write."""

    def __init__(self, reader, writer, buffer_size=8192):
        for name, can, ask in ('reader', 'readable', reader.readable), ('writer', 'writable', writer.writable):
            if not ask():
                raise OSError(f'"{name}" argument must be {can}.')
        self.reader, self.writer = io.BufferedReader(reader, buffer_size), io.BufferedWriter(writer, buffer_size)

    def read(self, size=-1):
        return self.reader.read(size)

    def read1(self, size=-1):
        return self.reader.read1(size)

    def peek(self, size=0):
        return self.reader.peek(size)

    def readinto(self, b):
        return self.reader.readinto(b)

    def readline(self, size=-1):
        return self.reader.readline(size)

    def write(self, b):
        return self.writer.write(b)

    def flush(self):
        return self.writer.flush()

    readable, = _asking('reader', 'readable')
    writable, = _asking('writer', 'writable')
    closed = _kept('writer', 'closed')

    def close(self):
        self.writer.close()
        self.reader.close()

class IncrementalNewlineDecoder:
    """Makes one kind of line end of all, piece by piece."""

    def __init__(self, decoder, translate, errors='strict'):
        self.decoder, self.translate, self.errors = decoder, translate, errors
        self._held, self._seen = False, set()

    def decode(self, input, final=False):
        text = input if self.decoder is None else self.decoder.decode(input, final=final)
        if self._held and (text or final):
            text, self._held = '\r' + text, False
        if text.endswith('\r') and not final:
            text, self._held = text[:-1], True
        pairs = text.count('\r\n')
        for mark, count in (('\r\n', pairs), ('\r', text.count('\r') - pairs), ('\n', text.count('\n') - pairs)):
            if count:
                self._seen.add(mark)
        return text.replace('\r\n', '\n').replace('\r', '\n') if self.translate else text

    def reset(self):
        self._held, self._seen = False, set()
        if self.decoder is not None:
            self.decoder.reset()

    @property
    def newlines(self):
        seen = [mark for mark in ('\r', '\n', '\r\n') if mark in self._seen]
        return None if not seen else seen[0] if len(seen) == 1 else tuple(seen)

class TextIOWrapper(_Over, io.TextIOWrapper):
    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
        if newline not in (None, '', '\n', '\r', '\r\n'):
            raise ValueError('illegal newline value: %r' % (newline,))
        self._raw, self._encoding, self._errors, self._newline = buffer, encoding or 'UTF-8', errors or 'strict', newline
        ''.encode(self._encoding)
        self._line_buffering, self._write_through = line_buffering, write_through
        self._decoder = codecs.getincrementaldecoder(self._encoding)(self._errors)
        self._lines = IncrementalNewlineDecoder(self._decoder, newline is None)
        self._text, self._held, self._is_ended = '', '', False

    buffer, encoding, errors, line_buffering, write_through = map(_kept, ('_raw', '_encoding', '_errors', '_line_buffering', '_write_through'))
    newlines = _kept('_lines', 'newlines')

    def _more(self):
        if self.closed:
            raise ValueError('I/O operation on closed file.')
        self._send()
        data = self._raw.read1(8192) if hasattr(self._raw, 'read1') else self._raw.read(8192)
        if not isinstance(data, (bytes, bytearray)):
            raise TypeError("underlying read1() should have returned a bytes-like object, not '%s'" % type(data).__name__)
        decode = self._lines.decode if self._newline in (None, '') else self._decoder.decode
        self._text += decode(data, final=not data)
        return bool(data)

    def read(self, size=-1):
        size = _count(size)
        while size < 0 or len(self._text) < size:
            if not self._more():
                break
        end = len(self._text) if size < 0 else size
        text, self._text = self._text[:end], self._text[end:]
        return text

    def _line_end(self):
        if self._newline == '':
            places = [place + len(mark) for mark in ('\r\n', '\n', '\r') if (place := self._text.find(mark)) >= 0 and (mark != '\r' or self._text[place:place + 2] != '\r\n')]
            return min(places, default=-1)
        mark = self._newline or '\n'
        place = self._text.find(mark)
        return place + len(mark) if place >= 0 else -1

    def readline(self, size=-1):
        size = _count(size)
        while (end := self._line_end()) < 0 and (size < 0 or len(self._text) < size):
            if not self._more():
                end = len(self._text)
                break
        if end < 0 or 0 <= size < end:
            end = size
        text, self._text = self._text[:end], self._text[end:]
        return text

    def readlines(self, hint=-1):
        return list(self)

    def __iter__(self):
        return self

    def __next__(self):
        if line := self.readline():
            return line
        raise StopIteration

    def write(self, text):
        if not isinstance(text, str):
            raise TypeError('write() argument must be str, not %s' % type(text).__name__)
        if self.closed:
            raise ValueError('I/O operation on closed file.')
        self._held += text.replace('\n', self._newline) if self._newline in ('\r', '\r\n') else text
        if self._write_through or self._line_buffering and ('\n' in text or '\r' in text) or len(self._held) > 8192:
            self._send()
            if self._line_buffering:
                self.flush()
        return len(text)

    def writelines(self, lines):
        for line in lines:
            self.write(line)

    def _send(self):
        if self._held:
            text, self._held = self._held, ''
            self._raw.write(text.encode(self._encoding, self._errors))

    def flush(self):
        if self.closed:
            raise ValueError('I/O operation on closed file.')
        self._send()
        self._raw.flush()

    def tell(self):
        self.flush()
        return self._raw.tell() - len(self._text.encode(self._encoding, self._errors))

    def seek(self, cookie, whence=0):
        self.flush()
        self._text = ''
        self._lines.reset()
        return self._raw.seek(cookie, whence)

    def truncate(self, pos=None):
        self.flush()
        return self._raw.truncate(self.tell() if pos is None else pos)

    def reconfigure(self, *, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None):
        self.flush()
        self._encoding, self._errors = encoding or self._encoding, errors or self._errors
        if newline is not None:
            self._newline = newline
        if line_buffering is not None:
            self._line_buffering = line_buffering
        if write_through is not None:
            self._write_through = write_through

    def __repr__(self):
        try:
            name = ' name=%r' % (self.name,)
        except AttributeError:
            name = ''
        return '<_io.TextIOWrapper%s encoding=%r>' % (name, self._encoding)

def raw_read(self, size=-1):
    """What RawIOBase.read does with readinto."""
    if size is None or size < 0:
        return self.readall()
    space = bytearray(size)
    got = self.readinto(space)
    return None if got is None else bytes(space[:got])

def raw_readall(self):
    parts = []
    while True:
        data = self.read(8192)
        if not data:
            return b''.join(parts) if parts or data is not None else None
        parts.append(data)

def base_readline(self, size=-1):
    """A line by single bytes, or by what peek shows."""
    if size is None:
        size = -1
    elif not hasattr(size, '__index__'):
        raise TypeError('%r is not an integer' % (size,))
    line = bytearray()
    while size < 0 or len(line) < size:
        wanted = 1
        if hasattr(self, 'peek'):
            seen = self.peek(1)
            if seen:
                wanted = seen.find(b'\n') + 1 or len(seen)
                if size >= 0:
                    wanted = min(wanted, size - len(line))
        part = self.read(wanted)
        if not isinstance(part, (bytes, bytearray)) and part is not None:
            raise OSError("read() should have returned a bytes object, not '%s'" % type(part).__name__)
        if not part:
            break
        line += part
        if line.endswith(b'\n'):
            break
    return bytes(line)

for _kind in (BufferedReader, BufferedWriter, BufferedRWPair, TextIOWrapper, IncrementalNewlineDecoder):
    _kind.__module__ = '_io'
`);
