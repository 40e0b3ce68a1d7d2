s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, s.indices(5), slice(3), "abcdefghijk"[s], [1, 2, 3, 4][slice(None, None, -1)], slice(None, -2).indices(10))
