def f(x):
    match x:
        case 0 | 1:
            return "small"
        case "a" | "b":
            return "letter"
        case None:
            return "none"
        case True:
            return "true"
        case -5:
            return "minus five"
        case 2.5:
            return "float"
        case _:
            return "other"
print([f(v) for v in (0, 1, "a", "z", None, True, -5, 2.5, 1.0, [])])
