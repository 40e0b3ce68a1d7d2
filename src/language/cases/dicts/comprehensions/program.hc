print({x: x * x for x in range(4)}, {w[0]: w for w in ["apple", "avocado", "banana"]}, {k: v for k, v in {"a": 1, "b": 2}.items() if v > 1}, {(i, j): i * j for i in range(2) for j in range(2)})
