def scale(values, factor):
    result = []
    for value in values:
        result.append(value * factor)
    return result


def dot(left, right):
    total = 0.0
    for i in range(len(left)):
        total += left[i] * right[i]
    return total


values = [1.0, 2.5, -0.0, 1e300]
print(values, scale(values, 2.0), dot(values, [1.0] * 4))
print(values[0], values[-1], values[-4], values[1:3], values[::-1], values[:], values[1:-1])
for index in (4, -5):
    try:
        print(values[index])
    except IndexError as error:
        print(error)
try:
    values[9] = 1.0
except IndexError as error:
    print(error)
values[1] = 3.25
values[-1] = 0.125
print(values, len(values), sum(values), min(values), max(values), sorted(values), 3.25 in values, 7.0 in values)
print(values.index(3.25), values.count(1.0), values == [1.0, 3.25, 0.0, 0.125], values < [2.0], bool(values), bool([0.0][1:]))
copy = values.copy()
copy.append(9.0)
copy.insert(0, 8.0)
copy.extend([0.5, 0.75])
print(copy, copy.pop(), copy.pop(0), copy)
copy.sort()
copy.reverse()
print(copy, list(reversed(copy)), list(copy) is copy)
copy.remove(9.0)
del copy[0]
print(copy)
copy *= 2
print(copy, copy + [1.0], [0.0] * 0, [1.5, 2.5] * 2, 2 * [0.5])
copy.clear()
print(copy, not copy)
empty = [1.0][1:]
try:
    empty.pop()
except IndexError as error:
    print(error)
grid = [[float(x * y) for x in range(3)] for y in range(3)]
grid[1][2] += 0.5
print(grid, [row[1] for row in grid], [sum(row) for row in grid])
print(list(map(str, grid[2])), ' '.join(f'{x:.1f}' for x in grid[1]), tuple(grid[0]), set(grid[0]) == {0})
for i, x in enumerate(values):
    values[i] = x + i
print(values, list(zip(values, grid[2])), dict(zip('ab', values)))
first, *rest = values
print(first, rest, repr(values), str(values), '%s' % values)
walked = [1.0, 2.0, 3.0]
for item in walked:
    if item < 3.0 and len(walked) < 6:
        walked.append(item * 10)
print(walked)
while walked:
    last = walked.pop()
print(last, walked, [x * 2 for x in walked])
nans = [float('nan'), 1.0]
print(nans[0] == nans[0], nans, float('inf') in nans)
