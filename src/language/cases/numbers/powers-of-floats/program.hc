def distance(x, y):
    square = x * x + y * y
    return square ** 0.5, square ** -1.5


def root(value):
    return value ** 0.5


def changed(value):
    size = value * value
    first = size ** 0.5
    size = value
    size -= 10.0
    return first, size ** 0.5


def from_loop():
    found = []
    base = 4.0
    for base in (2.25, 6.25):
        found.append(base ** 0.5)
    return found


def outer():
    side = 2.0

    def shrink():
        nonlocal side
        side = side - 18.0

    before = side ** 2.5
    shrink()
    return before, side ** 0.5


print(distance(3.0, 4.0))
print(root(2.25), root(-4.0).real < 1e-9, round(root(-4.0).imag, 9))
first, second = changed(1.0)
print(first, type(second).__name__, round(second.imag, 6))
print(from_loop())
before, after = outer()
print(round(before, 9), type(after).__name__, round(after.imag, 9))
print(abs(-9.0) ** 0.5, (0.25 + 2.0 * 3.0) ** 0.5, 2.0 ** -1, (-2.0) ** 3)
try:
    print(0.0 ** -0.5)
except ZeroDivisionError as error:
    print(error)
