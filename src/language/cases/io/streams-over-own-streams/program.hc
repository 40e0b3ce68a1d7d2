import io
def t(name, f):
    try: print(name, f())
    except BaseException as e: print(name, type(e).__name__, e)
t('tw', lambda: io.TextIOWrapper(io.BytesIO(b'ab\ncd')).read())
t('tw2', lambda: list(io.TextIOWrapper(io.BytesIO(b'ab\r\ncd'), encoding='utf-8')))
def w():
    b = io.BytesIO(); x = io.TextIOWrapper(b, encoding='utf-16-le', newline='\r\n'); x.write('a\nb'); x.flush(); return b.getvalue(), x.encoding, x.buffer is b
t('w', w)
def br():
    b = io.BytesIO(bytes(range(50))); r = io.BufferedReader(b, 8); return r.read(3), r.peek(2)[:2], r.read1(4), r.tell(), r.raw is b, r.readline(), r.seek(0), r.read(2)
t('br', br)
def bw():
    b = io.BytesIO(); r = io.BufferedWriter(b); r.write(b'abc'); r.flush(); return b.getvalue()
t('bw', bw)
class Raw(io.RawIOBase):
    def __init__(self, data): self.data = data; self.pos = 0
    def readable(self): return True
    def readinto(self, b):
        n = min(len(b), len(self.data) - self.pos, 3)
        b[:n] = self.data[self.pos:self.pos + n]; self.pos += n
        return n
t('raw', lambda: Raw(b'hello world').read(4))
t('raw2', lambda: Raw(b'hello world').readall())
t('raw3', lambda: Raw(b'a\nb\nc').readline())
t('raw4', lambda: list(Raw(b'a\nb\nc')))
t('raw5', lambda: io.BufferedReader(Raw(b'hello world')).read())
t('raw6', lambda: io.TextIOWrapper(io.BufferedReader(Raw(b'hello\nworld'))).readlines())
class W(io.RawIOBase):
    def __init__(self): self.got = []
    def writable(self): return True
    def write(self, b): self.got.append(bytes(b)); return len(b)
def ww():
    x = W(); y = io.BufferedWriter(x); y.write(b'abc'); y.flush(); z = io.TextIOWrapper(W(), write_through=True); return x.got
t('ww', ww)
def pr():
    x = W(); y = io.TextIOWrapper(io.BufferedWriter(x)); print('hi', file=y); y.flush(); return x.got
t('pr', pr)
class B(io.IOBase):
    pass
b = B()
t('b', lambda: (b.readable(), b.writable(), b.seekable(), b.closed, b.isatty()))
t('b2', lambda: b.read()); t('b3', lambda: b.seek(0)); t('b4', lambda: b.tell()); t('b5', lambda: b.fileno()); t('b6', lambda: b.truncate()); t('b7', lambda: b.readline()); t('b8', lambda: b.write(b'')); t('b9', lambda: b.flush()); t('b10', lambda: (b.close(), b.closed)); t('b11', lambda: b.flush()); t('b12', lambda: b.__enter__()); t('b13', lambda: b._checkReadable())
t('rw', lambda: io.BufferedRWPair(io.BytesIO(b'abc'), io.BytesIO()).read())
t('inc', lambda: io.IncrementalNewlineDecoder(None, True).decode('a\r\nb'))
t('te', lambda: io.text_encoding(None))
t('st', lambda: io.StringIO('a\nb').readlines()); t('st2', lambda: io.StringIO(newline='\r\n').newlines)
t('gb', lambda: io.BytesIO(b'abc').getbuffer().tobytes())
class S(io.StringIO):
    def write(self, s): return super().write(s.upper())
def s(): x = S(); print('abc', file=x); return x.getvalue()
t('s', s)
class Abc(io.TextIOBase):
    def write(self, s): return len(s)
t('abc', lambda: (print('x', file=Abc()), isinstance(Abc(), io.IOBase), Abc().writable()))
t('closed', lambda: io.StringIO().closed)
f = io.BytesIO(b'x'); f.close(); t('c1', lambda: f.read()); t('c2', lambda: f.getvalue()); t('c3', lambda: f.readable())
