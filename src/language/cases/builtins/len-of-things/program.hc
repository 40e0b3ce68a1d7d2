print(len(""), len("abc"), len([1, 2]), len(()), len({1: 2}), len({1, 2, 3}), len(range(10)), len(range(0, 10, 3)), len(b"ab"))
for value in [5, None, 1.5, len]:
    try:
        len(value)
    except TypeError as error:
        print(error)
