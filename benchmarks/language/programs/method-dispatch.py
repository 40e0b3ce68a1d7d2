class Counter:
    def __init__(self, start):
        self.value = start
        self.calls = 0

    def add(self, amount):
        self.value += amount
        self.calls += 1
        return self

    def current(self):
        return self.value


class Doubler(Counter):
    def add(self, amount):
        self.value += amount * 2
        self.calls += 1
        return self


def run(rounds):
    plain = Counter(1)
    double = Doubler(2)
    total = 0
    for i in range(rounds):
        plain.add(i).add(1)
        double.add(i)
        total += plain.current() - double.current()
    return total, plain.calls, double.calls


print(*run(60000))
