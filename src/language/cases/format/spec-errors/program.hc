pairs = [("a", "d"), (1, "s"), (1.5, "x"), (1, ".2"), ("a", "+"), ("a", "=5"), ("a", ","), (1, ",x"), (1, ",_"), (1, "5ab"), (1, "z"), (1.5, "5."), ([], "5"), (None, "d"), (1, "c,")]
for value, spec in pairs:
    try:
        print(format(value, spec))
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
