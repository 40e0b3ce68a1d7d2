from collections import Counter, OrderedDict, defaultdict, deque
from functools import cached_property, partial, partialmethod
from itertools import chain
import re
for t in (list, tuple, dict, set, frozenset, type, enumerate, deque, defaultdict, OrderedDict, Counter, partial, partialmethod, cached_property, chain, re.Pattern, re.Match):
    alias = t[int]
    print(alias, alias.__origin__ is t, alias.__args__)
print(deque[int]([1, 2]), dict[str, int](a=1), partial[int](int, '3')(), Counter[str]('aab'))
for t in (int, str, float, bool, range, bytes, object):
    try:
        t[int]
    except TypeError as error:
        print(error)
