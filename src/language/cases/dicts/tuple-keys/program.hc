grid = {}
for x in range(3):
    for y in range(2):
        grid[x, y] = x * y
print(grid, grid[2, 1], (1, 1) in grid, (9, 9) in grid, grid.get((5, 5), "outside"), sum(grid.values()))
print({("a", 1): 1, ("a", 1.0): 2, ("a1",): 3, (("a",), 1): 4})
