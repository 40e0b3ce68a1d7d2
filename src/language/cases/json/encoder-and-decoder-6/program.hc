import json
from json import JSONEncoder, JSONDecodeError
import collections
def tryit(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

class I(int):
    pass

class S(str):
    pass

class F(float):
    pass

class L(list):
    pass

class D(dict):
    pass

e = JSONEncoder(indent=4)
tryit(lambda: json.loads('1E400'))
tryit(lambda: json.loads('-0'))
tryit(lambda: json.loads('-0.0'))
tryit(lambda: json.dumps([I(3), S('x'), F(1.5), L([1]), D(a=1)]))
tryit(lambda: json.dumps({I(3): 1, S('k'): 2}))
tryit(lambda: json.dumps(collections.OrderedDict([('z', 1), ('a', 2)])))
tryit(lambda: json.dumps(collections.Counter('aab')))
tryit(lambda: json.dumps(collections.namedtuple('N', 'x y')(1, 2)))
print(json.JSONEncoder, json.JSONDecoder, json.decoder.JSONDecodeError, json.encoder.JSONEncoder is JSONEncoder, JSONDecodeError.__mro__[1])
try:
    json.loads('[1,')
except ValueError as e:
    print(type(e), e)
e = JSONDecodeError('msg', 'doc\nx', 5)
