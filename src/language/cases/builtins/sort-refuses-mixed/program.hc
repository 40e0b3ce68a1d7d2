for values in [[1, "a"], [None, 1], [{}, {}], [(1, "a"), (1, 2)], [1j, 2j]]:
    try:
        sorted(values)
    except TypeError as error:
        print(error)
