// What a runner practises on while it waits: a program that touches most of the compiler and of the runtime.
// It stands for what people write, so it is plain and small; `round` makes each text a new one.

export function wholeProgram(round: number): string {
  return `"""Practice ${round}."""
import math
from collections import Counter, defaultdict

LIMIT = ${20 + round}


class Shape:
    count = 0

    def __init__(self, name, scale=1.5):
        self.name = name
        self.scale = scale
        Shape.count += 1

    def area(self):
        raise NotImplementedError(self.name)

    def __repr__(self):
        return f"{type(self).__name__}({self.name!r}, {self.area():.2f})"


class Circle(Shape):
    def __init__(self, radius):
        super().__init__("circle")
        self.radius = radius

    def area(self):
        return math.pi * self.radius ** 2


class Box(Shape):
    def __init__(self, width, height):
        super().__init__("box", scale=2)
        self.width, self.height = width, height

    def area(self):
        return self.width * self.height

    @property
    def is_square(self):
        return self.width == self.height


def fib(number):
    return number if number < 2 else fib(number - 1) + fib(number - 2)


def primes(limit):
    flags = [True] * limit
    for number in range(2, limit):
        if flags[number]:
            yield number
            for multiple in range(number * number, limit, number):
                flags[multiple] = False


def counter():
    total = 0

    def add(*amounts, sign=1, **more):
        nonlocal total
        for amount in amounts:
            total += sign * amount
        return total + len(more)

    return add


shapes = [Circle(2), Box(2, 3), Circle(0.5), Box(4, 4)]
for place, shape in enumerate(sorted(shapes, key=lambda shape: -shape.area()), start=1):
    print(place, shape, sep=": ")
print([shape.is_square for shape in shapes if isinstance(shape, Box)], Shape.count)
words = "the quick brown fox jumps over the lazy dog and the cat".split()
counts = {}
for word in words:
    counts[word] = counts.get(word, 0) + 1
groups = defaultdict(list)
for word, count in counts.items():
    groups[count].append(word.upper())
print(sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))[:3], Counter(words).most_common(1))
print({count: len(group) for count, group in groups.items()}, {word[0] for word in words} & set("abc"))
print(list(primes(LIMIT)), fib(8), sum(number * number for number in range(10)))
add = counter()
print(add(1, 2, 3), add(*[4, 5], sign=-1), add(6, name="x"))
grid = [[row * column for column in range(4)] for row in range(4)]
first, *middle, last = grid[2]
print(first, middle, last, grid[1][::-1], any(cell > 8 for row in grid for cell in row))
total = 0
number = 0
while True:
    number += 1
    if number % 3 == 0:
        continue
    if number > LIMIT:
        break
    total += number / 2 - number // 3
print(round(total, 2), 2 ** 70, "%05d %s" % (number, "end"), "{:>6}|{:<6}".format("a", "b"))
for text in ["12", "x", None]:
    try:
        value = int(text)
    except ValueError as error:
        print("no number:", error)
    except TypeError:
        print("no text")
    else:
        print(value)
    finally:
        total -= 1
match (number, "go"):
    case (0, _):
        print("zero")
    case (size, word) if size > 3:
        print(word, "north" in word or not word)
print(", ".join(str(part) for part in (1, 2.5, True, None)), "Title Case".lower().replace("e", "E").strip())
`;
}
