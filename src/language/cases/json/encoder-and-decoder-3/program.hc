import json
from json import JSONEncoder, JSONDecoder, JSONDecodeError
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

e = JSONEncoder(indent=4)
print(Dec().decode(' {"p": 3} '))
print(JSONDecoder().raw_decode('[1, 2] tail'))
print(JSONDecoder().raw_decode('x {"a": 1}z', 2))
tryit(lambda: JSONDecoder().raw_decode('  1'))
tryit(lambda: JSONDecoder().decode('[1] x'))
tryit(lambda: JSONDecoder(strict=False).decode('"a\nb"'))
tryit(lambda: JSONDecoder(strict=True).decode('"a\nb"'))
print(json.loads('{"a": 1.5, "b": 2, "c": NaN, "d": -Infinity}', parse_float=lambda s: 'F' + s, parse_int=lambda s: 'I' + s, parse_constant=lambda s: 'C' + s))
print(json.loads('{"b": 1, "a": {"c": 2}}', object_pairs_hook=lambda p: p))
for bad in ('', '{', '[1,]', '{"a" 1}', '{"a": 1,}', "{'a': 1}", '[1 2]', '"abc', '"\\x"', '"\\u12"', '01', 'nul', '{"a":}', '[', '{"a": 1', '\ufeff1', '1 2', '-', '"\x01"', '[1,\n2,\n x]', '{1: 2}', '{"a": 1 "b": 2}', 'tru', '+1', '.5', '1.', '1e', "'"):
    try:
        print(json.loads(bad))
    except JSONDecodeError as e:
        print(repr(bad), e, e.msg, e.pos, e.lineno, e.colno, e.doc == bad)
