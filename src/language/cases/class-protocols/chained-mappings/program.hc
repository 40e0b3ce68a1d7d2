from collections import ChainMap
c=ChainMap({'a':1},{'b':2})
print(c|{'c':3}, {'z':1}|c, ChainMap({'a':5})|c)
d=c; d|={'q':9}; print(d, d is c)
print(ChainMap.fromkeys('ab',0), c.fromkeys('x'))
import copy
e=copy.copy(c); e['n']=1; print(c,e, e.maps[1] is c.maps[1])
try: c.__missing__('k')
except KeyError as er: print(er)
class Deep(ChainMap):
    def __missing__(self,key): return 'none '+key
    def __setitem__(self,key,value):
        for m in self.maps:
            if key in m:
                m[key]=value
                return
        self.maps[0][key]=value
dd=Deep({'a':1},{'b':2}); dd['b']=7; print(dd, dd['zz'], dd.new_child(), dd.parents, type(dd.new_child()).__name__, isinstance(dd, ChainMap))
for bad in (lambda: c|5, lambda: 5|c):
    try: print(bad())
    except TypeError as er: print(er)
import typing, collections.abc, pickle
print(isinstance(c, collections.abc.MutableMapping), typing.ChainMap[str,int])
print(pickle.loads(pickle.dumps(c)), copy.deepcopy(c))
print(len(c), list(c), dict(c), c=={'a':1,'b':2,'q':9}, c.pop('a'), 'a' in c, bool(ChainMap()), ChainMap())
for w in (lambda: c.pop('zz'), lambda: ChainMap().popitem(), lambda: c['nope'], lambda: c.__delitem__('b')):
    try: print(w())
    except KeyError as er: print(er)
print(list(c.items()), list(c.values()), c.get('nope',4), c.setdefault('k',5), c)
from collections import ChainMap as CM
print(CM({'x':1}).new_child({'y':2}, z=3), {**c})
try: hash(c)
except TypeError as er: print(er)
print(ChainMap.__module__, ChainMap.__mro__[1].__name__)
def f(**k): return k
print(f(**c))
