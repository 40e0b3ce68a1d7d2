print(hash(1) == hash(1.0) == hash(True), hash(-1), hash(2 ** 61 - 1), hash(2 ** 61), hash(0.5), hash(10 ** 30), hash(float("inf")))
print(hash((1, 2, 3)), hash(()), {1: "a", 1.0: "b", True: "c"})
