print(sum([1, 2, 3]), sum([]), sum([0.1] * 10), sum([1, 2.5]), sum(range(101)), sum([[1], [2]], []), sum((1, 2), start=10), sum([True, True]), sum([2 ** 60] * 10))
for call in [lambda: sum(["a"]), lambda: sum(["a"], ""), lambda: sum(5), lambda: sum([b"a"], b"")]:
    try:
        call()
    except TypeError as error:
        print(error)
