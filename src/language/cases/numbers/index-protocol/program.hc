def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class I:
    def __index__(self): return 2
class J:
    def __index__(self): return 'a'
t(lambda: [1,2,3][I()])
t(lambda: 'abc'[I()])
t(lambda: [1,2,3][J()])
t(lambda: hex(I()))
t(lambda: range(I()))
t(lambda: 'ab'*I())
t(lambda: [1]*I())
t(lambda: bytes(I()))
t(lambda: int(I()))
t(lambda: float(I()))
t(lambda: complex(I()))
t(lambda: 5 << I())
t(lambda: round(2.555, I()))
t(lambda: [1,2,3,4][:I()])
t(lambda: (1,2,3)[I()])
t(lambda: hex(J()))
t(lambda: chr(I()))
t(lambda: '%d' % I())
t(lambda: '%x' % I())
t(lambda: range(5)[I()])
t(lambda: divmod(5, I()))
t(lambda: bin(I()))
