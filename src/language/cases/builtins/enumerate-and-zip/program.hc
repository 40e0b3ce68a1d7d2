print(list(enumerate("abc")), list(enumerate(["x"], start=5)), list(zip([1, 2, 3], "ab")), list(zip()), list(zip([1], [2], [3])))
for index, (a, b) in enumerate(zip([1, 2], [3, 4])):
    print(index, a, b)
print(list(zip(*[(1, 2), (3, 4), (5, 6)])))
for lengths in [([1], [1, 2]), ([1, 2], [1])]:
    try:
        list(zip(*lengths, strict=True))
    except ValueError as error:
        print(error)
