def running(values):
    total = 0.0
    for value in values:
        total += value
        yield total


def pairs(values):
    for i in range(len(values) - 1):
        yield values[i], values[i + 1]


def forever(start):
    while True:
        received = yield start
        start = start * 2 if received is None else received


class Series:
    def __init__(self, values):
        self.values = values

    def __iter__(self):
        for value in self.values:
            yield value * 0.5

    def items(self):
        return enumerate(self.values)


data = [0.5, 1.25, 4.0]
print(list(running(data)), list(pairs(data)), sum(running(data)), max(running(data)))
it = running(data)
print(next(it))
data.append(100.0)
print(list(it))
g = forever(1.5)
print(next(g), next(g), g.send('text'), next(g))
series = Series(data)
print(list(series), [(i, v) for i, v in series.items()], tuple(series), 2.0 in series)
print([x for x in data if x > 1], {x: x * 2 for x in data}, {x // 1 for x in data}, sum(x for x in data), any(x > 50 for x in data))
data[0] = 'changed'
print(data, next(iter(series.values)))
matrix = [[1.0, 2.0], [3.0, 4.0]]
print([list(column) for column in zip(*matrix)], [x for row in matrix for x in row], sum(map(sum, matrix)))
flat = []
for row in matrix:
    flat.extend(row)
    flat.append(None)
print(flat)
