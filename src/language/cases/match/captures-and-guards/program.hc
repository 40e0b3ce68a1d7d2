def f(p):
    match p:
        case (x, y) if x == y:
            return f"diagonal {x}"
        case (x, 0) | (0, x):
            return f"axis {x}"
        case (int() as x, y):
            return f"point {x} {y}"
        case [*items] as whole if len(items) > 2:
            return f"many {items} {whole}"
        case other:
            return f"other {other}"
for p in ((1, 1), (5, 0), (0, 7), (2, 3), ("a", 1), [1, 2, 3], 9):
    print(f(p))
