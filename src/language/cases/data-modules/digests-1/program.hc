import hashlib

names = ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha3_224', 'sha3_256', 'sha3_384', 'sha3_512', 'blake2b', 'blake2s']
for n in names:
    f = getattr(hashlib, n)
    for d in (b'', b'abc', bytes(range(256)) * 3, b'x' * 55, b'x' * 56, b'x' * 63, b'x' * 64, b'x' * 111, b'x' * 112, b'x' * 127, b'x' * 128, b'x' * 135, b'x' * 136):
        print(n, f(d).hexdigest(), hashlib.new(n, d).digest() == f(d).digest())
    h = f()
    h.update(b'hello ')
    c = h.copy()
    h.update(bytearray(b'world'))
    print(h.hexdigest(), c.hexdigest(), h.name, h.block_size, h.digest_size, len(h.digest()))
