import sys
def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))
def is_even(n): return n == 0 or is_odd(n - 1)
def is_odd(n): return n != 0 and is_even(n - 1)
def collatz(n, steps=0): return steps if n == 1 else collatz(n // 2 if n % 2 == 0 else 3 * n + 1, steps + 1)
def quick(items):
    if len(items) < 2:
        return items
    pivot, *rest = items
    return quick([x for x in rest if x < pivot]) + [pivot] + quick([x for x in rest if x >= pivot])
def merge_sort(items):
    if len(items) < 2:
        return items
    middle = len(items) // 2
    left, right = merge_sort(items[:middle]), merge_sort(items[middle:])
    out = []
    while left and right:
        out.append((left if left[0] <= right[0] else right).pop(0))
    return out + left + right
def power(base, n):
    if n == 0:
        return 1
    half = power(base, n // 2)
    return half * half * (base if n % 2 else 1)
def partitions(n, most=None, memo={}):
    most = n if most is None else most
    if n == 0:
        return 1
    if n < 0 or most == 0:
        return 0
    if (n, most) not in memo:
        memo[n, most] = partitions(n - most, most) + partitions(n, most - 1)
    return memo[n, most]
def change(amount, coins):
    if amount == 0:
        return 1
    if amount < 0 or not coins:
        return 0
    return change(amount - coins[0], coins) + change(amount, coins[1:])
def flood(grid, r, c, seen=None):
    seen = set() if seen is None else seen
    if (r, c) in seen or not (0 <= r < len(grid) and 0 <= c < len(grid[0])) or grid[r][c] == '#':
        return 0
    seen.add((r, c))
    return 1 + sum(flood(grid, r + dr, c + dc, seen) for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)))
def edit(a, b):
    if not a or not b:
        return len(a) + len(b)
    return edit(a[1:], b[1:]) if a[0] == b[0] else 1 + min(edit(a[1:], b), edit(a, b[1:]), edit(a[1:], b[1:]))
items = [(i * 7919) % 101 for i in range(40)]
print(ackermann(2, 9), is_even(200), is_odd(7), collatz(27), quick(items) == sorted(items) == merge_sort(items))
print(power(3, 200) == 3 ** 200, power(1.5, 10), partitions(60), change(100, [50, 25, 10, 5, 1]), flood(['..#', '.#.', '...'], 0, 0), edit('kitten', 'sitting'))
def forever(n=0):
    return forever(n + 1) + 1
def ping(n): return pong(n + 1)
def pong(n): return ping(n + 1)
class Loop:
    def __getattr__(self, name): return getattr(self, name + 'x')
    def __repr__(self): return f'{self}'
    def __eq__(self, other): return other == self
    def __len__(self): return len(self)
    def __iter__(self): return iter(self)
for bad in (forever, lambda: ping(0), lambda: Loop().x, lambda: repr(Loop()), lambda: Loop() == Loop(), lambda: len(Loop()), lambda: list(Loop()), lambda: (lambda f: f(f))(lambda f: f(f))):
    try:
        bad()
    except RecursionError as error:
        print(type(error).__name__, str(error).startswith('maximum recursion depth exceeded'))
depth = 0
def dive():
    global depth
    depth += 1
    dive()
for _ in range(2):
    depth = 0
    try:
        dive()
    except RecursionError:
        print(900 < depth <= 1000)
def recover(n):
    try:
        return recover(n + 1)
    except RecursionError:
        return n
print(recover(0) > 900, is_even(800), [1, Loop.__name__] == [1, 'Loop'])
def safe_after():
    try:
        forever()
    except RecursionError:
        pass
    return sorted([3, 1, 2], key=lambda x: collatz(x + 20)), sum(x for x in range(5)), is_even(600)
print(safe_after())
nested = []
for _ in range(300):
    nested = [nested]
print(len(repr(nested)), nested == nested)
old = sys.getrecursionlimit()
print(old)
