print([x * x for x in range(6)], [x for x in range(10) if x % 3 == 0], [(a, b) for a in range(2) for b in "xy"], [[j for j in range(i)] for i in range(4)])
matrix = [[1, 2, 3], [4, 5, 6]]
print([list(row) for row in zip(*matrix)], [cell for row in matrix for cell in row], [y for x in [1, 2] if x > 1 for y in [x, x * 10]])
