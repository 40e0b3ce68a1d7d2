from collections import deque
def task(name, steps):
    for i in range(steps):
        got = yield f'{name}{i}'
        if got:
            print('  ', name, 'got', got)
    return f'{name} done'
def scheduler(tasks):
    queue = deque(tasks)
    results = []
    while queue:
        current = queue.popleft()
        try:
            print(next(current), end=' ')
        except StopIteration as stop:
            results.append(stop.value)
        else:
            queue.append(current)
    print()
    return results
print(scheduler([task('a', 2), task('b', 3), task('c', 0)]))
def tokens(text):
    i = 0
    while i < len(text):
        c = text[i]
        if c.isspace():
            i += 1
        elif c.isdigit():
            j = i
            while j < len(text) and text[j].isdigit():
                j += 1
            yield 'number', int(text[i:j])
            i = j
        elif c in '+-*/()':
            yield 'operator', c
            i += 1
        else:
            raise SyntaxError(f'{c!r} at {i}')
    yield 'end', None
class Parser:
    def __init__(self, text):
        self.tokens = tokens(text)
        self.advance()
    def advance(self): self.kind, self.value = next(self.tokens)
    def take(self, *wanted):
        if self.kind == 'operator' and self.value in wanted:
            value = self.value
            self.advance()
            return value
    def sum(self):
        result = self.product()
        while op := self.take('+', '-'):
            right = self.product()
            result = result + right if op == '+' else result - right
        return result
    def product(self):
        result = self.atom()
        while op := self.take('*', '/'):
            right = self.atom()
            result = result * right if op == '*' else result / right
        return result
    def atom(self):
        if self.take('-'):
            return -self.atom()
        if self.take('('):
            result = self.sum()
            if not self.take(')'):
                raise SyntaxError('no )')
            return result
        if self.kind != 'number':
            raise SyntaxError(f'found {self.kind}')
        value = self.value
        self.advance()
        return value
for text in ('1 + 2 * 3', '(1+2)*3 - -4', '7/2', '2*(3', '1 $ 2', '', '((5))', '1/0'):
    try:
        print(text, '=', Parser(text).sum())
    except (SyntaxError, ZeroDivisionError) as error:
        print(text, type(error).__name__, error)
def light():
    while True:
        for colour, ticks in (('red', 2), ('green', 3), ('amber', 1)):
            for _ in range(ticks):
                if (yield colour) == 'reset':
                    break
            else:
                continue
            break
l = light()
print([next(l) for _ in range(8)], l.send('reset'), [next(l) for _ in range(3)])
def lcg(seed):
    while True:
        seed = (seed * 1103515245 + 12345) % 2 ** 31
        yield seed
def bounded(source, low, high):
    for n in source:
        yield low + n % (high - low + 1)
def until(test, source):
    for item in source:
        yield item
        if test(item):
            return
rolls = bounded(lcg(42), 1, 6)
print([next(rolls) for _ in range(10)], list(until(lambda r: r == 6, rolls)), sum(n for n, _ in zip(lcg(1), range(1000))) % 9973)
def window(items, size):
    held = deque(maxlen=size)
    for item in items:
        held.append(item)
        if len(held) == size:
            yield tuple(held)
print(list(window('abcde', 3)), max(sum(w) for w in window([3, 1, 4, 1, 5, 9, 2, 6], 3)))
def grep(pattern):
    matches = []
    try:
        while True:
            line = yield len(matches)
            if pattern in line:
                matches.append(line)
    except GeneratorExit:
        print('found', matches)
g = grep('py')
next(g)
print([g.send(line) for line in ('a python', 'none', 'happy')])
g.close()
def life(cells, steps):
    for _ in range(steps):
        yield sorted(cells)
        near = {}
        for x, y in cells:
            for dx in (-1, 0, 1):
                for dy in (-1, 0, 1):
                    if dx or dy:
                        near[x + dx, y + dy] = near.get((x + dx, y + dy), 0) + 1
        cells = {c for c, n in near.items() if n == 3 or (n == 2 and c in cells)}
for generation in life({(0, 1), (1, 1), (2, 1)}, 3):
    print(generation)
def bfs(maze, start):
    queue, seen = deque([(start, 0)]), {start}
    while queue:
        (r, c), distance = queue.popleft()
        yield (r, c), distance
        for r2, c2 in ((r + 1, c), (r, c + 1), (r - 1, c), (r, c - 1)):
            if 0 <= r2 < len(maze) and 0 <= c2 < len(maze[0]) and maze[r2][c2] != '#' and (r2, c2) not in seen:
                seen.add((r2, c2))
                queue.append(((r2, c2), distance + 1))
maze = ['..#.', '.#..', '....']
print(dict(bfs(maze, (0, 0))), next(d for p, d in bfs(maze, (0, 0)) if p == (0, 3)))
