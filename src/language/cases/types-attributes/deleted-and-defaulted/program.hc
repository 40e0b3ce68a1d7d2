class Counter:
    total = 0.0
    step = 0.5

    def __init__(self):
        self.seen = 0

    def add(self):
        self.total += self.step
        self.seen += 1
        return self.total


class Fast(Counter):
    step = 2.0


first = Counter()
second = Fast()
for _ in range(3):
    first.add()
    second.add()
print(first.total, second.total, Counter.total, Fast.total, Counter.step)
Counter.step = 10.0
print(first.add(), second.add())
Fast.step = 1
print(second.add(), second.total)
del first.total
print(first.total, first.seen)
try:
    del first.total
except AttributeError as error:
    print(type(error).__name__)
print(Counter.total, first.add())


class Lazy:
    def start(self):
        self.value = 1.25

    def read(self):
        return self.value * 2


lazy = Lazy()
try:
    lazy.read()
except AttributeError as error:
    print(error)
lazy.start()
print(lazy.read())
