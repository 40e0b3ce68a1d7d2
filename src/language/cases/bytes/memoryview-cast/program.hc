def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

v = memoryview(b'abcdef')
def vi(m, i, x):
    m[i] = x
    return m.obj
c = memoryview(bytearray(range(16)))
t(lambda: c.cast('I').tolist())
t(lambda: c.cast('h')[1])
t(lambda: c.cast('d').itemsize)
t(lambda: c.cast('B', [4,4]).tolist())
t(lambda: c.cast('B', (4,4))[1,2])
t(lambda: c.cast('B', [4,4]).shape)
t(lambda: c.cast('q').cast('B').nbytes)
t(lambda: c.cast('I').cast('h'))
t(lambda: c[:3].cast('I'))
t(lambda: c.cast('zz'))
t(lambda: c.cast('B', [3, 4]))
t(lambda: c.cast('c')[0])
t(lambda: c.cast('B', [4,4])[0])
t(lambda: len(c.cast('B',[2,8])))
t(lambda: c.toreadonly().readonly)
t(lambda: c.cast('i')[::2].tolist())
t(lambda: c.cast('?').tolist()[:3])
ci = c.cast('I'); ci[0] = 0xdeadbeef; print(c.tobytes().hex()); t(vi, ci, 0, -1); t(vi, ci, 0, 1.5); cd = c.cast('d'); cd[0] = 1.5; print(cd[0], c[:8].hex()); t(vi, cd, 0, 'a'); cd[1] = 3; print(cd.tolist())
print(type(v).__name__, memoryview, bytearray, isinstance(v, memoryview))
import copy
print(copy.copy(bytearray(b'a')), copy.deepcopy(bytearray(b'a')), copy.copy(b'a'))
