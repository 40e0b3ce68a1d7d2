words = ["apple", "fig", "pear", "plum", "kiwi", "cherry"]
print({word: len(word) for word in words})
print({len(word) for word in words} == {3, 4, 5, 6}, {word[0]: word for word in words})
print({number: {other for other in range(number)} for number in range(4)})
print({(x, y): x * y for x in range(3) for y in range(3) if x != y})
print({key: value for key, value in zip("abc", range(3)) if value}, {value: key for key, value in {"a": 1, "b": 2}.items()})
print({**{word: 1 for word in words[:2]}, **{"extra": 2}}, {*words[:2], *"ab"} == {"apple", "fig", "a", "b"})
matrix = [[1, 2, 3], [4, 5, 6]]
print({(row, column): cell for row, line in enumerate(matrix) for column, cell in enumerate(line)})
print({cell % 3: [other for line in matrix for other in line if other % 3 == cell % 3] for line in matrix for cell in line})
inverted = {}
for word, size in {word: len(word) for word in words}.items():
    inverted.setdefault(size, set()).add(word)
print({size: sorted(group) for size, group in sorted(inverted.items())})
x = "outer"
table = {x: x * 2 for x in "ab"}
print(x, table, {y: (y, z) for y in range(2) for z in range(y, 3)})
functions = {number: (lambda value, number=number: value + number) for number in range(3)}
print([functions[number](10) for number in functions])
print({(a := number) for number in range(3)}, a)
print({key: [*value] for key, value in {"a": "xy", "b": (1, 2)}.items()}, dict(enumerate("ab")), dict([(1, 2)], c=3))
print({k.upper(): v ** 2 for k, v in dict(a=1, b=2).items() if v > 1}, {i: i for i in []}, {i for i in ()})
print(sum({number: number * 2 for number in range(10)}.values()), max({word: len(word) for word in words}.items(), key=lambda item: item[1]))


def trace(value):
    print("made", value)
    return value


print({trace(key): trace(value) for key, value in [(1, "a"), (2, "b")]})
print({1: "a", True: "b", 1.0: "c"}, {"k": 1, "k": 2}, len({0, False, 0.0}), {0: 1, False: 2})
try:
    {[]: 1 for _ in range(1)}
except TypeError as error:
    print(error)
try:
    {key: value for key, value in [(1, 2, 3)]}
except ValueError as error:
    print(error)
big = {number: number % 10 for number in range(5000)}
print(len(big), sum(big.values()), big[4321], len(set(big.values())), 5000 in big, list(big)[-1], {v: k for k, v in big.items()}[3])


class Box:
    size = 3
    sizes = {size}
    table = {number: number for number in range(size)}


print(Box.sizes, Box.table)
