from collections import ChainMap, Counter, OrderedDict, defaultdict, deque, namedtuple
c = Counter('abracadabra')
print(c.most_common(2), c['z'], sum(c.values()), +Counter(a=1, b=-1), -Counter(a=1, b=-1), c - Counter('aaa'), Counter(a=1) | Counter(a=3), Counter(a=1) & Counter(a=3))
c.subtract('aab')
print(c, sorted(c.elements()), c.total(), Counter(a=1) <= Counter(a=2), Counter(a=1) == Counter(a=1, b=0))
o = OrderedDict(a=1, b=2, c=3)
o.move_to_end('a')
o.move_to_end('c', last=False)
print(o, o.popitem(last=False), list(reversed(o)), o == {'a': 1, 'b': 2}, OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1))
d = defaultdict(list, a=[1])
d['b'].append(2)
print(d, d.default_factory, d.get('q'), 'q' in d, d | {'z': 1})
q = deque(range(5), maxlen=3)
q.appendleft(9)
q.rotate(1)
print(q, q.maxlen, q[1], 9 in q, q.index(2), deque('ab') + deque('c'), deque('ab') * 2, q < deque([9]))
m = ChainMap({'a': 1}, {'a': 2, 'b': 3})
m['c'] = 4
print(m, m['b'], len(m), m.new_child({'b': 0})['b'], m.parents, sorted(m))
P = namedtuple('P', 'x y z', defaults=[0])
p = P(1, 2)
print(p, p._replace(x=5), p._asdict(), P._fields, P._field_defaults, P._make([1, 2, 3]), p == (1, 2, 0), p[1:])
for work in (lambda: P(), lambda: P(1, 2, 3, 4), lambda: p._replace(q=1), lambda: namedtuple('Q', 'class'), lambda: namedtuple('Q', 'a a'), lambda: q.index(77), lambda: deque().pop(), lambda: o.move_to_end('q'), lambda: defaultdict(5), lambda: setattr(p, 'x', 1)):
    try:
        print(work())
    except Exception as error:
        print(type(error).__name__, error)
print(namedtuple('R', 'def x x', rename=True)._fields)
