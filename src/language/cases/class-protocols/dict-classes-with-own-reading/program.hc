class D(dict):
    def keys(self): return ['x']
    def __getitem__(self, k): return 'v' + k
def u(**k): return k
d = D(a=1)
print({} | d, d == {'a': 1}, dict(d), {**d}, u(**d), d | {'b': 2})
x = {}
x.update(d)
print(x, list(d), d.get('a'), d['q'], len(d), 'x' in d)
x |= d
print(x)
class Walked(dict):
    def __iter__(self): return iter(['p', 'q'])
    def keys(self): return ['p']
    def __getitem__(self, k): return k * 2
w = Walked(a=1)
print(dict(w), list(w), sorted(w), w.items())
class Missing(dict):
    def __missing__(self, k): return k.upper()
m = Missing(a='x')
print(m['a'], m['b'], m.get('b'), 'b' in m, '%(a)s %(b)s' % m, '{a} {b}'.format_map(m))
class Mapped:
    def keys(self): return ['k']
    def __getitem__(self, k): return 3
print(u(**Mapped()), dict(Mapped()), {**Mapped()})
views = {}
views[1] = views.values()
print(views)
views[1] = views.items()
print(views)
