def grid_paths(size):
    grid = {}
    for x in range(size):
        for y in range(size):
            grid[(x, y)] = 1 if x == 0 or y == 0 else (grid[(x - 1, y)] + grid[(x, y - 1)]) % 1000
    total = 0
    for (x, y), ways in grid.items():
        total += ways + x - y
    return total, len(grid)


def tally(count):
    seen = {}
    names = {}
    for i in range(count):
        key = i * 7919 % 1009
        if key in seen:
            seen[key] += i
        else:
            seen[key] = i
        name = "k" + str(i % 500)
        names[name] = names.get(name, 0) + 1
    return seen[17], len(names), names["k42"]


def unique(count):
    numbers = {i * i % 3001 for i in range(count)}
    others = set(range(0, 3001, 3))
    return len(numbers & others), len(numbers | others), 12 in numbers


print(*grid_paths(100))
print(*tally(40000))
print(*unique(20000))
