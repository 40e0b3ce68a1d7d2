import queue, graphlib
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e.args)

for Q in (queue.Queue, queue.LifoQueue, queue.PriorityQueue):
    q = Q(3)
    for x in (5, 1, 3):
        q.put(x)
    print(q.qsize(), q.full(), q.empty())
    t(q.put_nowait, 9)
    t(q.put, 1, False)
    t(q.put, 1, timeout=-1)
    print([q.get() for _ in range(3)], q.empty())
    t(q.get_nowait)
    t(q.get, False)
    q.task_done()
    q.task_done()
    q.task_done()
    t(q.task_done)
    q.join()
s = queue.SimpleQueue()
s.put(1)
s.put_nowait(2)
print(s.qsize(), s.get(), s.get_nowait(), s.empty())
t(s.get, False)
p = queue.PriorityQueue()
[p.put(x) for x in [(2, 'b'), (1, 'z'), (1, 'a')]]
print([p.get() for _ in range(3)], queue.Queue().maxsize)
g = graphlib.TopologicalSorter({'D': {'B', 'C'}, 'C': {'A'}, 'B': {'A'}})
r = list(g.static_order())
print(r[0], sorted(r[1:3]), r[3])
g = graphlib.TopologicalSorter()
g.add(3, 2, 1)
