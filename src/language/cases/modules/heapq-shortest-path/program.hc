import heapq
graph = {"a": {"b": 7, "c": 3}, "b": {"d": 1}, "c": {"b": 1, "d": 8}, "d": {}}
def paths(start):
    best = {start: 0}
    queue = [(0, start)]
    while queue:
        cost, node = heapq.heappop(queue)
        if cost > best[node]:
            continue
        for other, step in graph[node].items():
            if other not in best or cost + step < best[other]:
                best[other] = cost + step
                heapq.heappush(queue, (cost + step, other))
    return best
print(paths("a"), paths("d"))
seed, out = 1, []
for _ in range(300):
    seed = seed * 1103515245 % 2147483648 + 12345
    heapq.heappush(out, seed % 1000)
print(out[:20], [heapq.heappop(out) for _ in range(300)] == sorted(out) or len(out))
