import pprint, collections, types
from dataclasses import dataclass, field

@dataclass
class Point:
    x: object
    y: object
    hidden: object = field(default=3, repr=False)

@dataclass
class Spoken:
    x: object
    def __repr__(self):
        return 'Spoken<%r>' % (self.x,)

class Names(types.SimpleNamespace):
    pass

pprint.pprint(Point('a' * 50, 'b' * 40))
pprint.pprint([Point(1, Point('long text ' * 12, [1, 2])), Spoken('x' * 90)])
loop = Point('x' * 90, [])
loop.y.append(loop)
print(pprint.pformat(loop).split(' with id=')[0])
pprint.pprint(Names(a='x' * 50, b='y' * 40))
pprint.pprint(types.SimpleNamespace(a='x' * 50, b='y' * 40))
pprint.pprint(collections.UserDict({'a' * 30: 'b' * 30, 'c' * 30: 'd' * 30}))
pprint.pprint(collections.UserList(['a' * 30, 'b' * 30, 'c' * 30]))
pprint.pprint(collections.UserString('a ' * 60))
pprint.pprint(types.MappingProxyType({'a' * 30: 'b' * 30, 'c' * 30: 'd' * 30}))
pprint.pprint(collections.deque(range(40), maxlen=50), compact=True, width=40)
pprint.pprint({3: 'c', 'b': [1.5, None], (1, 2): {4, 5}}, width=12)
