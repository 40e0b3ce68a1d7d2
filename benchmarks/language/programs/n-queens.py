def solve(size):
    columns = [False] * size
    rising = [False] * (2 * size)
    falling = [False] * (2 * size)
    placed = []
    solutions = []

    def place(row):
        if row == size:
            solutions.append(list(placed))
            return
        for column in range(size):
            if not columns[column] and not rising[row + column] and not falling[row - column + size]:
                columns[column] = rising[row + column] = falling[row - column + size] = True
                placed.append(column)
                place(row + 1)
                placed.pop()
                columns[column] = rising[row + column] = falling[row - column + size] = False

    place(0)
    return solutions


solutions = solve(10)
print(len(solutions), solutions[0], solutions[-1])
