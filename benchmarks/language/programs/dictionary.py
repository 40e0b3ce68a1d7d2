def main():
    grid = {}
    for x in range(250):
        for y in range(250):
            grid[(x, y)] = x * y
    total = 0
    for (x, y), value in grid.items():
        total += value + x - y
    memo = {}
    for i in range(200000):
        memo[i % 1000] = memo.get(i % 1000, 0) + i
    return total, len(grid), memo[999]

print(main())
