r = range(0, 1000000000000, 7)
print(len(r), r[5], r[-1], 21 in r, 22 in r, r.index(700), r.count(14), r[2:5], r[::-1][:2], 7.0 in r, "a" in range(3))
print(range(5) == range(0, 5, 1), range(0) == range(2, 1), range(1, 4), range(10, 0, -3), list(range(10, 0, -3)), bool(range(0)), range(3).start, range(3).stop, range(1, 9, 2).step)
for call in [lambda: range(5)[9], lambda: range(1, 2, 0), lambda: range("a"), lambda: range(5).index(7), lambda: range(5)["x"], lambda: range(1.0)]:
    try:
        call()
    except (IndexError, ValueError, TypeError) as error:
        print(error)
