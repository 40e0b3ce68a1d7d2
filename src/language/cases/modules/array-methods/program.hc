def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

from array import array, typecodes
import array as am
a = array('i', [3, 1, 2])
t(a.append, 5)
t(a.append, 'x')
t(a.extend, [7, 8])
t(a.extend, array('d', [1]))
t(a.extend, array('i', [0]))
t(a.extend, 5)
t(a.insert, 1, 99)
t(a.insert, -1, 98); print(a)
t(a.pop)
t(a.pop, 0)
t(a.pop, 100)
t(a.remove, 99)
t(a.remove, 12345)
t(a.index, 2)
t(a.index, 12345)
t(a.count, 2)
t(a.reverse); print(a)
t(a.fromlist, [1, 2])
t(a.fromlist, (1,))
t(a.fromlist, [1, 'x'])
t(a.frombytes, b'\x01\0\0\0')
t(a.frombytes, b'\x01'); print(a)
t(a.byteswap); print(a)
t(a.tounicode)
t(array('u', 'hé').tounicode)
