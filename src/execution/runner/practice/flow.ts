// What a waiting runner practises on: errors and the library. Each operation is done many times on small values, so that V8 has made
// machine code of what stands behind it.

export const errorsPractice = `
class Full(Exception):
    def __init__(self, size):
        super().__init__("full", size)
        self.size = size

class Shut(ValueError):
    pass

def take(step):
    if step % 7 == 1:
        raise Full(step)
    if step % 7 == 2:
        raise Shut("shut")
    if step % 7 == 3:
        raise TypeError
    return step

def attempt(step, table, row):
    total = 0
    try:
        total += take(step)
    except Full as error:
        total += error.size
    except (Shut, TypeError):
        total += 1
    else:
        total += 2
    finally:
        total += 1
    try:
        total += table[step % 9]
    except KeyError as error:
        total += error.args[0]
    try:
        total += row[step % 20]
    except IndexError:
        total += 1
    try:
        total += int("x" if step % 4 == 0 else "12")
        total //= step % 3
        total += row.missing
    except (ValueError, ZeroDivisionError):
        total += 1
    except AttributeError as error:
        total += len(str(error))
    return total

class Held:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, frames):
        return kind is KeyError

def held(times):
    total = 0
    for step in range(times):
        with Held() as one:
            total += one is not None
            if step % 5 == 0:
                raise KeyError(step)
        try:
            try:
                {}["missing"]
            except KeyError as error:
                raise Full(1) from error
        except Full as error:
            total += error.__cause__ is not None
        assert total > 0, "positive"
    return total

def chosen(values):
    total = 0
    for value in values:
        match value:
            case 0 | 1:
                total += 1
            case int() if value > 5:
                total += 2
            case (left, right):
                total += left + right
            case {"key": inner}:
                total += inner
            case str():
                total += len(value)
            case _:
                total -= 1
    return total

table = {place: place for place in range(5)}
row = [1] * 12
total = 0
for step in range(160):
    total += attempt(step, table, row)
print(total, held(50), sum(chosen([step % 3, step, (step, 1), {"key": 2}, "ab", None]) for step in range(40)))
`;

export const libraryPractice = `
import json
import random
import re
from collections import OrderedDict, namedtuple
from dataclasses import dataclass, field
from enum import Enum

Point = namedtuple("Point", "x y")

@dataclass(order=True)
class Item:
    name: str
    price: float = 1.5
    tags: list = field(default_factory=list)

class Color(Enum):
    RED = 1
    BLUE = 2

def work(times):
    random.seed(5)
    total = 0
    for step in range(times):
        point = Point(step, y=2)
        total += point.x + point[1] + len(point)
        item = Item("n", step, ["a"])
        total += item.price + len(item.tags) + (item == Item("n")) + (Color.RED is Color(1)) + len(Color.BLUE.name)
        text = json.dumps({"a": [1, 2.5, None, True], "b": {"c": "text"}})
        total += len(json.loads(text)["a"])
        found = re.search(r"(\\w+)-(\\d+)", "some text-42 here")
        total += int(found.group(2)) + len(re.findall(r"[a-z]+", "one two three")) + len(re.sub(r"\\s+", " ", "a   b"))
        total += random.randint(1, 6) + int(random.random() * 4) + random.choice([1, 2, 3])
        ordered = OrderedDict(a=1, b=2)
        ordered.move_to_end("a")
        total += list(ordered.values())[0]
    return total

print(work(15), Item("a", 2.0), Point(1, 2), Color.RED, random.sample(range(9), 3))
`;
