import copy
from copy import deepcopy

grid = [[0] * 3 for _ in range(2)]
twin = deepcopy(grid)
twin[0][0] = 9
print(grid, twin)
data = {"list": [1, [2, 3]], "set": {1, 2}, "tuple": ([1], 2), (1, 2): "key", "none": None}
other = copy.deepcopy(data)
other["list"][1].append(4)
other["tuple"][0].append(5)
print(data)
print(other)
flat = (1, "a", (2, 3))
print(deepcopy(flat) is flat, deepcopy(data["tuple"]) is data["tuple"])
shared = [1]
pair = deepcopy([shared, shared])
print(pair[0] is pair[1], pair[0] is shared)
print(deepcopy("text"), deepcopy(5), deepcopy(frozenset([1, 2])) == frozenset([1, 2]), deepcopy(print) is print)
