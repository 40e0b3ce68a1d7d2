a = [1]
a.extend("bc")
a.extend(range(2))
a += (9,)
print(a, a + [5], a * 2, [0] * 3, [] * 5, 2 * [1, 2])
for call in [lambda: [1] + (2,), lambda: [1].extend(5), lambda: [1] * "a", lambda: [1] * 1.5]:
    try:
        call()
    except TypeError as error:
        print(error)
