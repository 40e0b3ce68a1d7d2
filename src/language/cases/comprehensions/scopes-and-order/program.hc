x = 'outer'
print([x for x in range(3)], x, {x: x for x in 'ab'}, x)
order = []
def note(value):
    order.append(value)
    return value
print([note((a, b)) for a in note([1, 2]) if note(a) for b in note('xy') if note(b) != 'y'], order)
order.clear()
print({note(k): note(v) for k, v in [(1, 'a'), (2, 'b')]}, order)
rows = [[1, 2, 3], [4, 5, 6]]
print([cell for row in rows for cell in row if cell % 2], [[row[i] for row in rows] for i in range(3)], [(i, j) for i in range(3) for j in range(i)])
print([f() for f in [lambda: i for i in range(3)]], [f() for f in [lambda i=i: i for i in range(3)]])
def local():
    y = 10
    base = [1, 2]
    inner = [y + z for z in base]
    y = 20
    later = (y + z for z in base)
    y, base = 30, [9]
    return inner, list(later)
print(local())
class Holder:
    items = [1, 2, 3]
    factor = 2
    doubled = [i * 2 for i in items]
    try:
        scaled = [i * factor for i in items]
    except NameError as error:
        scaled = str(error)
    pairs = list(zip(items, [len(str(i)) for i in items]))
print(Holder.doubled, Holder.scaled, Holder.pairs)
print([last := n for n in range(5)], last, sum(n for n in range(4)))
def walrus():
    if any((found := n) > 3 for n in [1, 5, 2]):
        return found
    return None
print(walrus(), [y for n in range(5) if (y := n * n) % 2 == 0], y)
print(len({n % 3 for n in range(10)}), sorted({c.lower() for c in 'aAbB'}), {n: [m for m in range(n)] for n in range(3)})
nested = [[[k for k in range(j)] for j in range(i)] for i in range(4)]
print(nested, sum(len(a) for b in nested for a in b))
print([*[n for n in range(2)], *(n for n in 'ab')], dict((k, v) for v, k in enumerate('pq')), tuple(n for n in [True, None]))
print([a + b for a, b in zip('ab', 'cd')], [first for first, *rest in ['xyz', 'w']], [rest for first, *rest in ['xyz', 'w']], [b for (a, b), c in [((1, 2), 3)]])
for bad in (lambda: [n for n in 5], lambda: [1 / n for n in [1, 0]], lambda: {[]: 1 for _ in 'a'}, lambda: {[n] for n in 'a'}, lambda: [a for a, b in [(1,)]], lambda: [undefined_name for _ in [1]], lambda: [undefined_name for _ in []]):
    try:
        print(bad())
    except (TypeError, ZeroDivisionError, ValueError, NameError) as error:
        print(type(error).__name__, error)
def returns_inside(rows):
    return [[c.upper() if c.isalpha() else None for c in row if c != ' '] for row in rows if row]
print(returns_inside(['a 1', '', 'b']))
primes = [n for n in range(2, 60) if all(n % d for d in range(2, int(n ** 0.5) + 1))]
print(primes, [p for p in primes if str(p) == str(p)[::-1]])
print([i if i % 2 else -i for i in range(6)], [i for i in range(20) if i % 2 if i % 3], [(lambda v: v * v)(v) for v in range(4)])
matrix = [[i * 3 + j for j in range(3)] for i in range(3)]
print([list(col) for col in zip(*matrix)], [row[::-1] for row in matrix], sum(matrix[i][i] for i in range(3)), max(max(row) for row in matrix))
words = 'the cat sat on the mat the end'.split()
print({w: words.count(w) for w in dict.fromkeys(words)}, sorted({len(w): w for w in words}.items()), {c: [w for w in words if w[0] == c] for c in sorted({w[0] for w in words})})
