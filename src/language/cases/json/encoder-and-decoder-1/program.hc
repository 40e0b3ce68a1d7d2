import json
from json import JSONEncoder
class P:

    def __init__(self, x):
        self.x = x

class Enc(JSONEncoder):

    def default(self, o):
        if isinstance(o, P):
            return {'p': o.x}
        if isinstance(o, (set, frozenset)):
            return sorted(o)
        if isinstance(o, complex):
            return [o.real, o.imag]
        return super().default(o)

def tryit(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

tryit(lambda: json.dumps(P(1), cls=Enc))
tryit(lambda: json.dumps([P({1, 2}), 2j, {'a': P(None)}], cls=Enc, indent=1))
tryit(lambda: json.dumps(object, cls=Enc))
tryit(lambda: json.dumps({1: P(2)}, cls=Enc, sort_keys=True))
tryit(lambda: Enc().encode([P(3), 'é']))
tryit(lambda: ''.join(Enc(indent=2, ensure_ascii=False).iterencode({'é': [1, P(2)]})))
tryit(lambda: ''.join(JSONEncoder().iterencode([1, {'a': 2}, 'x'])))
tryit(lambda: JSONEncoder(separators=(',', ':')).encode({'a': [1, 2]}))
tryit(lambda: JSONEncoder(skipkeys=True).encode({(1, 2): 3, 'a': 1}))
tryit(lambda: JSONEncoder(allow_nan=False).encode(float('nan')))
