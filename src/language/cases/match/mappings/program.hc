def f(x):
    match x:
        case {"type": "circle", "r": r}:
            return 3 * r * r
        case {"type": "square", "side": s, **rest}:
            return s * s, rest
        case {}:
            return "a mapping"
        case _:
            return "no"
print(f({"type": "circle", "r": 2, "x": 0}), f({"type": "square", "side": 3, "c": "red"}), f({"q": 1}), f([1]))
