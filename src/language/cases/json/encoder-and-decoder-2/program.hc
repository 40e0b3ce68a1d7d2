import json
from json import JSONEncoder, JSONDecoder
class Buf:

    def __init__(self, t=''):
        self.t = t

    def write(self, t):
        self.t += t

    def getvalue(self):
        return self.t

    def seek(self, n):
        pass

    def read(self):
        return self.t

class P:

    def __init__(self, x):
        self.x = x

def tryit(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

class Dec(JSONDecoder):

    def __init__(self, *a, **k):
        super().__init__(*a, object_hook=self.hook, **k)

    def hook(self, d):
        if 'p' in d:
            return ('P', d['p'])
        return d

tryit(lambda: JSONEncoder().default(3))
tryit(lambda: json.dumps({'a': P(1)}, default=lambda o: o.x))
tryit(lambda: json.dumps({1, 2}))
e = JSONEncoder(indent=4)
print(e.item_separator, repr(e.key_separator), e.indent, e.sort_keys, e.ensure_ascii, e.skipkeys, e.check_circular, e.allow_nan)
f = Buf()
json.dump({'a': [1, 2.5, None, True], 'b': 'x"y'}, f)
print(f.getvalue())
f = Buf()
json.dump([1, {'z': 1, 'a': 2}], f, indent=2, sort_keys=True)
print(f.getvalue())
f.seek(0)
print(json.load(f))
print(json.load(Buf('{"a": [1, 2, {"b": null}]}')), json.load(Buf(b'[1.5]')))
print(json.loads('[{"p": 1}, {"q": {"p": 2}}]', cls=Dec))
