class Noisy:
    def __init__(self, number):
        self.number = number

    def __hash__(self):
        print("hash", self.number)
        return self.number % 3

    def __eq__(self, other):
        print("eq", self.number, other.number)
        return isinstance(other, Noisy) and self.number == other.number


first, second, third = Noisy(1), Noisy(4), Noisy(1)
table = {}
table[first] = "first"
print("--")
table[second] = "second"
print("--")
print(table[third], first in table)
print(len(table))


class Big:
    def __hash__(self):
        return 2**64 + 5


class Minus:
    def __hash__(self):
        return -1


class Text:
    def __hash__(self):
        return "no"


class True_:
    def __hash__(self):
        return True


print(hash(Big()) == hash(2**64 + 5), hash(Minus()), hash(True_()))
try:
    hash(Text())
except TypeError as error:
    print(error)


class OnlyEqual:
    def __eq__(self, other):
        return True


class Again(OnlyEqual):
    __hash__ = object.__hash__


try:
    {OnlyEqual(): 1}
except TypeError as error:
    print(error)
again = Again()
print({again: 1}[again], OnlyEqual.__hash__, len({Again(), Again()}) >= 1)


class Broken:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        raise ValueError("cannot compare")


try:
    {Broken(): 1, Broken(): 2}
except ValueError as error:
    print(error)
same = Broken()
print(len({same: 1, same: 2}))
for value in [[1], {1: 2}, {1}, (1, [2]), slice(1)]:
    try:
        {value: 0}
    except TypeError as error:
        print(error)
