import copyreg
import io
import pickle


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __reduce__(self):
        return Point, (self.x, self.y), {'seen': True}


class State:
    def __init__(self):
        self.open = 1
        self.secret = 2

    def __getstate__(self):
        state = self.__dict__.copy()
        del state['secret']
        return state

    def __setstate__(self, state):
        self.__dict__.update(state)
        self.secret = 'asked again'


class Slots:
    __slots__ = ('a', 'b')


class Args:
    def __new__(cls, a, *, b):
        made = object.__new__(cls)
        made.pair = (a, b)
        return made

    def __getnewargs_ex__(self):
        return (self.pair[0],), {'b': self.pair[1]}


class Node:
    def __init__(self, name):
        self.name, self.links = name, []


for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
    p = pickle.loads(pickle.dumps(Point(1, [2]), protocol))
    print(protocol, p.x, p.y, p.seen)
s = pickle.loads(pickle.dumps(State()))
print(s.open, s.secret)
slots = Slots()
slots.a = 5
back = pickle.loads(pickle.dumps(slots))
print(back.a, hasattr(back, 'b'))
print(pickle.loads(pickle.dumps(Args(1, b=2))).pair)
one, two = Node('one'), Node('two')
one.links += [two, one]
two.links.append(one)
copy = pickle.loads(pickle.dumps(one))
print(copy.links[1] is copy, copy.links[0].links[0] is copy, copy.links[0].name)
shared = ['x']
a, b = pickle.loads(pickle.dumps((shared, shared)))
print(a is b, a)

for bad in (lambda: 1, (i for i in ''), {}.keys()):
    try:
        pickle.dumps(bad)
    except Exception as error:
        print(type(error).__name__)
for data in (b'', b'\x80\x04', b'zzz', 'text'):
    try:
        pickle.loads(data)
    except Exception as error:
        print(type(error).__name__, '-', error)


class Special:
    def __init__(self, n):
        self.n = n


copyreg.pickle(Special, lambda value: (Special, (value.n * 10,)))
print(pickle.loads(pickle.dumps(Special(4))).n)


class Outside(pickle.Pickler):
    def persistent_id(self, obj):
        return 'the node' if isinstance(obj, Node) else None


class Inside(pickle.Unpickler):
    def persistent_load(self, pid):
        return '<' + pid + '>'


file = io.BytesIO()
Outside(file).dump([1, one, 'x'])
file.seek(0)
print(Inside(file).load())
file = io.BytesIO()
pickle.dump(1, file)
pickle.dump({'k': (1.5, None)}, file)
file.seek(0)
print(pickle.load(file), pickle.load(file))
try:
    pickle.load(file)
except EOFError as error:
    print('EOFError', error)
print(pickle.loads(b'\x80\x04\x95\x09\x00\x00\x00\x00\x00\x00\x00]\x94(K\x01K\x02e.'), pickle.loads(b"(dp0\nVa\np1\nI1\ns."), pickle.loads(b'\x80\x02X\x02\x00\x00\x00hiq\x00.'))
print(issubclass(pickle.PicklingError, pickle.PickleError), pickle.DEFAULT_PROTOCOL)
