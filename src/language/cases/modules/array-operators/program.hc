def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

from array import array, typecodes
import array as am
a = array('i', [3, 1, 2])
t(lambda: a + a)
t(lambda: a + [1])
t(lambda: a * 2)
t(lambda: 2 * a)
t(lambda: a == a)
t(lambda: array('i', [1]) == array('d', [1.0]))
t(lambda: array('i', [1]) < array('i', [2]))
t(lambda: array('i', [1]) == [1])
t(lambda: 1 in array('i', [1]))
t(lambda: list(array('d', [1.5])))
t(lambda: hash(a))
t(lambda: sum(array('i', [1, 2])))
t(lambda: bytes(array('h', [1, 2])))
t(lambda: memoryview(array('h', [1, 2])).tolist())
t(lambda: memoryview(array('d', [1.5])).format)
t(lambda: bool(array('i')))
t(lambda: array('i'))
t(lambda: list(reversed(array('i', [1, 2]))))
t(lambda: sorted(array('i', [3, 1])))
t(lambda: max(array('f', [1.5, 2])))
b = a; a += array('i', [77]); a *= 2; print(a is b, len(a))
try: a += [1]
except TypeError as e: print(e)
m = memoryview(array('i', [1, 2, 3])); m[1] = 50; print(m.obj)
class A(array):
    def total(self): return sum(self)
x = A('i', [1, 2]); print(x, x.total(), type(x))
import copy; print(copy.copy(x), copy.deepcopy(array('i', [5])))
for v in array('B', b'hi'): print(v)
print(bytearray(array('B', [1, 2])), b''.join([array('B', [65])]), int.from_bytes(array('B', [1, 0]), 'big'))
