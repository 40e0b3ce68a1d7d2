print(abs(-5), abs(2.5), abs(-0.0), abs(-(2 ** 70)), abs(True), divmod(17, 5), divmod(-17, 5), divmod(7.5, 2), divmod(2 ** 70, 10))
for call in [lambda: abs("a"), lambda: divmod("a", 1), lambda: divmod(1, None)]:
    try:
        call()
    except TypeError as error:
        print(error)
