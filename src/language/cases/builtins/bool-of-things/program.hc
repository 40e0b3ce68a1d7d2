for value in [0, 1, -1, 0.0, 0.1, "", " ", [], [0], (), {}, {1: 2}, set(), None, range(0), range(1), b"", False]:
    print(repr(value), bool(value), not value)
