def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class BA(bytearray):
    def __init__(self, n, tag=None):
        super().__init__(n)
        self.tag = tag
    def total(self): return sum(self)
z = BA(b'abc', tag='t'); print(z, z.tag, z.total(), type(z), len(z), isinstance(z, bytearray)); z.append(1); print(z, z[0], z[1:])
class BB(bytes):
    def __new__(cls, v, extra=1):
        self = super().__new__(cls, v); self.extra = extra; return self
y = BB(b'qw', extra=9); print(y, y.extra, y + b'e', type(y + b'e'), type(y), y == b'qw', hash(y) == hash(b'qw'), {y: 1}[b'qw'])
