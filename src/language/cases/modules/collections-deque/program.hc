from collections import deque
d = deque([1, 2, 3])
d.append(4); d.appendleft(0); d.extend([5]); d.extendleft([-1, -2])
print(d, len(d), d[0], d[-1], d.pop(), d.popleft(), 3 in d, 9 in d)
d.rotate(2); print(d); d.rotate(-1); print(d)
d[1] = "x"; del d[0]; d.insert(1, "new"); d.remove(2); print(d, d.index("x"), d.count(1))
d.reverse(); print(list(d), list(reversed(d)), d.copy() == d, d.copy() is d)
last = deque(maxlen=3)
for n in range(6):
    last.append(n)
print(last, last.maxlen, d.maxlen, deque("ab", 5), deque([], 0))
last.appendleft("a"); print(last)
print(deque([1]) + deque([2]), deque([1, 2]) * 2, deque([1]) == [1], deque([1, 2]) < deque([1, 3]), bool(deque()), deque([1]) != deque([2]))
d = deque([1]); d += [2, 3]; d *= 2; d.extend(d); print(d)
d.clear(); print(d)
for work in [lambda: d.pop(), lambda: d.popleft(), lambda: d[0], lambda: d["a"], lambda: d.remove(1), lambda: d.index(5), lambda: deque(maxlen=-1), lambda: deque([], "a"),
             lambda: hash(d), lambda: d + [1], lambda: last.insert(0, 1), lambda: deque(5), lambda: d.append()]:
    try:
        work()
    except (IndexError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
walked = deque([1, 2, 3])
try:
    for item in walked:
        walked.append(item)
except RuntimeError as e:
    print(e)
inner = deque([1]); inner.append(inner); print(inner)
print(type(d), isinstance(d, deque))
q = deque([(0, 0)])
seen = {(0, 0)}
while q:
    x, y = q.popleft()
    for nx, ny in ((x + 1, y), (x, y + 1)):
        if nx < 4 and ny < 4 and (nx, ny) not in seen:
            seen.add((nx, ny)); q.append((nx, ny))
print(len(seen))
class Stack(deque):
    def __init__(self, items=()):
        super().__init__(items)
        self.name = "s"
    def push(self, item):
        self.append(item)
s = Stack([1]); s.push(2); print(s, s.name, len(s), list(s))
big = deque()
for n in range(50000):
    big.appendleft(n)
print(len(big), sum(big), big[0], big[-1])
