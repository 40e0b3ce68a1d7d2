class Version:
    compared = 0

    def __init__(self, text):
        self.parts = tuple(int(part) for part in text.split("."))

    def __lt__(self, other):
        Version.compared += 1
        return self.parts < other.parts

    def __repr__(self):
        return ".".join(map(str, self.parts))


versions = [Version(text) for text in "1.10 1.2 2.0 1.2.1 0.9 1.10.0".split()]
print(sorted(versions), Version.compared > 0)
print(sorted(versions, reverse=True), max(versions, key=lambda version: version.parts), min(versions))


class Loud(int):
    def __lt__(self, other):
        return int(self) > int(other)


print(sorted([Loud(1), Loud(3), Loud(2)]))


class Half:
    def __gt__(self, other):
        return False


print(len(sorted([Half(), Half()])))


class Nothing:
    pass


try:
    sorted([Nothing(), Nothing()])
except TypeError as error:
    print(error)


class Fails:
    def __init__(self, number):
        self.number = number

    def __lt__(self, other):
        if self.number == 3 or other.number == 3:
            raise ValueError("three")
        return self.number < other.number


items = [Fails(number) for number in (5, 3, 1)]
try:
    items.sort()
except ValueError as error:
    print(error, sorted(item.number for item in items))
calls = []


def key(number):
    calls.append(number)
    return -number


print(sorted([3, 1, 2], key=key), calls)
numbers = [1, 2, 3]


def spoil(number):
    numbers.append(4)
    return number


try:
    numbers.sort(key=spoil)
except ValueError as error:
    print(error)
seen = []
data = [3, 2, 1]
data.sort(key=lambda number: seen.append(len(data)) or number)
print(data, seen)
table = [["b", 2], ["a", 2], ["c", 1]]
table.sort(key=lambda row: row[0])
table.sort(key=lambda row: row[1], reverse=True)
print(table)
print(sorted(zip("cab", [1, 2, 3])), sorted(enumerate("ba"), key=lambda pair: pair[1]), list(reversed(sorted("cab"))))
mixed = [2.5, 1, True, 0.5, 10**18, 10**18 + 1, -3]
print(sorted(mixed), sorted(mixed, key=abs), sorted(mixed, key=lambda number: number % 2))
