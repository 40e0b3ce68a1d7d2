def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

from array import array, typecodes
import array as am
t(array, 'z')
t(array, 5)
t(array, 'i', 'abc')
t(array, 'u', 'abc')
t(array, 'i', 5)
t(array, 'i', b'abcdefgh')
t(array, 'i', b'abc')
t(array, 'i', range(3))
t(array, 'd', (1, 2.5))
t(array, 'i', array('b', [1,2]))
t(array, 'ii')
