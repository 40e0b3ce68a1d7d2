def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

b = bytearray(range(10))
b[0] = 255; b[-1] = 7; print(b)
def si(i, v):
    b[i] = v
    return b
def di(i):
    del b[i]
    return b
t(si, 0, 256)
t(si, 0, 'a')
t(si, 100, 1)
t(si, 'a', 1)
t(si, slice(0, 2), b'XYZ')
t(si, slice(0, 2), [1, 2, 3])
t(si, slice(0,2), 5)
t(si, slice(0,2), 'ab')
t(si, slice(None,None,2), b'ab')
t(si, slice(None, None, 3), b'\x00'*4)
t(si, slice(5, 2), b'ins')
t(si, slice(2,2), b)
t(si, slice(0, 1), None)
t(si, slice(0,3), (x for x in range(2)))
t(si, slice(0,3), [300])
t(di, 0)
t(di, -1)
t(di, slice(0, 3))
t(di, slice(None, None, 2))
t(di, 100)
t(di, 'a')
t(di, slice(None))
