def search(grid, wanted):
    for r, row in enumerate(grid):
        for c, value in enumerate(row):
            if value == wanted:
                break
        else:
            continue
        break
    else:
        return None
    return r, c
grid = [[1, 2], [3, 4], [5, 6]]
print(search(grid, 4), search(grid, 9), search([], 1))
def classify(n):
    result = []
    while True:
        if n < 0:
            result.append('negative')
            n = -n
            continue
        elif n == 0:
            result.append('zero')
            break
        match n % 3:
            case 0:
                result.append('fizz')
            case 1 if n > 10:
                result.append('big')
            case 1 | 2:
                pass
        try:
            if n > 50:
                raise OverflowError(n)
            result.append(str(n))
        except OverflowError as error:
            result.append(f'over {error}')
            n //= 2
            continue
        finally:
            n -= 7
            if n < 0:
                break
    else:
        result.append('never')
    return result
for n in (0, 5, 20, -9, 100):
    print(n, classify(n))
def nested(limit):
    out = []
    i = 0
    while i < limit:
        j = 0
        while True:
            j += 1
            if j == 2:
                continue
            if j > i:
                break
            for k in range(j):
                if k == 1:
                    break
                out.append((i, j, k))
            else:
                out.append('all')
        i += 1
    else:
        out.append('end')
    return out
print(nested(4))
def early(items):
    for item in items:
        if item is None:
            return 'none'
        with_value = item * 2
        try:
            if with_value > 6:
                return f'big {with_value}'
            elif with_value == 4:
                continue
        finally:
            items = items[:1] + [0]
    return items
print(early([1, 2, 3]), early([5]), early([None]), early([]))
x = 5
print('a' if x > 3 else 'b' if x > 1 else 'c', x > 3 and 'yes' or 'no', not x == 5, 1 < x <= 5 != 6, x in (1, 5) is True if False else x in (1, 5))
count = 10
while count:
    count -= 3
    if count < 0:
        break
else:
    print('not here')
print(count)
for i in range(3):
    for i in 'ab':
        pass
print(i)
for i in []:
    pass
else:
    print('empty', i)
def switch(value):
    match value:
        case int() | float() if value < 0: return 'negative'
        case 0: return 'zero'
        case [x, y] if x == y: return f'same {x}'
        case [x, *rest]: return f'list {x} {rest}'
        case {'kind': kind, **others}: return f'{kind} {others}'
        case str(text): return text.upper()
        case None | True: return 'single'
        case _: return type(value).__name__
print([switch(v) for v in (-1, 0, [2, 2], [1, 2, 3], (9,), {'kind': 'k', 'n': 1}, 'abc', None, True, 3, {}, [], -2.5)])
total = 0
for a in range(50):
    for b in range(50):
        if a * b % 7 == 3:
            continue
        if b > a:
            break
        total += a ^ b
print(total)
primes = []
n = 2
while len(primes) < 15:
    for p in primes:
        if n % p == 0:
            break
    else:
        primes.append(n)
    n += 1
print(primes)
def bisect(f, low, high):
    while high - low > 1e-9:
        middle = (low + high) / 2
        if f(middle) * f(low) <= 0:
            high = middle
        else:
            low = middle
    return round(low, 6)
print(bisect(lambda v: v * v - 2, 0, 2), bisect(lambda v: v ** 3 - v - 2, 1, 2))
if (size := len(primes)) > 10 and (last := primes[-1]) and not (flag := False):
    print(size, last, flag)
assert size == 15, 'never shown'
try:
    assert size == 0, f'size is {size}'
except AssertionError as error:
    print(error)
del total
try:
    total
except NameError as error:
    print(error)
