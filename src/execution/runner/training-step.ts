// Longer practice for a waiting runner: each text keeps one part of the runtime busy for a few milliseconds, so that
// V8 has machine code for its helpers before the first job. The texts stand for what people write; none is a benchmark.
// `round` makes each text a new one, so the compiler practises on them too.

/** The texts in turn: the text of a round is that of its place, counted round and round. */
export function trainingStep(round: number): string {
  return steps[round % steps.length](round);
}

const steps: readonly ((round: number) => string)[] = [
  (round) => `
import random
random.seed(${round})

class Book:
    def __init__(self, title, year, price):
        self.title = title
        self.year = year
        self.price = price

def shelf(size):
    books = []
    for place in range(size):
        books.append(Book("b%03d" % random.randrange(900), 1900 + random.randint(0, 99), random.random() * 40))
    return books

books = shelf(400)
oldest = sorted(books, key=lambda book: book.year)
titles = sorted(books, key=lambda book: book.title)
cheapest = sorted(books, key=lambda book: book.price, reverse=True)
mixed = sorted(books, key=lambda book: (book.year, book.title))
names = [book.title for book in books]
names.sort(key=len)
names.sort()
pairs = sorted([(book.year, -place) for place, book in enumerate(books)])
books.sort(key=lambda book: book.title.lower(), reverse=True)
print(oldest[0].title, titles[-1].title, max(cheapest, key=lambda book: book.price).year, mixed[3].title, names[:3], pairs[0], min(names))
`,
  (round) => `
class Empty(Exception):
    pass

class Limit(ValueError):
    def __init__(self, size):
        super().__init__("limit", size)
        self.size = size

def take(size):
    if size % 5 == ${round % 5}:
        raise Limit(size)
    if size % 7 == 0:
        raise Empty("nothing here")
    if size % 13 == 0:
        raise TypeError
    return size

def attempt(size, table, row):
    found = missed = 0
    try:
        found = take(size)
    except Limit as limit:
        missed = limit.size
    except (Empty, TypeError):
        missed += 1
    else:
        found += 1
    finally:
        missed += 1
    try:
        found += table[size % 9]
    except KeyError as error:
        missed += error.args[0]
    try:
        found += row[size % 20]
    except IndexError:
        missed += 1
    try:
        found += int("x" if size % 4 == 0 else "12")
        found //= size % 3
        row.missing
    except (ValueError, ZeroDivisionError):
        missed += 1
    except AttributeError:
        pass
    return found + missed

table = {place: place for place in range(5)}
row = [1] * 12
total = 0
for size in range(700):
    total += attempt(size, table, row)
print(total)
`,
  (round) => `
LINE = "Some lines, with Words. and numbers 12 and ${round};"

def clean(text):
    found = {}
    for line in text.splitlines():
        for word in line.strip().lower().replace(";", " ").replace(".", "").split():
            found[word] = found.get(word, 0) + 1
    return found

def build(size):
    lines = []
    text = ""
    for place in range(size):
        text += str(place) + "-"
        lines.append(LINE + " " + "word" + str(place % 40) + chr(97 + place % 26))
        lines.append(f"{place:>4}|{place / 3:.2f}|{text[-4:]!r}")
        lines.append("%s=%d (%5.1f)" % (text[:3], place, place * 0.5))
        lines.append("{} and {:>5}".format(place, "x"))
    return text, "\\n".join(lines)

text, whole = build(120)
counts = clean(whole)
ranked = sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))
letters = [chr(ord(letter) + 1) for letter in whole[:300]]
print(len(counts), sum(counts.values()), ranked[0], "".join(letters)[:9], text.count("1-"), whole.find("word7"), whole.upper().startswith("SOME"))
parts = whole.split("\\n")
print(" ".join(part.title() for part in parts[:20]), parts[0].rjust(50, "."), "and" in whole, whole[::-1][:5], ",".join(map(str, range(60))))
for letter in whole[:200]:
    if letter.isalpha() or letter.isdigit():
        text += letter
print(text.endswith("e"), len(text), text == whole, text < whole)
`,
  (round) => `
from collections import Counter, defaultdict, deque

def paths(width):
    cells = {}
    for column in range(width):
        for line in range(width):
            cells[(column, line)] = column * line if column == 0 else cells[(column - 1, line)] + ${round}
    return sum(value + place[0] for place, value in cells.items())

def tallies(size):
    seen = {}
    names = {}
    groups = defaultdict(list)
    for number in range(size):
        key = number * 31 % 97
        if key in seen:
            seen[key] += number
        else:
            seen[key] = number
        name = "n" + str(number % 50)
        names[name] = names.get(name, 0) + 1
        groups[number % 6].append(number)
        names.setdefault("last", 0)
    del seen[3]
    names.pop("last")
    return len(seen), len(names), len(groups), max(seen.values()), sorted(names)[:2], list(groups.keys())

print(paths(24), tallies(900))
left = {number * number % 301 for number in range(400)}
right = set(range(0, 300, 3))
right.add(7)
right.discard(9)
print(len(left & right), len(left | right), len(left - right), 12 in left, 5 not in right, {1.5: "a", "b": None}, dict(zip("abc", range(3))))
queue = deque([0])
seen = set()
while queue:
    node = queue.popleft()
    if node in seen or node > 300:
        continue
    seen.add(node)
    queue.append(node * 2 + 1)
    queue.append(node * 3)
print(len(seen), Counter(number % 7 for number in range(100)).most_common(2))
`,
  (round) => `
from itertools import chain, islice

def numbers(limit):
    number = 0
    while number < limit:
        yield number
        number += 1

def thirds(source):
    for number in source:
        if number % 3 == ${round % 3}:
            yield number

def tree(low, high):
    if low < high:
        middle = (low + high) // 2
        yield from tree(low, middle)
        yield middle
        yield from tree(middle + 1, high)

class Steps:
    def __init__(self, count):
        self.count = count

    def __iter__(self):
        return self

    def __next__(self):
        if self.count == 0:
            raise StopIteration
        self.count -= 1
        return self.count

total = 0
for number in thirds(numbers(2500)):
    total += number
for place, number in enumerate(tree(0, 300)):
    total += number - place
for left, right in zip(numbers(300), Steps(300)):
    total += left * right
print(total, sum(number * 2 for number in numbers(800)), any(number > 700 for number in numbers(900)), max(tree(0, 40)), list(islice(chain("ab", numbers(9)), 4)))
print(list(map(abs, range(-30, 30)))[:3], [number for number in filter(None, range(50)) if number % 7 == 0], list(reversed(range(5))))
`,
  (round) => `
def powers(count):
    total = 1
    product = 1
    quotients = []
    for step in range(1, count):
        product *= step + ${round}
        total = (total + 2 * product) * (2 * step + 1)
        quotient = total // product
        quotients.append(quotient % 10)
        total = 10 * (total - quotient * product) + step
        if total > product:
            product += total - step
        if quotient != (total * 3) // product:
            quotients.append(divmod(total, product)[1] % 7)
    return quotients, total

digits, large = powers(130)
print("".join(map(str, digits))[:30], len(str(large)), large > 10, -large < large, large & 255, large >> 64, large == large + 1, pow(3, large % 90 + 60, 1000007), hash(large) % 97)
factorial = 1
for number in range(1, 150):
    factorial *= number
while factorial > 0:
    factorial //= 7
seed = 5
for step in range(1500):
    seed = (seed * 1664525 + 1013904223) % 4294967296
    seed = seed ^ (seed >> 3)
print(seed, factorial, abs(-2 ** 65), 10 ** 20 - 1)
`,
  (round) => `
import math

class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)

    def __mul__(self, factor):
        return Point(self.x * factor, self.y * factor)

    def __eq__(self, other):
        return isinstance(other, Point) and self.x == other.x

    def __len__(self):
        return 2

    def __getitem__(self, place):
        return self.x if place == 0 else self.y

class Node:
    def __init__(self, value):
        self.value = value
        self.next = None
        self.notes = []

    def cost(self, depth):
        return self.value + depth

class Leaf(Node):
    def cost(self, depth):
        return super().cost(depth) * 2

class Stack:
    def __init__(self):
        self.items = []
        self.commands = {"push": self.push, "add": self.add, "drop": self.drop}

    def push(self, item=1):
        self.items.append(item)

    def add(self):
        self.items.append(self.items.pop() + self.items.pop())

    def drop(self):
        if len(self.items) > 3:
            self.items.pop()

    def run(self, words):
        for word in words:
            self.commands[word]()

place = Point(0.5, 1)
for step in range(500):
    place = place + Point(step, 0.25) * 0.5
head = None
for step in range(400):
    node = Leaf(step) if step % 3 == 0 else Node(step + ${round})
    node.next = head
    node.notes.append(step)
    setattr(node, "mark", getattr(node, "value") * 2)
    head = node
total = 0
while head is not None:
    total += head.cost(1) + head.mark + len(head.notes) + (1 if hasattr(head, "other") else 0)
    head = head.next
stack = Stack()
for step in range(120):
    stack.run(["push", "push", "add", "drop"])
print(place.x, place == Point(1, 2), place[1], len(place), total, len(stack.items), math.sqrt(abs(place.y)))
`,
  (round) => `
from math import sin

def table(size):
    return [[float(line * column % 7) for column in range(size)] for line in range(size)]

def product(left, right):
    size = len(left)
    result = [[0.0] * size for _ in range(size)]
    for line in range(size):
        for column in range(size):
            total = 0.0
            for middle in range(size):
                total += left[line][middle] * right[middle][column]
            result[line][column] = total
    return result

def sift(limit):
    marks = [True] * (limit + 1)
    marks[0:2] = [False, False]
    number = 2
    while number * number <= limit:
        if marks[number]:
            marks[number * number::number] = [False] * len(range(number * number, limit + 1, number))
        number += 1
    return [number for number, mark in enumerate(marks) if mark]

def place(line, taken, size):
    if line == size:
        return 1
    return sum(place(line + 1, taken + [column], size) for column in range(size) if column not in taken)

def turn(items):
    flips = 0
    row = items[:]
    while row[0] != 0 and flips < 30:
        first = row[0]
        row[:first + 1] = row[first::-1]
        flips += 1
    return flips

rows = product(table(14), table(14))
print(sum(map(sum, rows)), rows[3][:2], len(sift(1500)), place(0, [], 5))
print([turn([step % 5, 1, 0, 3, 2, 4]) for step in range(60)][:8], sum(sin(step / 9) for step in range(300)))
numbers = list(range(200))
numbers.insert(3, ${round})
numbers.extend([1, 2])
numbers.remove(7)
numbers += [step * 2 for step in numbers if step % 2]
print(numbers.index(9), numbers.pop(), numbers.count(1), numbers[-3:], 5 in numbers, sum(numbers), numbers[::50])
for step in range(60):
    print(step, step / 2, "x" * (step % 4), None, True, end=" ")
first, second, *others = numbers
print(len(others), first, second, not others, (first, second) < (1, 2), tuple(others[:3]))
`,
];
