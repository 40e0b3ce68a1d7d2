for v in (0, 1, 0.0, 0.5, "", "a", [], [0], {}, {1: 1}, None, (), (0,), set(), True, False, range(0), -1, 2 ** 70):
    print(bool(v), "yes" if v else "no", not v)
