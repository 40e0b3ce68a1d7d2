print(2 in [1, 2, 3], 2.0 in [1, 2], "a" in ["abc"], None in [0, None], [1] in [[1], 2], [1].count(True), 5 not in [1])
