import pprint
from pprint import pformat
import collections

pprint.pprint('short')
pprint.pprint('a long string that must be wrapped ' * 5)
pprint.pprint('line one\nline two\n' * 6)
pprint.pprint(['word ' * 30, 'x\n' * 40])
pprint.pprint(bytes(range(100)))
pprint.pprint(bytearray(b'x' * 100))
pprint.pprint({b'k' * 50: b'v' * 50}, width=30)
l = [1, 2]
l.append(l)
s = pformat(l)
print(s[:22], pprint.isrecursive(l), pprint.isreadable(l), pprint.isreadable([1, 'a']), pprint.isreadable(object()), pprint.saferepr({'b': 1, 'a': (2,)}))
pprint.pprint(collections.OrderedDict((('key%d' % i, i) for i in range(12))))
pprint.pprint(collections.defaultdict(list, {i: list(range(i)) for i in range(12)}))
