from collections import deque

MAP = """
#########
#S..#...#
#.#.#.#.#
#.#...#E#
#########
""".strip().split("\n")

walls = {(x, y) for y, row in enumerate(MAP) for x, cell in enumerate(row) if cell == "#"}
start = next((x, y) for y, row in enumerate(MAP) for x, cell in enumerate(row) if cell == "S")
end = next((x, y) for y, row in enumerate(MAP) for x, cell in enumerate(row) if cell == "E")
queue = deque([(start, 0)])
seen = {start}
came_from = {start: None}
while queue:
    (x, y), steps = queue.popleft()
    if (x, y) == end:
        print("steps", steps)
        break
    for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
        place = x + dx, y + dy
        if place not in walls and place not in seen:
            seen.add(place)
            came_from[place] = (x, y)
            queue.append((place, steps + 1))
path = []
place = end
while place is not None:
    path.append(place)
    place = came_from[place]
print(path[::-1])
print(len(seen), len(walls), (0, 0) in walls, (1, 1) in walls, (1.0, 3.0) in seen)

alive = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
for generation in range(4):
    counts = {}
    for x, y in alive:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    counts[x + dx, y + dy] = counts.get((x + dx, y + dy), 0) + 1
    alive = {cell for cell, count in counts.items() if count == 3 or (count == 2 and cell in alive)}
    print(sorted(alive))
cube = {(x, y, z) for x in range(3) for y in range(3) for z in range(3)}
print(len(cube), len({tuple(sorted(point)) for point in cube}), (2, 2, 2) in cube, (2, 2, 3) in cube)
print(sorted({(-x, y) for x, y in [(1, 2), (-1, 2), (1, -2)]} - {(1, 2)}))
far = {(10**9, -10**9): "far", (2**60, 3): "big", (-1, -1): "near", ("a", 1): "mixed"}
print(far[(10**9, -10**9)], far[(2**60, 3)], far[(-1.0, -1)], far["a", 1], (10**9, 10**9) in far)
