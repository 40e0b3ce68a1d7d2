import io
b = io.BytesIO(b'abc\ndef\nghi')
print(b.read(2), b.tell(), b.readline(), b.readline(2), b.read(), b.read(), b.readline())
print(b.seek(0), b.readlines(), b.seek(4), list(b), b.seek(0), b.readlines(5))
print(b.seek(-3, 2), b.read(), b.seek(1), b.seek(2, 1), b.read(1))
print(b.seek(0, 2), b.write(b'!!'), b.getvalue(), b.tell())
b.seek(1)
print(b.write(b'XY'), b.getvalue(), b.seek(20), b.write(b'far'), b.getvalue())
print(b.truncate(4), b.getvalue(), b.tell(), b.truncate(), b.getvalue())
c = io.BytesIO()
print(c.write(bytearray(b'ba')), c.write(memoryview(b'mv')), c.getvalue(), c.readable(), c.writable(), c.seekable(), c.isatty())
buffer = bytearray(3)
c.seek(1)
print(c.readinto(buffer), buffer, c.readinto(buffer), c.read1(2), c.getvalue())
c.seek(0)
print(bytes(c.getbuffer()), c.read(1), c.read(None), c.read(-1), c.read(0))
c.writelines([b'1', b'2'])
print(c.getvalue())
for action in [lambda: c.write('text'), lambda: c.write(5), lambda: io.BytesIO('text'), lambda: io.BytesIO(5), lambda: c.seek('a')]:
    try:
        action()
    except TypeError as error:
        print(error)
for action in [lambda: c.seek(-1), lambda: c.seek(0, 5), lambda: c.truncate(-1)]:
    try:
        action()
    except ValueError as error:
        print(error)
with c:
    pass
print(c.closed)
for action in [c.read, c.getvalue, lambda: c.write(b''), c.tell, lambda: c.seek(0)]:
    try:
        action()
    except ValueError as error:
        print(error)
t = io.TextIOWrapper(io.BytesIO('é\nzwei\n'.encode()), encoding='utf-8')
print(t.readline(), t.read(), t.encoding)
raw = io.BytesIO()
out = io.TextIOWrapper(raw, encoding='utf-8')
print(out.write('grün\n'), out.flush(), raw.getvalue())
r = io.BufferedReader(io.BytesIO(b'peek at this'))
print(r.peek()[:4], r.read(4), r.read())
print(isinstance(c, io.BufferedIOBase), isinstance(c, io.RawIOBase), io.BytesIO.__module__, io.SEEK_SET, io.SEEK_CUR, io.SEEK_END, io.DEFAULT_BUFFER_SIZE)
import struct
packed = io.BytesIO()
for number in (1, 258, 65535):
    packed.write(struct.pack('<H', number))
packed.seek(0)
print([struct.unpack('<H', packed.read(2))[0] for _ in range(3)], packed.read(2))
