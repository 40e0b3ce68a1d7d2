// What a waiting runner practises on: lists, dicts and sets. Each operation is done many times on small values, so that V8 has made
// machine code of what stands behind it.

export const listsPractice = `
def grow(times):
    values = []
    for step in range(times):
        values.append(step * 3 % 11)
        if len(values) > 30:
            values.pop()
            values.pop(0)
            values[3] = values[-1]
            values.insert(2, step)
        if step % 5 in values:
            values.extend([1, 2])
            del values[0]
    values.reverse()
    values += [4, 5]
    return len(values), sum(values), min(values), max(values), values[2:9:2], values[::-1][:3], values.index(4), values[-1]

def tables(times):
    total = 0
    for step in range(times):
        table = [[row * column for column in range(5)] for row in range(4)]
        flags = [True] * 8
        flags[step % 8] = False
        total += table[step % 4][2] + len([flag for flag in flags if flag])
        for place, row in enumerate(table):
            for cell in row:
                total += cell - place
        first, second, *rest = table[1]
        total += first + second + sum(rest) + sum(map(sum, table))
        left, right = table[2][:2], table[3][2:]
        for one, other in zip(left, right):
            total += one * other
        total += any(cell > 11 for cell in table[3]) + all(flags) + (left + right == rest)
    return total

def floats(times):
    values = [0.5 * step for step in range(12)]
    total = 0.0
    for step in range(times):
        values[step % 12] = values[(step + 5) % 12] * 0.75 + 1.0
        total += values[step % 7] - sum(values[:3])
    rows = [[float(row - column) for column in range(6)] for row in range(6)]
    for row in range(6):
        for column in range(6):
            for middle in range(6):
                total += rows[row][middle] * rows[middle][column]
    return total

def ordered(times):
    total = 0
    for step in range(times):
        numbers = [(step * 7 + place * 13) % 29 for place in range(12)]
        names = ["n%02d" % number for number in numbers[:6]]
        pairs = [(number % 3, -number) for number in numbers]
        total += sorted(numbers)[3] + sorted(numbers, reverse=True)[0] + len(sorted(names)[0])
        pairs.sort()
        names.sort(key=len)
        numbers.sort(key=lambda number: -number)
        total += pairs[0][1] + max(pairs)[0] + numbers[0] + len(max(names, key=lambda name: name[1:]))
        total += sorted(pairs, key=lambda pair: (pair[1], pair[0]))[2][0] + sorted([1.5, 0.5, step])[0] // 1
        total += (1, "a") < (1, "b")
    return total

print(grow(300), tables(30), floats(200), ordered(40), [(1, 2)] * 2, list(range(3)), tuple([1, 2]), list(reversed([1, 2])))
`;

export const tablesPractice = `
from collections import Counter, defaultdict, deque

def dicts(times):
    counts = {}
    places = {}
    total = 0
    for step in range(times):
        key = step * 31 % 97
        counts[key] = counts.get(key, 0) + 1
        name = "n" + str(step % 40)
        if name in places:
            places[name] += step
        else:
            places[name] = step
        places.setdefault("last", 0)
        total += places[name] % 5 + (key not in counts) + len(counts)
        if step % 50 == 0:
            places.pop(name)
            del counts[key]
    for key, value in counts.items():
        total += key * value
    for name in places:
        total += len(name)
    for value in places.values():
        total += value
    ranked = sorted(places.items(), key=lambda entry: (-entry[1], entry[0]))
    return total, ranked[0], max(counts.values()), list(counts)[:2], {key: value for key, value in ranked[:2]}, sum(counts.values())

def grids(size):
    cells = {}
    for row in range(size):
        for column in range(size):
            cells[(row, column)] = row * column if row == 0 else cells[(row - 1, column)] + 1
    total = 0
    for (row, column), value in cells.items():
        total += value - row + column
    return total, cells.get((1, 2)), (9, 9) in cells

def sets(times):
    seen = set()
    total = 0
    for step in range(times):
        number = step * step % 83
        if number not in seen:
            seen.add(number)
        if step % 9 == 0:
            seen.discard(step)
        total += number in seen
    evens = {number for number in range(0, 60, 2)}
    words = set("some letters".split())
    return total, len(seen & evens), len(seen | evens), len(seen - evens), len(evens ^ seen), sorted(seen)[:3], "some" in words, evens <= seen

def walks(size):
    queue = deque([1])
    seen = set()
    while queue:
        node = queue.popleft()
        if node in seen or node > size:
            continue
        seen.add(node)
        queue.append(node * 2)
        queue.append(node + 3)
    groups = defaultdict(list)
    for node in seen:
        groups[node % 7].append(node)
    tally = Counter(node % 5 for node in seen)
    return len(seen), len(groups), tally.most_common(2), sum(len(group) for group in groups.values())

print(dicts(300), grids(9), sets(300), walks(80), {**{"a": 1}, "b": [2]}, dict(zip("ab", [1, 2])), dict(a=1))
`;
