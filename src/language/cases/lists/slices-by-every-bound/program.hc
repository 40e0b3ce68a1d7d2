xs = list(range(10))
for lo in (None, 0, 3, -3, 12, -12):
    for hi in (None, 0, 4, -2, 15, -15):
        print(lo, hi, xs[lo:hi], xs[lo:hi:-1], xs[lo:hi:2], 'abcdefghij'[lo:hi], xs[lo:hi:None], tuple(xs)[lo:hi])
        ys = xs[:]
        ys[lo:hi] = ['a', 'b', 'c']
        print(ys)
        ys = xs[:]
        ys[lo:hi] = xs[lo:hi][::-1]
        print(ys)
class L(list):
    def __getitem__(self, i):
        return ('got', i)
    def __setitem__(self, i, v):
        print('set', i, v)
l = L([1, 2, 3])
print(l[1:2], l[::2], l[0])
l[1:] = 5
a = [1, 2, 3]
a[1:2] = a
print(a)
a[:] = a
print(a)
a[1:3] = 'xy'
print(a)
a[::2] = (0 for _ in range(3))
print(a)
for bad in (lambda: a[1:'x'], lambda: a[::0], lambda: (5)[1:2], lambda: a[None:1.5]):
    try:
        print(bad())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
def order():
    def t(x):
        print('eval', x)
        return x
    c = [1, 2, 3, 4]
    c[t(1):t(3)] = [t(9), t(8)]
    print(c, c[t(0):t(2):t(1)])
    i = 0
    c[i:(i := 2)] = [i, i]
    print(c, c[i:(i := 4)])
order()
try:
    a[1:2] = 5
except TypeError as e:
    print(e)
try:
    a[::2] = [1]
except ValueError as e:
    print(e)
d = {}
try:
    d[1:2]
except TypeError as e:
    print(e)
a[True:3] = [7, 7]
print(a, a[True:])
