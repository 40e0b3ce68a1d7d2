def mean(values):
    total = 0
    for value in values:
        total += value
    return total / len(values)


def pick(flag):
    return 1.0 if flag else 1


def maybe(flag):
    if flag:
        return 2.5


def grow(x, n):
    for _ in range(n):
        x = x * 10
    return x


def power(x, y):
    return x ** y


def recurse(n, x):
    return x if n == 0 else recurse(n - 1, x / 2)


print(mean([1, 2]), mean([1.0, 3.0]), mean([2 ** 60, 2 ** 60]), pick(True), pick(False), maybe(1), maybe(0))
print(grow(1.0, 3), grow(1, 3), grow(1, 30), grow(1e300, 10))
print(power(2, 3), power(2.0, 3), power(2, -1), power(-8.0, 2), power(4, 0.5), power(-1.0, 3.0))
print(recurse(4, 1), recurse(0, 1), recurse(2, 8.0))
print(7 // 2.0, -7 // 2.0, 7 % -2.5, -0.0, 0.0 * -1, 1e16 + 1, 1.0 == 1, hash(1.0) == hash(1))
x = 0.0
for i in range(10):
    x += 0.1
print(x, x == 1.0, round(x, 3), round(x), int(x), float(5), float(True), abs(-2.5), abs(-3), min(1.5, 0.5), max(1.5, 2), min(2, 1.5))
y = 1
y = y / 2
print(y)
a, b = 1.5, 2
a, b = b, a
print(a, b)
values = (1.5, 2, 'x')
p, q, r = values
print(p + 1, q + 1, r + '1')
z = 1.0
z //= 0.3
print(z, 10 % 3.5, divmod(7.5, 2), 2.0 ** 10, 10.0 ** -2)
print(float('nan') == float('nan'), max(float('nan'), 1.0), min(1.0, float('nan')), float('inf') - float('inf'))
print(1.0 < 2, 2 < 1.5, 1.5 <= 1.5, 2 ** 53 + 1 == float(2 ** 53), 2 ** 53 + 1 > float(2 ** 53), 0.1 + 0.2 == 0.3)
for bad in ('1.0 / 0', '1.0 // 0', '1 % 0.0'):
    try:
        if bad == '1.0 / 0':
            print(x / (x - x))
        elif bad == '1.0 // 0':
            print(x // (x - x))
        else:
            print(1 % (x - x))
    except ZeroDivisionError as error:
        print(error)
count = 0.0


def closure():
    total = 1.5

    def add(amount):
        nonlocal total
        global count
        total += amount
        count += 1
        return total
    return add


add = closure()
print(add(1), add(0.25), count)
if count > 5:
    unset = 1.0
try:
    print(unset)
except NameError as error:
    print(error)
