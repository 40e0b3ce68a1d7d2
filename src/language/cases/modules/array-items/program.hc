def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

from array import array, typecodes
import array as am
a = array('i', [1, 2, 3, 4, 5])
def si(i, v): a[i] = v; return a
def di(i): del a[i]; return a
t(lambda: a[10])
t(lambda: a['x'])
t(lambda: a[1:3])
t(lambda: a[::-1])
t(lambda: a[::2])
t(si, 0, 9)
t(si, 10, 9)
t(si, 0, 'x')
t(si, slice(0, 2), array('i', [7, 8, 9]))
t(si, slice(0, 2), [1, 2])
t(si, slice(0,1), array('d', [1]))
t(si, slice(None, None, 2), array('i', [0, 0, 0]))
t(si, slice(None,None,2), array('i', [1]))
t(di, 0)
t(di, slice(0, 2))
t(di, 50)
t(si, 0, 2**40)
