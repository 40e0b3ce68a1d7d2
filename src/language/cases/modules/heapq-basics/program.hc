import heapq
from heapq import heappush, heappop, heapify
h = []
for n in [5, 3, 8, 1, 9, 2, 7]:
    heappush(h, n)
print(h, [heappop(h) for _ in range(len(h))], h)
data = [9, 8, 7, 6, 5, 4, 3, 2, 1, 0]
heapify(data)
print(data, heapq.heappushpop(data, -1), heapq.heappushpop(data, 4), data, heapq.heapreplace(data, 100), data)
q = []
heappush(q, (2, "b")); heappush(q, (1, "z")); heappush(q, (1, "a"))
print(heappop(q), heappop(q), q)
for work in [lambda: heappop([]), lambda: heapq.heapreplace([], 1), lambda: heappush((1,), 2), lambda: heapify("abc"), lambda: heappush([1], "a"), lambda: heapify([1, "a"])]:
    try:
        work()
    except (IndexError, TypeError) as e:
        print(type(e).__name__, e)
print(heapq.heappushpop([], 5))
class Task:
    def __init__(self, n):
        self.n = n
    def __lt__(self, other):
        return self.n > other.n
tasks = []
for n in [2, 9, 4]:
    heappush(tasks, Task(n))
print([heappop(tasks).n for _ in range(3)])
