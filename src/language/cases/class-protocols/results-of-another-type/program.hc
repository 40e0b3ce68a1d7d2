def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
class F:
    def __format__(self, s): return 5
t(lambda: format(F())); t(lambda: f'{F()}'); t(lambda: '{}'.format(F()))
class R:
    def __repr__(self): return 5
    def __str__(self): return 5
    def __len__(self): return 'a'
    def __bool__(self): return 5
    def __hash__(self): return 'a'
    def __index__(self): return 'a'
    def __int__(self): return 'a'
    def __float__(self): return 'a'
    def __iter__(self): return 5
    def __bytes__(self): return 5
    def __complex__(self): return 5
    def __contains__(self, x): return 5
for g in (repr, str, len, bool, hash, int, float, iter, bytes, complex, bin, list):
    t(lambda: g(R()))
t(lambda: 1 in R()); t(lambda: [1][R()]); t(lambda: not R())
class L:
    def __len__(self): return -1
class I:
    def __init__(self): return 5
t(lambda: len(L())); t(lambda: bool(L())); t(lambda: I())
