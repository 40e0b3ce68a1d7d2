def attempt(name, work):
    try:
        print(name, work())
    except RuntimeError as error:
        print(name, error)


def grow(view):
    table = {1: "a", 2: "b"}
    for item in getattr(table, view)():
        table[len(table) + 10] = "new"
        if len(table) > 5:
            return "too far"
    return table


def shrink(view):
    table = {1: "a", 2: "b", 3: "c"}
    seen = []
    for item in getattr(table, view)():
        seen.append(item)
        table.pop(2, None)
    return seen


for view in ("keys", "values", "items"):
    attempt(view, lambda: grow(view))
    attempt(view, lambda: shrink(view))


def replace():
    table = {1: "a", 2: "b"}
    for key in table:
        table[key] = table[key] * 2
    return table


def swap():
    table = {1: "a", 2: "b"}
    seen = []
    for key in table:
        seen.append(key)
        if key == 1:
            del table[1]
            table[9] = "z"
        if len(seen) > 4:
            break
    return seen[0]


def safe():
    table = {1: "a", 2: "b", 3: "c"}
    for key in list(table):
        if key != 2:
            del table[key]
    for key, value in [*table.items()]:
        table[value] = key
    return table


def in_set():
    numbers = {1, 2, 3}
    for number in numbers:
        numbers.add(number + 100)
    return numbers


def comprehension():
    table = {1: 2, 3: 4}
    return {table.setdefault(value, key): value for key, value in table.items()}


attempt("replace", replace)
attempt("swap", swap)
attempt("safe", safe)
attempt("set", in_set)
attempt("comprehension", comprehension)
table = {"a": 1, "b": 2}
walk = iter(table.items())
print(next(walk))
table["a"] = 5
print(next(walk), next(walk, "end"))
keys = table.keys()
values = table.values()
items = table.items()
table["c"] = 9
print(keys, values, items, len(items), ("c", 9) in items, ("c", 8) in items, "c" in keys, 9 in values)
done = iter(table)
print(list(done), list(done))
table["d"] = 1
print(list(done))
