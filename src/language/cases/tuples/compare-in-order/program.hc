print((1, 2) < (1, 3), (1,) < (1, 0), () < (1,), (1, "a") < (1, "b"), (2,) > (1, 9), (1, 2) == (1.0, 2), (1, 2) == [1, 2], max((1, 9), (2, 0)))
versions = [(1, 10, 0), (1, 9, 5), (1, 9, 12), (0, 99)]
print(sorted(versions), min(versions))
try:
    (1, "a") < (1, 2)
except TypeError as error:
    print(error)
