import functools


def doubled(function):
    @functools.wraps(function)
    def inner(*args):
        return function(*args) * 2
    return inner


class Calc:
    def __init__(self, base):
        self.base = base

    @doubled
    def plus(self, amount):
        return self.base + amount

    @classmethod
    def make(cls, base):
        return cls(base)

    @staticmethod
    def twice(value):
        return value + value

    def apply(self, function, value):
        return function(value)

    def self_apply(self, value):
        return self.apply(self.minus, value)

    def minus(self, amount):
        return self.base - amount


class SubCalc(Calc):
    pass


calc = Calc.make(1.5)
print(calc.plus(1), Calc.twice(2), calc.twice('ab'), calc.self_apply(0.5), calc.apply(str, 3.0))
print(list(map(calc.minus, [1, 2.0, 0.25])), type(SubCalc.make(1)).__name__)
table = {'plus': calc.plus, 'minus': calc.minus}
print([table[name](2) for name in sorted(table)])


class Plain:
    def __init__(self, base):
        self.base = base

    def plus(self, amount):
        return self.base + amount

    def run(self, *amounts, **more):
        return [self.plus(amount) for amount in amounts] + [self.plus(more[name]) for name in sorted(more)]


plain = Plain(0.5)
print(plain.run(1.0, 2.0), plain.run(1, a=2.5), plain.plus(*[3.0]), plain.plus(**{'amount': 4.0}), plain.plus(amount=5))
try:
    plain.plus()
except TypeError as error:
    print(error)
try:
    plain.plus(1.0, 2.0)
except TypeError as error:
    print(error)
try:
    Plain()
except TypeError as error:
    print(error)
