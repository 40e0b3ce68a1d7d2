def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

from array import array, typecodes
import array as am
print(typecodes, array, am.ArrayType is array)
for c in 'bBhHiIlLqQfd':
    a = array(c, [1, 2, 3])
    print(a, a.typecode, a.itemsize, len(a), a[0], a[-1], a.tobytes(), a.tolist())
    for v in (2**7, 2**8, 2**15, 2**16, 2**31, 2**32, 2**63, 2**64, -1, -129, -2**15-1, -2**31-1, -2**63-1, 1.5, 'a', None):
        t(lambda: array(c, [v]))
