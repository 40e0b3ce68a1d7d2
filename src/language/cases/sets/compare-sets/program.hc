print({1, 2} < {1, 2, 3}, {1, 2} <= {1, 2}, {1} < {2}, {1} > {2}, {1, 2} != {2, 1}, set() < {1}, {1} == frozenset([1]), {1: 1}.keys() == {1})
try:
    {1} < [1]
except TypeError as error:
    print(error)
