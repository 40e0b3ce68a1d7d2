d = {(0, 0): "origin"}
print(d[0, 0], hash((1, 2)) == hash((1, 2)), {(1, 2), (1, 2), (2, 1)}, (1, 2) in [(1, 2)])
try:
    hash((1, [2]))
except TypeError as error:
    print(error)
