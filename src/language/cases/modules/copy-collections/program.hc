import copy
from collections import deque, Counter, defaultdict, OrderedDict

for value in (deque([[1]], 3), Counter("aab"), defaultdict(list, a=[1]), OrderedDict(a=[1], b=2)):
    shallow = copy.copy(value)
    deep = copy.deepcopy(value)
    print(type(deep).__name__, shallow is value, deep is value, deep == value, deep)
table = defaultdict(list, a=[1])
twin = copy.deepcopy(table)
twin["a"].append(2)
twin["b"].append(3)
print(table, twin)
