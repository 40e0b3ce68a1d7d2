def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

T = bytes
x = T(b'hello world')
for name in 'find rfind index rindex count startswith endswith'.split():
    f = getattr(x, name)
    t(f, b'o')
    t(f, b'o', 5)
    t(f, b'o', -4, -1)
    t(f, 111)
    t(f, 'o')
    t(f, b'zz')
    t(f, 300)
    t(f, b'')
    t(f, (b'he', b'ld'))
    t(f, (b'he', 'x'))
    t(f, bytearray(b'he'))
    t(f, memoryview(b'he'))
    t(f, b'', 20)
    t(f)
