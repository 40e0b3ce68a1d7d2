def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
def f(*a, **k): return a, k
class C:
    def m(self): pass
t(lambda: f(*5)); t(lambda: f(**5)); t(lambda: C().m(*5)); t(lambda: print(*5)); t(lambda: f(**{1: 2}))
t(lambda: f(**{'a': 1}, a=2)); t(lambda: f(**{'a': 1}, **{'a': 2})); t(lambda: len(*5)); t(lambda: C(**5)); t(lambda: (lambda: 0)(*None))
t(lambda: sum()); t(lambda: type()); t(lambda: sorted([1], foo=1)); t(lambda: sorted()); t(lambda: sum(5)); t(lambda: sum(['a'])); t(lambda: sum(['a'], ''))
t(lambda: enumerate(5)); t(lambda: enumerate([1], 'a')); t(lambda: zip(1)); t(lambda: map()); t(lambda: min()); t(lambda: min([])); t(lambda: max(1)); t(lambda: abs()); t(lambda: next(5)); t(lambda: reversed({1}))
t(lambda: isinstance(1)); t(lambda: isinstance(1, 5)); t(lambda: issubclass(1, int)); t(lambda: hash([])); t(lambda: chr(-1)); t(lambda: ord('ab')); t(lambda: str(1, 2)); t(lambda: str('a', 'b')); t(lambda: bytes('a'))
t(lambda: getattr(1, 2)); t(lambda: setattr(1, 'a', 2)); t(lambda: divmod(1)); t(lambda: bin('a')); t(lambda: dict([1])); t(lambda: dict([(1, 2, 3)]))
t(lambda: [].append()); t(lambda: [].index(1)); t(lambda: ''.join([1])); t(lambda: {}.popitem()); t(lambda: {1}.remove(2)); t(lambda: list.append(1, 2))
t(lambda: type(name='x', bases=(), dict={})); t(lambda: type('a', 1, {})); t(lambda: type(1, (), {})); t(lambda: 'a' * 2 ** 70)
