def t(s):
    try: print(s, '->', repr(eval(s, globals())))
    except Exception as e: print(s, '->', type(e).__name__, e)
class I:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v
r = range(2, 20, 3); e = range(0); n = range(10, 0, -3); h = range(10**20, 10**20 + 10, 3)
for s in ['slice(5)', 'slice(1, 2)', 'slice(1, 2, 3)', 'slice()', 'slice(1,2,3,4)', 'slice(5).start', 'slice(5).stop', 'slice(5).step', 'slice(1, 10, 2).indices(5)', 'slice(None, None, -1).indices(5)', 'slice(-3, None).indices(10)', 'slice(100, -100, -1).indices(5)', 'slice(None).indices(-1)', 'slice(None).indices("a")', 'slice(0, 5, 0).indices(5)', 'slice("a").indices(5)', 'slice(I(1), I(5)).indices(10)', 'slice(2**70).indices(5)', 'slice(None, 2**70, 2**69).indices(2**71)', 'slice(1) == slice(1)', 'slice(1) == slice(2)', 'slice(1, 2) < slice(1, 3)', 'slice(1) < 5', 'slice(1) == (None, 1, None)', 'hash(slice(1))', 'repr(slice("a", None, [1]))', '[1,2,3,4,5][slice(1,4)]', '"hello"[slice(None, None, -1)]', '(1,2,3)[slice(-2, None)]', '[1,2,3][::0]', '[1,2,3]["a":]', '[1,2,3][1.5:]', '[1,2,3][I(0):I(2)]', '[1,2,3][-100:100]', '[1,2,3][2**70:]', '[1,2,3][-2**70:]', '[1,2,3][::2**70]', '[1,2,3][::-2**70]', 'type(slice(1))', 'slice(1).__class__.__name__', 'slice(1,2) > slice(1,1)', 'slice(1,2) >= slice(1,2)', 'slice(1) != slice(1)', 'bool(slice(0))']: t(s)
