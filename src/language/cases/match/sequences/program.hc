def f(x):
    match x:
        case []:
            return "empty"
        case [a]:
            return f"one {a}"
        case [a, [b, c]]:
            return f"nested {a} {b} {c}"
        case (0, *rest):
            return f"zero then {rest}"
        case [first, *_, last]:
            return f"{first}..{last}"
        case str():
            return "text"
        case _:
            return "other"
for v in ([], [1], [1, [2, 3]], (0, 1, 2), [5, 6, 7], "ab", 3, range(3)):
    print(f(v))
