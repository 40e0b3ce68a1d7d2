cases = [lambda: 1 + "a", lambda: "a" + 1, lambda: [1] + (2,), lambda: None < 1, lambda: {} + {}, lambda: "a" * "b", lambda: -"x", lambda: 1 in 5, lambda: [] < {}, lambda: 3 @ 4,
         lambda: "abc"[1.5], lambda: [1, 2]["x"], lambda: (1, 2)[9], lambda: 5[0], lambda: {}[[]], lambda: len(5), lambda: 5(), lambda: None.x, lambda: 1 << -1, lambda: "a" % 1, lambda: 2 ** "x", lambda: not_there]
for case in cases:
    try:
        case()
    except Exception as e:
        print(type(e).__name__, e)
