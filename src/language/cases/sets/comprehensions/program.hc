print({x % 3 for x in range(10)}, {len(w) for w in ["a", "bb", "cc"]}, {x for x in [5, 1, 5] if x > 1}, len({(x, y) for x in range(3) for y in range(3)}))
