# Goes too deep through every way one piece of code can call another.
import functools
held = 0
def plain(n): return plain(n + 1)
def mutual_a(n): return mutual_b(n)
def mutual_b(n): return mutual_a(n)
class Node:
    def __init__(self): self.next = None
    def __getattr__(self, name): return getattr(self, name + 'x')
    def __add__(self, other): return self + other
    def __eq__(self, other): return self == other
    def __hash__(self): return hash(self)
    def __len__(self): return len(self)
    def __iter__(self): return iter(self)
    def __contains__(self, x): return x in self
    def __call__(self): return self()
    def __getitem__(self, i): return self[i]
    def __bool__(self): return bool(self)
    def __str__(self): return str(self)
    def __lt__(self, other): return self < other
    def __enter__(self): return self.__enter__()
    def __format__(self, spec): return format(self, spec)
    def __index__(self): return [1][self]
    @property
    def prop(self): return self.prop
    @functools.lru_cache
    def cached(self): return 1
def walk(): yield from walk()
node = Node()
looped = []
looped.append(looped)
def nest():
    box = []
    for _ in range(100000):
        box = [box]
    return box
maker = lambda f: f(f)
acts = [lambda: plain(0), lambda: mutual_a(0), lambda: node.missing, lambda: node + 1, lambda: node == 1, lambda: hash(node), lambda: len(node), lambda: list(node), lambda: 1 in node, lambda: node(), lambda: node[0], lambda: bool(node), lambda: str(node), lambda: sorted([node, node]), lambda: node.__enter__(), lambda: f'{node}', lambda: [1][node], lambda: node.prop, lambda: node.cached(), lambda: list(walk()), lambda: repr(nest()), lambda: nest() == nest(), lambda: maker(maker), lambda: functools.reduce(lambda a, b: plain(0), [1, 2]), lambda: sorted([1, 2], key=plain), lambda: list(map(plain, [1])), lambda: max([1, 2], key=plain), lambda: [plain(x) for x in [1]]]
for act in acts:
    try:
        act()
        print('no end', acts.index(act))
    except RecursionError:
        held += 1
assert held == len(acts), held
assert repr(looped) == '[[...]]'
print('held')
