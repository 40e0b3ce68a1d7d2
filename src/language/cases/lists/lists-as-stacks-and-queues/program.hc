stack = []
for number in range(2000):
    stack.append(number)
    if number % 3 == 2:
        stack.pop()
print(len(stack), stack[-3:], stack[::400], sum(stack))
queue = list(range(50))
for step in range(120):
    queue.append(queue.pop(0) + 1)
print(queue[:6], len(queue), sum(queue))
order = list(range(10))
for _ in range(4):
    order[:5] = order[4::-1]
    order.insert(7, order.pop(0))
print(order)
order[1:4] = [100]
order[len(order):] = [7, 8]
order[::2] = [0] * len(order[::2])
del order[-2:]
del order[::3]
print(order, order.index(0), order.count(0))
ring = [1, 2, 3, 4, 5]
for turn in range(3):
    ring = ring[2:] + ring[:2]
    print(ring, ring[::-1], ring[-1:] + ring[:-1])
heap = []
for number in [5, 3, 8, 1, 9, 2]:
    heap.append(number)
    child = len(heap) - 1
    while child > 0 and heap[(child - 1) // 2] > heap[child]:
        heap[child], heap[(child - 1) // 2] = heap[(child - 1) // 2], heap[child]
        child = (child - 1) // 2
print(heap)
grid = [[0] * 4 for _ in range(3)]
grid[1][2] = 5
grid[0] = grid[1][:]
grid[0][0] += 1
print(grid, [list(column) for column in zip(*grid)], [cell for row in grid for cell in row if cell])
shared = [[]] * 3
shared[0].append(1)
print(shared, shared[0] is shared[2], [[]] * 2 == [[], []])
numbers = [3, 1, 2]
numbers += (4, 5)
numbers *= 2
numbers.extend(range(2))
numbers.remove(4)
numbers.reverse()
print(numbers, numbers.copy() == numbers, numbers > [1], sorted(numbers)[:3], numbers.clear(), numbers)
for work in (lambda: [].pop(), lambda: [1].pop(5), lambda: [1].remove(2), lambda: [1].index(2), lambda: [1, 2][2], lambda: [1] + (2,), lambda: [1] * "a", lambda: [1].insert("a", 1), lambda: [1].extend(5), lambda: [].pop("x")):
    try:
        print(work())
    except Exception as error:
        print(type(error).__name__, error)
mixed = [1.5, 2, True, None, "x", 2**70, (1,), [2]]
mixed[0] += 1
mixed[1] /= 4
mixed[5] -= 1
print(mixed, [type(item).__name__ for item in mixed], 1 in mixed, 1.0 in mixed, [2] in mixed)
floats = [number / 4 for number in range(8)]
floats[3] = 7
floats.append(True)
floats.sort(reverse=True)
print(floats, sum(floats), max(floats), floats.index(1), [float(value).is_integer() for value in floats][:3])
merged = sorted(stack[:5] + queue[:5], key=lambda number: (number % 3, -number))
print(merged, [left for left, right in zip(merged, merged[1:]) if left > right], list(filter(lambda n: n % 2, merged)))
