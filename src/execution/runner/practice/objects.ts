// What a waiting runner practises on: classes, generators and calls. Each operation is done many times on small values, so that V8 has made
// machine code of what stands behind it.

export const classesPractice = `
class Place:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Place(self.x + other.x, self.y + other.y)

    def __mul__(self, factor):
        return Place(self.x * factor, self.y * factor)

    def __eq__(self, other):
        return isinstance(other, Place) and self.x == other.x and self.y == other.y

    def __lt__(self, other):
        return self.x < other.x

    def __hash__(self):
        return hash((self.x, self.y))

    def __len__(self):
        return 2

    def __getitem__(self, place):
        return self.x if place == 0 else self.y

    def __repr__(self):
        return f"Place({self.x}, {self.y})"


class Entry:
    made = 0

    def __init__(self, name, weight=1):
        self.name = name
        self.weight = weight
        self.next = None
        self.notes = []
        Entry.made += 1

    def cost(self, depth):
        return self.weight + depth

    def title(self):
        return self.name + "=" + str(self.cost(2))

    @property
    def double(self):
        return self.weight * 2

    @classmethod
    def blank(cls):
        return cls("blank")

    @staticmethod
    def limit():
        return 5


class Special(Entry):
    def __init__(self, name, weight):
        super().__init__(name, weight)
        self.extra = 0.5

    def cost(self, depth):
        return super().cost(depth) * 2


class Bag:
    def __init__(self):
        self.items = []
        self.count = 0

    def add(self, item):
        self.items.append(item)
        self.count += 1
        return self

    def take(self):
        self.count -= 1
        return self.items.pop()

    def is_empty(self):
        return len(self.items) == 0

    def __iter__(self):
        return iter(self.items)

    def __contains__(self, item):
        return item in self.items

    def __call__(self, amount):
        return self.count + amount


class Ball:
    def __init__(self, height, speed):
        self.height = height
        self.speed = speed

    def fall(self, seconds):
        self.speed -= 9.81 * seconds
        self.height += self.speed * seconds
        if self.height < 0.0:
            self.height = -self.height
            self.speed = self.speed * -0.75

    def energy(self):
        return 0.5 * self.speed ** 2 + 9.81 * self.height


def drops(times):
    balls = [
        Ball(1.0, 0.0),
        Ball(2.5, -1.5),
        Ball(0.25, 3.0),
    ]
    highest = 0.0
    for step in range(times):
        for ball in balls:
            ball.fall(0.01)
            highest = max(highest, ball.height)
    return sum(ball.energy() for ball in balls), highest

def places(times):
    place = Place(0.5, 1.0)
    for step in range(times):
        place = place + Place(0.25, 0.5) * 0.5
        if place == Place(1, 2) or place < Place(0, 0):
            place = Place(0, 0)
        place.x += len(place) + place[0] - place[1]
    return place, len({Place(1, 2), Place(1, 2)})

def chains(times):
    head = None
    for step in range(times):
        entry = Special("s", step) if step % 3 == 0 else Entry("e", step)
        entry.next = head
        entry.notes.append(step)
        setattr(entry, "mark", getattr(entry, "weight"))
        head = entry
    total = 0
    while head is not None:
        total += head.cost(1) + head.mark + len(head.notes) + head.double + head.limit()
        total += len(head.title()) + (1 if hasattr(head, "extra") else 0) + isinstance(head, Special)
        head = head.next
    return total, Entry.blank().name

def bags(times):
    total = 0
    for step in range(times):
        bag = Bag()
        bag.add(step).add(Entry("x")).add("text")
        total += bag(1) + ("text" in bag)
        for item in bag:
            total += item == "text"
        while not bag.is_empty():
            item = bag.take()
            if isinstance(item, Entry):
                total += item.weight
            elif type(item) is str:
                total += len(item)
    return total

print(drops(100), places(120), chains(120), bags(50), sorted([Place(2, 1), Place(1, 2)]), Entry.made)
`;

export const walksPractice = `
from itertools import chain, count, islice, product
from functools import reduce

def numbers(limit):
    number = 0
    while number < limit:
        yield number
        number += 1

def chosen(source, rest):
    for number in source:
        if number % 3 == rest:
            yield number, rest

def halves(low, high):
    if low < high:
        middle = (low + high) // 2
        yield from halves(low, middle)
        yield middle
        yield from halves(middle + 1, high)

class Steps:
    def __init__(self, left):
        self.left = left

    def __iter__(self):
        return self

    def __next__(self):
        if self.left == 0:
            raise StopIteration
        self.left -= 1
        return self.left

def fold(function, values, start=0, *more, **options):
    for value in values:
        start = function(start, value)
    return start + len(more) + len(options)

def counter(start):
    total = start

    def add(amount=1):
        nonlocal total
        total += amount
        return total

    return add

def depth(number):
    return 1 if number < 2 else depth(number - 1) + depth(number - 2)

def work(times):
    total = 0
    for step in range(times):
        for number, rest in chosen(numbers(9), step % 3):
            total += number + rest
        total += sum(halves(0, 8)) + sum(number * 2 for number in numbers(6)) + max(numbers(4), default=0)
        for left, right in zip(numbers(5), Steps(5)):
            total += left * right
        for place, number in enumerate(filter(None, map(abs, range(-4, 4))), start=1):
            total += place * number
        total += fold(lambda one, other: one + other, [1, 2, 3], 4, 5, key=6) + fold(max, (3, 1))
        add = counter(step)
        total += add() + add(amount=2) + add(*[3])
        total += sum(islice(chain([1], numbers(9)), 4)) + reduce(lambda one, other: one * other, [1, 2, 3])
        total += len(list(product("ab", [1, 2]))) + next(count(3)) + any(number > 3 for number in numbers(6))
        total += sum([number for number in range(10) if number % 2]) + len({number % 3 for number in range(9)})
    return total

print(work(30), depth(9), list(reversed(range(4))), [*numbers(3), *range(2)], list(zip([1], [2], [3])))
`;
