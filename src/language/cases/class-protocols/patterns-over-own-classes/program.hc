from collections import ChainMap, OrderedDict, UserDict, UserList, deque
from collections.abc import Mapping, Sequence
import array
def m(x):
    match x:
        case [a, b]: return ('pair', a, b)
        case [a, *rest]: return ('more', a, rest)
        case {'k': v, **rest}: return ('map', v, rest)
        case _: return None
class Registered:
    def __len__(self): return 2
    def __getitem__(self, i):
        if i > 1:
            raise IndexError
        return i
print(m(Registered()))
Sequence.register(Registered)
print(m(Registered()))
class Own(Mapping):
    def __getitem__(self, k):
        if k in 'kz':
            return 7
        raise KeyError(k)
    def __iter__(self): return iter('kz')
    def __len__(self): return 2
class Row(Sequence):
    def __len__(self): return 3
    def __getitem__(self, i): return [5, 6, 7][i]
print(m(Own()), m(Row()))
for value in (UserList([1, 2]), UserDict(k=3), deque([1, 2, 3]), ChainMap({'k': 1}), OrderedDict(k=1, l=2), array.array('i', [1, 2]), range(2), memoryview(b'ab'), b'ab', 'ab', bytearray(b'ab'), {1, 2}, iter([1, 2]), {}):
    print(type(value).__name__, m(value))
