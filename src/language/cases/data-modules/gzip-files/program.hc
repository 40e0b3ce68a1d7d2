import gzip, io, zlib
data = b'line one\nline two\n' * 50
packed = gzip.compress(data, mtime=0)
print(len(packed), packed[:10].hex(), gzip.decompress(packed) == data, zlib.crc32(packed))
packed = gzip.compress(data, 5, mtime=12345)
print(packed[:10].hex(), zlib.crc32(packed), gzip.decompress(packed + packed) == data * 2)
with gzip.open('some.gz', 'wb') as f:
    print(f.write(data), f.writable(), f.readable(), f.tell(), f.name, f.mode)
with gzip.open('some.gz') as f:
    print(f.read(10), f.readline(), next(f), len(f.read()), f.read(), f.tell())
    f.seek(0)
    print(len(list(f)), f.seekable())
    print(f.mtime > 0)
with gzip.open('some.txt.gz', 'wt', encoding='utf-8') as f:
    f.write('Größe\n')
    f.writelines(['a\n', 'b\n'])
with gzip.open('some.txt.gz', 'rt', encoding='utf-8') as f:
    print(f.read())
with gzip.open('some.txt.gz', 'rt') as f:
    print([line.strip() for line in f])
with gzip.open('some.gz', 'ab') as f:
    f.write(b'more')
print(gzip.open('some.gz').read()[-12:])
buffer = io.BytesIO()
with gzip.GzipFile(fileobj=buffer, mode='w', mtime=1) as f:
    f.write(b'in memory')
print(buffer.getvalue().hex())
buffer.seek(0)
with gzip.GzipFile(fileobj=buffer) as f:
    print(f.read(), f.peek(3))
print(f.closed)
def bad(f):
    try: print('none', f())
    except Exception as e: print(type(e), e)
bad(lambda: gzip.decompress(b'no'))
bad(lambda: gzip.decompress(packed[:-3]))
bad(lambda: gzip.decompress(packed[:5]))
bad(lambda: gzip.decompress(packed[:-8] + bytes(8)))
bad(lambda: gzip.open('x.gz', 'rbt'))
bad(lambda: gzip.open('x.gz', 'rb', encoding='utf-8'))
bad(lambda: gzip.open('missing.gz'))
bad(lambda: gzip.open(5))
bad(lambda: f.read())
bad(lambda: gzip.open('some.gz').write(b'x'))
bad(lambda: gzip.decompress(packed[:3]))
print(gzip.decompress(b''), issubclass(gzip.BadGzipFile, OSError))
