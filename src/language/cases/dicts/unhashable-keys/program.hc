for key in [[1], {}, {1}, (1, [2])]:
    try:
        {key: 1}
    except TypeError as error:
        print(error)
    try:
        key in {}
    except TypeError as error:
        print(error)
