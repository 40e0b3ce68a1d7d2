import hashlib
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)

for n in ('shake_128', 'shake_256'):
    h = getattr(hashlib, n)(b'abc')
    print(h.hexdigest(10), h.digest(200)[-5:], h.digest_size, h.block_size, h.name)
print(hashlib.blake2b(b'abc', digest_size=20, key=b'k', salt=b's', person=b'p').hexdigest(), hashlib.blake2s(b'x' * 200, digest_size=8, key=b'key').hexdigest())
t(hashlib.md5, 'abc')
t(hashlib.new, 'nope')
t(hashlib.md5, 5)
t(lambda: hashlib.md5(b'a').update('x'))
t(hashlib.blake2b, b'', digest_size=65)
t(hashlib.blake2b, b'', salt=b'x' * 17)
print(sorted(hashlib.algorithms_guaranteed), hashlib.pbkdf2_hmac('sha256', b'pw', b'salt', 10).hex(), hashlib.pbkdf2_hmac('sha1', b'pw' * 50, b'salt', 3, 30).hex())
