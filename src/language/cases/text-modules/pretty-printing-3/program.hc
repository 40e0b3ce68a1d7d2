import pprint
from pprint import pformat
import collections
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)

class A:

    def __repr__(self):
        return 'A(' + 'x' * 60 + ')'

pprint.pprint(collections.Counter('the quick brown fox jumps over' * 2))
pprint.pprint(collections.deque(range(40)))
pprint.pprint(collections.deque(range(40), maxlen=50))
pprint.pprint(collections.ChainMap({'a': 'x' * 40}, {'b': 'y' * 40}))
pprint.pprint({1: 'a', 'b': 2, (1, 2): 3, None: 4})
pprint.pprint(set(range(50)))
pprint.pprint(frozenset(['aaa' * 10, 'bbb' * 10, 'ccc' * 10]))
pprint.pprint(123456789, underscore_numbers=True)
pprint.pprint([1000000, 25000000000.0], underscore_numbers=True)
t(pformat, 1, indent=-1)
t(pformat, 1, width=0)
t(pformat, 1, depth=0)
pprint.pprint([A(), A()])
pprint.pprint({'k': A(), 'j': [A()]})
