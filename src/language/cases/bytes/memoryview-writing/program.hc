def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

v = memoryview(b'abcdef')
def vi(m, i, x):
    m[i] = x
    return m.obj
t(vi, v, 0, 1)
w = memoryview(bytearray(b'abcdef'))
t(vi, w, 0, 65)
t(vi, w, 0, 256)
t(vi, w, 0, 'a')
t(vi, w, 100, 1)
t(vi, w, slice(0, 2), b'zz')
t(vi, w, slice(0, 2), b'zzz')
t(vi, w, slice(None, None, 2), b'012')
t(vi, w, slice(0,2), 5)
t(vi, w, slice(1, 4), w[0:3])
try: del w[0]
except TypeError as e: print(e)
with memoryview(b'abc') as q: print(q[0])
t(lambda: q[0])
t(lambda: len(q))
t(lambda: q.tobytes()); print(repr(q)[:16])
ba = bytearray(b'abc')
with memoryview(ba) as q:
    try: ba.append(1)
    except BufferError as e: print(e)
ba.append(1); print(ba)
