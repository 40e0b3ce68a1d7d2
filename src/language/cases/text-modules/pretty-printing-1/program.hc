import pprint
from pprint import pformat, pp

data = {'name': 'The quick brown fox jumps over the lazy dog and keeps running through the forest until night', 'numbers': list(range(40)), 'nested': {'a': [1, 2, {'deep': ['x' * 30, 'y' * 30, 'z' * 30]}], 'b': (1,), 'c': ()}, 'set': {3, 1, 2}, 'empty': {}, 'bytes': b'abcdefghij' * 10}
for kw in ({}, {'width': 40}, {'width': 20}, {'indent': 4}, {'depth': 1}, {'depth': 2}, {'compact': True}, {'compact': True, 'width': 30}, {'sort_dicts': False}, {'indent': 0, 'width': 30}):
    print(kw)
    pprint.pprint(data, **kw)
    print(pformat([data['numbers'], 'a' * 90, ('b' * 50, 'c' * 50)], **kw))
pp({'z': 1, 'a': [2] * 50})
