import json
from json import JSONDecoder
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

tryit(lambda: json.dumps({'b': 1, 2: 3}, sort_keys=True))
tryit(lambda: json.dumps(b'x'))
tryit(lambda: json.loads(5))
tryit(lambda: json.loads(b'\xff'))
tryit(lambda: json.loads(b'[1]'))
tryit(lambda: json.loads(bytearray(b'{"a": "\xc3\xa9"}')))
tryit(lambda: json.dumps(1, foo=2))
tryit(lambda: json.loads('1', foo=2))
tryit(lambda: json.loads('1', cls=Dec, foo=2))
tryit(lambda: json.dumps())
tryit(lambda: json.loads())
tryit(lambda: json.loads('{"a": 1, "a": 2}'))
tryit(lambda: json.loads('[' * 100000))
tryit(lambda: json.loads(' \t\n\r[1 , 2 ]\n'))
tryit(lambda: json.loads('"\\ud83d\\ude00 \\u00e9"'))
tryit(lambda: json.loads('123456789012345678901234567890'))
