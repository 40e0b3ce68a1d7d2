import pprint
import collections
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)

class D(dict):
    pass

class L(list):
    pass

class W:

    def __init__(self):
        self.t = ''

    def write(self, t):
        self.t += t

l = [1, 2]
pprint.pprint(D(a=1, b='x' * 80))
pprint.pprint(L(range(60)))
pprint.pprint([[]] * 30)
pprint.pprint({'a': {'b': {'c': {'d': {'e': {}}}}}}, depth=3)
pprint.pprint(((((1,),),),), depth=2)
p = pprint.PrettyPrinter(width=30, compact=True)
p.pprint(list(range(30)))
print(p.pformat({'a': list(range(15))}), p.isreadable(l), p.isrecursive(l))
w = W()
pprint.pprint([1, 2], stream=w)
print(repr(w.t))
N = collections.namedtuple('N', 'x y')
pprint.pprint(N(1, 'y' * 90))
pprint.pprint([N(1, 2)] * 10)
pprint.pprint([True, None, 1.5, 2j, ...])
