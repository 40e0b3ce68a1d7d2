import json
from json import JSONEncoder, JSONDecodeError
def tryit(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

e = JSONEncoder(indent=4)
e = JSONDecodeError('msg', 'doc\nx', 5)
print(repr(e), e.lineno, e.colno)
tryit(lambda: json.dumps([1, 2, 3], indent=0))
tryit(lambda: json.dumps([1, [2]], indent=True))
tryit(lambda: json.dumps([1], separators=(1, 2)))
