graph = {1: [2, 3], 2: [4], 3: [4], 4: [1], 5: [1]}
seen, todo = set(), [1]
order = []
while todo:
    node = todo.pop(0)
    if node in seen:
        continue
    seen.add(node)
    order.append(node)
    todo.extend(graph[node])
print(order, seen, set(graph) - seen)
