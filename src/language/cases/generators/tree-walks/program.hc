class Node:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right
    def insert(self, value):
        side = 'left' if value < self.value else 'right'
        child = getattr(self, side)
        if child is None:
            setattr(self, side, Node(value))
        else:
            child.insert(value)
    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right
    def preorder(self, depth=0):
        yield depth, self.value
        for child in (self.left, self.right):
            if child is not None:
                yield from child.preorder(depth + 1)
    def levels(self):
        row = [self]
        while row:
            yield [n.value for n in row]
            row = [c for n in row for c in (n.left, n.right) if c]
    def paths(self):
        if not self.left and not self.right:
            yield [self.value]
        for child in filter(None, (self.left, self.right)):
            for path in child.paths():
                yield [self.value, *path]
root = Node(50)
seed = 7
for _ in range(25):
    seed = seed * 37 % 101
    root.insert(seed)
print(list(root), sum(root), max(root), 37 in root, 1000 in root)
print([f'{"." * d}{v}' for d, v in root.preorder()][:8], max(d for d, _ in root.preorder()))
print(list(root.levels())[:4], len(list(root.paths())), min(map(len, root.paths())))
first = next(v for v in root if v > 50)
print(first, next((v for v in root if v > 500), None), [v for v, _ in zip(root, range(3))])
graph = {'a': 'bc', 'b': 'd', 'c': 'de', 'd': 'f', 'e': 'f', 'f': ''}
def walk(start, goal, path=()):
    path += (start,)
    if start == goal:
        yield ''.join(path)
        return
    for step in graph[start]:
        yield from walk(step, goal, path)
print(list(walk('a', 'f')), next(walk('a', 'e')), list(walk('f', 'a')))
def permutations(items):
    if not items:
        yield ()
    for i, item in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield (item, *rest)
print(list(permutations('abc')), sum(1 for _ in permutations([1, 2, 3, 4, 5])))
def subsets(items):
    if not items:
        yield []
        return
    for rest in subsets(items[1:]):
        yield rest
        yield [items[0]] + rest
print(sorted(subsets([1, 2, 3])), sum(sum(s) for s in subsets(list(range(8)))))
def queens(n, placed=()):
    if len(placed) == n:
        yield placed
        return
    for column in range(n):
        if all(column != c and abs(column - c) != len(placed) - r for r, c in enumerate(placed)):
            yield from queens(n, placed + (column,))
print([len(list(queens(n))) for n in range(1, 7)], next(queens(8)))
def hanoi(n, a='A', b='B', c='C'):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a + c
        yield from hanoi(n - 1, b, a, c)
print(' '.join(hanoi(3)), sum(1 for _ in hanoi(9)))
def walk_deep(thing, path=''):
    match thing:
        case dict():
            for key, value in thing.items():
                yield from walk_deep(value, f'{path}/{key}')
        case list() | tuple():
            for i, value in enumerate(thing):
                yield from walk_deep(value, f'{path}[{i}]')
        case _:
            yield path, thing
print(list(walk_deep({'a': [1, {'b': (2, 3)}], 'c': {}, 'd': 'x'})))
def countdown(n):
    result = yield n
    if n > 0:
        deeper = yield from countdown(n - 1)
        return deeper + [n if result is None else result]
    return [0]
g = countdown(3)
sent = [next(g)]
try:
    while True:
        sent.append(g.send(len(sent) if len(sent) % 2 else None))
except StopIteration as stop:
    print(sent, stop.value)
