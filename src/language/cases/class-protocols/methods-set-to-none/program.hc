def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
class N:
    __contains__ = None
    def __iter__(self): return iter([1])
class V:
    __reversed__ = None
    def __len__(self): return 0
    def __getitem__(self, i): return i
class U:
    def __getitem__(self, i): return i
class I: __iter__ = None
class H: __hash__ = None
class NE:
    def __eq__(self, o): return True
    __ne__ = None
class P:
    __add__ = None
    __call__ = None
    __len__ = None
    __getitem__ = None
t(lambda: 1 in N()); t(lambda: reversed(V())); t(lambda: reversed(U()))
t(lambda: iter(I())); t(lambda: 1 in I()); t(lambda: [*I()]); t(lambda: list(I()))
t(lambda: hash(H())); t(lambda: {H(): 1}); t(lambda: NE() != 3); t(lambda: NE() == 3)
t(lambda: P() + 1); t(lambda: P()()); t(lambda: len(P())); t(lambda: P()[0]); t(lambda: bool(P()))
def delete(): del object()[0]
def store(): object()[0] = 1
def delete_tuple(): del (1, 2)[0]
t(delete); t(store); t(delete_tuple); t(lambda: object()[0])
